import { h } from "./dom.js";
import { Reading } from "./reading.js";
import { selected } from "./report.js";
import { go } from "./state.js";

function chosenDocument(report, state) {
  return (
    report.documents.find((source) => source.id === state.document) ??
    report.records.get(state.record)?.document ??
    selected(report, state)[0]?.source ??
    report.documents[0]
  );
}

function turn(next, label) {
  const open = () => go({ document: next.id });
  return h("button", { type: "button", disabled: !next, onclick: open }, label);
}

/** Leads to the documents before and after; nothing if there is only one. */
function pager(report, source) {
  const place = report.documents.indexOf(source);
  return report.documents.length < 2
    ? null
    : h(
        "nav",
        { class: "pager", "aria-label": "Documents" },
        turn(report.documents[place - 1], "‹ Previous"),
        h("span", {}, `${place + 1} of ${report.documents.length}`),
        turn(report.documents[place + 1], "Next ›"),
      );
}

/** A document with all that was read from it marked in its text. */
export const text = {
  id: "text",
  label: "Text",
  isShown: (report) => report.documents.length > 0,
  create(pane, report) {
    let shown;
    let document;
    return (state) => {
      const source = chosenDocument(report, state);
      if (document !== source) {
        document = source;
        shown = new Reading(source, report, pager(report, source));
        pane.replaceChildren(shown.element);
      }
      shown.update(state);
    };
  },
};
