// Lighthouse as a phone on a slow network, for one page of each kind that readers come to first:
// every category must reach the least score, and nothing may shift. Of three runs the middle one
// counts; pages without script are slow only while the machine is busy with something else, so a
// page that fails gets three more, and three more again.
// The address of the site is the only argument; CHROME_PATH names the browser.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = ['/', '/chambers/mito/', '/stories/2024-itoigawa-01/', '/plans/2023/', '/progress/2023/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const LEAST = 98;
const RUNS = 3;
const ROUNDS = 3;

const ATTEMPTS = 4;
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const [site] = process.argv.slice(2);
let good = true;
for (const page of PAGES) {
  good = (await passes(page)) && good;
}
process.exit(good ? 0 : 1);

async function passes(page) {
  for (let round = 0; round < ROUNDS; round++) {
    if (await report(page)) {
      return true;
    }
  }
  return false;
}

async function report(page) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await measure(page));
  }
  const scores = CATEGORIES.map((category) => [category, middle(runs.map((run) => score(run, category)))]);
  console.log(`${page}  ${scores.map(([category, points]) => `${category} ${points}`).join(', ')}`);
  const shift = Math.max(...runs.map((run) => run.audits['cumulative-layout-shift'].numericValue));
  if (shift > 0) {
    console.log(`  layout shift ${shift}`);
  }
  const low = scores.filter(([, points]) => points < LEAST).map(([category]) => category);
  low.forEach((category) => explain(runs.at(-1), category));
  return low.length === 0 && shift === 0;
}

// Now and then Lighthouse loses the trace of a load (NO_NAVSTART) or its browser, and asks to be run
// again: that tells nothing of the page.
async function measure(page) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load(page);
    } catch (failure) {
      console.log(`${page}  not measured: ${failure.message}`);
      if (attempt === ATTEMPTS) {
        throw failure;
      }
    }
  }
}

async function load(page) {
  const chrome = await launch({ chromeFlags: FLAGS });
  try {
    const { lhr } = await lighthouse(site + page, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    if (lhr.runtimeError) {
      throw new Error(lhr.runtimeError.message);
    }
    return lhr;
  } finally {
    await chrome.kill();
  }
}

function score(run, category) {
  return Math.round(run.categories[category].score * 100);
}

function middle(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function explain(run, category) {
  for (const { id, weight } of run.categories[category].auditRefs) {
    const audit = run.audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 1) {
      console.log(`  ${category}: ${audit.title} ${audit.displayValue ?? ''} ${audit.explanation ?? ''}`.trimEnd());
    }
  }
}
