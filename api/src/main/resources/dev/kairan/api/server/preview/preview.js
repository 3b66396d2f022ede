// The bar of a preview: which pages the last edit changed and what is wrong with it; and a reload
// once there is another edition than the one that this page is from.
const OPEN = "kairan-preview-open";
const LOADED = "kairan-preview-loaded";

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text ?? "";
  if (className) {
    made.className = className;
  }
  return made;
}

const bar = element("aside");
bar.id = "preview";
bar.lang = "ja";
bar.setAttribute("aria-label", "保存の結果");
const details = element("details");
const summary = element("summary");
const status = element("span");
status.setAttribute("role", "status");
const news = element("div", "", "news");
summary.append(element("b", "下見"), status);
details.append(summary, news);
bar.append(details);
details.open = sessionStorage.getItem(OPEN) === "true";
details.addEventListener("toggle", () => sessionStorage.setItem(OPEN, String(details.open)));
document.body.append(bar);

function page(each) {
  const item = element("li");
  if (each.gone) {
    item.append(element("span", each.title), " （無くなりました）");
  } else {
    const link = element("a", each.title);
    link.href = each.href;
    item.append(link);
    if (each.href === location.pathname) {
      item.append(" （このページ）");
    } else if (each.fresh) {
      item.append(" （新しいページ）");
    }
  }
  return item;
}

function problem(each) {
  const item = element("li");
  const error = each.severity === "error";
  const place = each.file + (each.line ? ":" + each.line : "") + (each.field ? " " + each.field : "");
  item.append(
    element("span", place + " " + each.code, "place"),
    element("span", error ? "誤り " : "注意 ", error ? "error" : ""),
    each.message + "。" + each.hint,
  );
  return item;
}

function list(title, things, draw) {
  if (things.length > 0) {
    const items = element("ol");
    items.append(...things.map(draw));
    news.append(element("h2", title), items);
  }
}

function gist(told) {
  const parts = [];
  if (told.refused) {
    parts.push("直すところがあるので、この保存はまだ出していません");
  } else if (told.edition > 1) {
    const changed = told.pages.length + told.more;
    parts.push(changed ? "この保存で変わったページ " + changed : "この保存で変わったページはありません");
  } else {
    parts.push("ファイルを保存すると、変わったページをここに示します");
  }
  if (told.problems.length > 0) {
    parts.push("直すところ " + told.problems.length);
  }
  return parts.join("・");
}

function show(told) {
  status.textContent = gist(told);
  news.replaceChildren();
  list("直すところ", told.problems, problem);
  list(told.refused ? "この前の保存で変わったページ" : "この保存で変わったページ", told.pages, page);
  if (told.more > 0) {
    news.append(element("p", "ほか " + told.more + " ページ"));
  }
  news.append(element("p", told.time + " の内容"));
  if (told.refused) {
    details.open = true;
  }
}

const here = (told) => location.pathname + " " + told.snapshot;

// What never becomes that edition, such as a page of another server, is reloaded once only.
function outdated(told) {
  const shown = document.querySelector("#snapshot code")?.textContent;
  return shown !== told.snapshot && sessionStorage.getItem(LOADED) !== here(told);
}

function hear(event) {
  const told = JSON.parse(event.data);
  if (outdated(told)) {
    sessionStorage.setItem(LOADED, here(told));
    location.reload();
  } else {
    show(told);
  }
}

// Browsers keep six connections to a server: pages that nobody sees let theirs go.
let source;
function listen() {
  source?.close();
  source = undefined;
  if (!document.hidden) {
    source = new EventSource("/preview/events");
    source.addEventListener("message", hear);
  }
}
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => source?.close());
addEventListener("pageshow", (event) => event.persisted && listen());
listen();
