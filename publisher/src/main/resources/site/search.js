/*
 * Searches in the reader's browser, by the rules search-match and search-rank of /about/#rules: it
 * finds what the API's search finds, in the same order. The index has letters, mostly two, and the
 * places where they stand, counted through all titles, then all summaries, then all else. A word
 * stands where its letters follow each other. Comments and indentation are not sent to readers.
 */
const form = document.querySelector('[data-index]');
const PAGE = 20;
const SPACE = /[\t-\r\x1c-\x1f\p{Z}]+/u;
const UNSEEN = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\p{Cf}]/u;
const ALONE = /^[\0-\u02ff\u3041-\u3096\u30a1-\u30fa\u30fc\u3001\u3002\u4e00-\u9fff]/;

/** A query that is not answered; the message says why. */
class Refusal extends Error {}

/** Numbers of seven bits a byte, lowest first. */
class Numbers {
  at = 0;

  constructor(buffer) {
    this.bytes = new Uint8Array(buffer);
  }

  next() {
    let number = 0;
    let byte;
    let unit = 1;
    do {
      byte = this.bytes[this.at++];
      number += (byte & 127) * unit;
      unit *= 128;
    } while (byte > 127);
    return number;
  }

  /** As many as the next number says. */
  list(make = () => this.next()) {
    return Array.from({ length: this.next() }, make);
  }

  /** Letters, of which the first may be those of the text before. */
  text(before) {
    const same = before.slice(0, this.next());
    return same + String.fromCharCode(...this.list());
  }

  texts() {
    let text = '';
    return this.list(() => (text = this.text(text)));
  }
}

const files = new Map();

/** A file of the index, fetched once. */
function file(name) {
  if (!files.has(name)) {
    files.set(name, fetch(form.dataset.index + name).then((answer) => {
      if (!answer.ok) throw new Error(name);
      return name.endsWith('.json') ? answer.json() : answer.arrayBuffer();
    }));
  }
  return files.get(name);
}

/** How many texts there are, whose part each place is, how files begin; and about letters. */
async function start() {
  const numbers = new Numbers(await file('start.bin'));
  const texts = numbers.next();
  const parts = [];
  for (let part = 0; part < 3 * texts; part++) {
    for (let left = numbers.next(); left > 0; left--) parts.push(part);
  }
  const letter = () => String.fromCodePoint(numbers.next());
  return {
    texts,
    parts,
    leaves: numbers.texts(),
    blocks: numbers.list(),
    prolonged: new Set(numbers.texts()),
    same: new Map(numbers.list(() => [letter(), letter()])),
  };
}

let started;
const index = () => (started ??= start());

// --- what is the same to a reader

const plain = (text) => text.normalize('NFKC');

/** True where a character changes together with the part before it, as ﾞ does after ｶ. */
function joins(part, one) {
  const alone = plain(one);
  return !ALONE.test(one)
    && (!alone || /^\p{M}/u.test(alone) || plain(part + one) !== plain(part) + alone);
}

/** Text as it is compared, and for each unit of it where in the text it came from. */
function fold(text, same, isWord) {
  const parts = [];
  for (const one of text) {
    if (parts.length && joins(parts.at(-1), one)) parts.push(parts.pop() + one);
    else parts.push(one);
  }
  const units = [];
  let from = 0;
  for (const part of parts) {
    const to = from + part.length;
    for (const one of plain(part).toLowerCase()) {
      const letter = /\p{Cs}/u.test(one) ? '\ufffd' : same.get(one) ?? one;
      if (!UNSEEN.test(one)) units.push(...letter.split('').map((unit) => ({ unit, from, to })));
    }
    from = to;
  }
  const whole = inFull(units, isWord);
  return { text: whole.map(({ unit }) => unit).join(''), units: whole };
}

/** 取組, 取組み and 取り組み are one word; one that is looked for may go on as 取り組む. */
function inFull(units, isWord) {
  return units.flatMap((each, i) => {
    const two = (units[i - 1]?.unit ?? '') + each.unit;
    const next = units[i + 1]?.unit;
    const ends = next ? !'みむまめもん'.includes(next) : !isWord;
    if (each.unit === '取' && next === '組') return [each, { ...each, unit: 'り' }];
    return two === '取組' && ends ? [each, { ...each, unit: 'み' }] : each;
  });
}

