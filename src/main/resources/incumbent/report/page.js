import { accuracy } from "./accuracy.js";
import { documents } from "./documents.js";
import { counted, h } from "./dom.js";
import { isolated } from "./lettering.js";
import { recordPanel } from "./panel.js";
import { records } from "./records.js";
import { nameOf, readReport } from "./report.js";
import { run } from "./run.js";
import { followLinks, go, linkTo, readState } from "./state.js";
import { text } from "./text.js";
import { themeButton } from "./theme.js";
import { timeline } from "./timeline.js";

/** The views, in the order of their tabs; those that a report has no data for are left out. */
const VIEWS = [documents, timeline, records, text, accuracy, run];

/** A field that narrows what is looked at by words. */
function findField(state, { pages }) {
  const label = pages ? "Find a document" : "Find a person or an office";
  let waiting;
  const field = h("input", {
    type: "search",
    id: "find",
    placeholder: label,
    "aria-label": label,
    value: state.find,
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => go({ find: field.value }, { replace: true }), 150);
    },
  });
  return field;
}

/** A list to choose one document from; nothing if there is only one. */
function documentList(report) {
  if (report.documents.length < 2) {
    return null;
  }
  const list = h(
    "select",
    {
      id: "document",
      "aria-label": "Document",
      onchange: () => go({ document: list.value }),
    },
    h("option", { value: "" }, `All ${counted(report.documents.length, "document")}`),
    report.documents.map((source) => h("option", { value: source.id }, nameOf(source))),
  );
  return list;
}

function tabs(views) {
  return h(
    "nav",
    { "aria-label": "Views" },
    views.map((view) =>
      h("a", { href: linkTo({ view: view.id }), id: `tab-${view.id}` }, view.label),
    ),
  );
}

function whatIsHeld(tenures, offices, where) {
  return `${counted(tenures, "tenure")} of ${counted(offices, "office")} in ${where}`;
}

function summary({ documents, tenures, pages, run, index }) {
  if (pages) {
    const { counts } = run;
    return whatIsHeld(counts.tenures, counts.offices, counted(counts.documents, "document"));
  }
  const offices = new Set(tenures.map((tenure) => tenure.office_id)).size;
  const isOne = documents.length === 1;
  const where = isOne ? isolated(nameOf(documents[0])) : counted(documents.length, "document");
  const held = whatIsHeld(tenures.length, offices, where);
  return index ? [`${held}. `, h("a", { href: index }, "All documents of the corpus")] : held;
}

function start() {
  const report = readReport();
  const views = VIEWS.filter((view) => view.isShown?.(report) ?? true);
  const shown = new Map();
  const find = findField(readState(), report);
  const list = documentList(report);
  document
    .getElementById("head")
    .append(
      h(
        "div",
        { class: "title" },
        h("h1", {}, "Who held which office"),
        h("p", {}, summary(report)),
      ),
      h(
        "div",
        { class: "tabs" },
        tabs(views),
        h("div", { class: "tools" }, list, find, themeButton()),
      ),
    );
  const panel = recordPanel(document.getElementById("record"), report);
  const main = document.getElementById("main");
  /** How far each view was scrolled when it was last seen. */
  const places = new Map();
  let current;

  function show() {
    const state = readState();
    const view = views.find((each) => each.id === state.view) ?? views[0];
    if (!shown.has(view.id)) {
      const pane = h("section", { id: `view-${view.id}`, class: "view", "aria-label": view.label });
      main.append(pane);
      shown.set(view.id, { pane, update: view.create(pane, report) });
    }
    for (const [id, { pane }] of shown) {
      pane.hidden = id !== view.id;
    }
    for (const each of views) {
      const tab = document.getElementById(`tab-${each.id}`);
      tab.toggleAttribute("aria-current", false);
      if (each === view) {
        tab.setAttribute("aria-current", "page");
      }
    }
    if (list) {
      list.value = state.document ?? "";
    }
    if (document.activeElement !== find) {
      find.value = state.find ?? "";
    }
    document.title = `${view.label} – Who held which office`;
    panel({ ...state, view: view.id });
    if (current && current !== view.id) {
      scrollTo(0, places.get(view.id) ?? 0);
    }
    current = view.id;
    shown.get(view.id).update({ ...state, view: view.id });
  }

  followLinks();
  addEventListener("hashchange", show);
  addEventListener("scroll", () => places.set(current, scrollY));
  show();
}

start();