const split = (text) => text.split(SPACE).filter((word) => word);

/** The words of a query, all of which are to be found; and as they may stand alone. */
function wordsOf(query, same) {
  if ([...query].length > 200) throw new Refusal('検索の言葉は200字までです。短くしてください。');
  const written = split(query);
  const words = written.flatMap((word) => split(fold(word, same, true).text));
  if (!words.length) throw new Refusal('検索の言葉がありません。1字以上の言葉を書いてください。');
  if (words.length > 8) throw new Refusal(`検索の言葉は8個までです(${words.length}個)。`);
  const alone = written.map((word) => standing(word, same)).filter(({ letters }) => letters);
  return {
    words: [...new Set(words)],
    alone: [...new Map(alone.map((word) => [JSON.stringify(word), word])).values()],
  };
}

/** What kind of letter it is; katakana is known only by the letter as written. */
function kindOf(letter, written) {
  if (/\p{Nd}/u.test(letter)) return 1;
  if (/\p{sc=Han}/u.test(letter)) return 2;
  if (/\p{sc=Hira}/u.test(letter)) return /\p{sc=Kana}/u.test(written) ? 3 : 4;
  return /\p{L}/u.test(letter) ? 5 : 6;
}

/** A word's letters, and 1 before each that is of another kind than the one before it. */
function standing(word, same) {
  const { text, units } = fold(word, same);
  const edges = [];
  let before;
  for (const letter of text) {
    const written = String.fromCodePoint(word.codePointAt(units[edges.length].from));
    const kind = letter === 'ー' && before ? before : kindOf(letter, written);
    edges.push(kind === before ? 0 : 1, ...(letter.length > 1 ? [0] : []));
    before = kind;
  }
  return { letters: text, edges: [...edges, 1] };
}

// --- where it stands

/** The places of letters and of all that begin with them, with the marks of those in titles. */
async function places(letters) {
  const { leaves } = await index();
  const names = leaves.flatMap((first, i) => {
    const before = first <= letters && !(leaves[i + 1] <= letters);
    return before || first.startsWith(letters) ? `${i}.bin` : [];
  });
  const found = new Map();
  for (const leaf of await Promise.all(names.map(file))) {
    const numbers = new Numbers(leaf);
    let key = '';
    while (numbers.at < numbers.bytes.length) {
      key = numbers.text(key);
      const size = numbers.next();
      const end = numbers.at + size;
      if (key.startsWith(letters)) {
        // Where more letters follow, but for a gap, no title ends.
        const mask = (8 << key.length) - (' '.startsWith(key.slice(letters.length)) ? 1 : 3);
        let at = 0;
        for (let left = numbers.next(); left > 0; left--) {
          at += numbers.next();
          found.set(at >> (key.length + 3), at & mask);
        }
        for (at = 0; numbers.at < end; found.set(at, 0)) at += numbers.next();
      }
      numbers.at = end;
    }
  }
  return found;
}

/** Letters that the index has, which together are the word, and where in it each begin. */
function cover(word, prolonged) {
  const parts = [];
  for (let from = 0, to = 0; to < word.length; from = to) {
    from = Math.max(0, Math.min(from, word.length - 2));
    to = from + 2;
    while (to < word.length && prolonged.has(word.slice(from, to))) to++;
    parts.push({ from, part: word.slice(from, to) });
  }
  return parts;
}

/** Points of texts: the most that a place of the word in them is worth. */
async function points(word, worth) {
  const { texts, parts, prolonged } = await index();
  const pieces = cover(word, prolonged);
  const lists = await Promise.all(pieces.map(({ part }) => places(part)));
  const best = new Map();
  for (const at of lists[0].keys()) {
    const marks = lists.map((list, i) => list.get(at + pieces[i].from));
    if (!marks.includes(undefined)) {
      const text = parts[at] % texts;
      const by = worth((parts[at] - text) / texts, marks, pieces);
      if (by > (best.get(text) ?? 0)) best.set(text, by);
    }
  }
  return best;
}

/** 300 in the title, 200 in the summary, 100 elsewhere. */
const pointsOf = (word) => points(word, (part) => 300 - 100 * part);

/** One more where a word stands alone in the title, and two where it is the whole of it. */
const pointsAlone = ({ letters, edges }) => points(letters, (part, marks, pieces) => {
  const alone = pieces.every((piece, n) =>
    edges.slice(piece.from, piece.from + piece.part.length + 1)
      .every((edge, i) => ((marks[n] >> (i + 2)) & 1) === edge));
  if (part || !alone) return 0;
  return marks[0] & 1 && marks.at(-1) & 2 ? 3 : 1;
});

/** The numbers of the texts that have all words, best first. */
export async function search(query) {
  const { words, alone } = wordsOf(query, (await index()).same);
  const found = await Promise.all(words.map(pointsOf));
  const all = [...found, ...await Promise.all(alone.map(pointsAlone))];
  const score = (text) => all.reduce((sum, map) => sum + (map.get(text) ?? 0), 0);
  const hits = [...found[0].keys()]
    .filter((text) => found.every((map) => map.has(text)))
    .map((text) => [score(text), text])
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return { words, hits: hits.map((hit) => hit[1]) };
}

/** What is shown of a text. */
export async function shown(text) {
  const { blocks } = await index();
  const block = blocks.findLastIndex((first) => first <= text);
  return (await file(`${block}.json`))[text - blocks[block]];
}

// --- the page

const byId = (id) => document.getElementById(id);

function element(name, children, properties) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The text in parts, marked where the words are. */
function marked(text, words, same) {
  const folded = fold(text, same);
  const hit = Array(text.length).fill(false);
  for (const word of words) {
    for (let at = -1; (at = folded.text.indexOf(word, at + 1)) >= 0; ) {
      hit.fill(true, folded.units[at].from, folded.units[at + word.length - 1].to);
    }
  }
  const parts = [];
  for (let at = 0, end; at < text.length; at = end) {
    end = hit.indexOf(!hit[at], at);
    if (end < 0) end = text.length;
    const part = text.slice(at, end);
    parts.push(hit[at] ? element('mark', [part]) : part);
  }
  return parts;
}

function card({ kind, href, title, note, text, about }, mark) {
  return element('li', [element('article', [
    element('p', [element('b', [kind]), ' ', ...mark(note)], { className: 'when' }),
    element('h3', [element('a', mark(title), { href })]),
    element('p', mark(text), { className: 'gist' }),
    element('p', mark(about), { className: 'soft' }),
  ], { className: 'story' })]);
}

function turn(id, there, q, p) {
  byId(id).hidden = !there;
  byId(id).href = `?${new URLSearchParams({ q, p })}`;
}

async function answer(query, asked) {
  const { words, hits } = await search(query);
  const last = Math.max(1, Math.ceil(hits.length / PAGE));
  const page = Math.min(Math.max(asked, 1), last);
  const from = (page - 1) * PAGE;
  const on = hits.slice(from, from + PAGE);
  const { same } = await index();
  const mark = (text) => marked(text, words, same);
  const cards = await Promise.all(on.map(async (text) => card(await shown(text), mark)));
  byId('hits').start = from + 1;
  byId('hits').replaceChildren(...cards);
  turn('before', page > 1, query, page - 1);
  turn('after', page < last, query, page + 1);
  byId(hits.length ? 'found' : 'none').hidden = false;
  return `「${query}」が当てはまるもの ${hits.length.toLocaleString('ja')}件${
    last > 1 ? `（${from + 1}件目から${from + on.length}件目）` : ''}`;
}

async function open() {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q');
  if (query === null) return;
  byId('q').value = query;
  document.title = `「${query}」の検索結果｜${document.title}`;
  try {
    byId('count').textContent = await answer(query, Number.parseInt(asked.get('p'), 10) || 1);
  } catch (problem) {
    if (problem instanceof Refusal) byId('count').textContent = problem.message;
    else byId('failed').hidden = false;
  }
}

open();
