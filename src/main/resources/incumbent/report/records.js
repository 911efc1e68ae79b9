import { boundName, dayOf, sortDay } from "./dates.js";
import { h } from "./dom.js";
import { basisBadge } from "./record.js";
import { nameOf, selected } from "./report.js";
import { isReversed } from "./span.js";
import { linkTo } from "./state.js";
import { table } from "./table.js";

function bound(id, label) {
  return {
    id,
    label,
    value: ({ [id]: it }) =>
      it?.value && (dayOf(it.earliest) ?? dayOf(it.latest) ?? sortDay(it.value)),
    cell: ({ [id]: it }) =>
      it?.value
        ? h("span", {}, boundName(it), " ", basisBadge(it.basis))
        : h("span", { class: "missing" }, "not stated"),
  };
}

function basis(id, label) {
  return {
    id: `${id}_basis`,
    label,
    choices: true,
    hidden: true,
    value: ({ [id]: it }) => it?.basis ?? "not stated",
  };
}

function conflictOf(tenure) {
  if (tenure.conflicts) {
    return "contradicted";
  }
  return isReversed(tenure) ? "ends before it begins" : "none";
}

function columns(report) {
  const all = [
    {
      id: "person",
      label: "Person",
      value: (tenure) => tenure.person,
      cell: (tenure) => [
        h("a", { href: linkTo({ view: "records", record: tenure.id }) }, tenure.person),
        tenure.conflicts ? [" ", basisBadge("contradicted")] : [],
      ],
    },
    { id: "office", label: "Office", value: (tenure) => tenure.office },
    { id: "role", label: "Role", value: (tenure) => tenure.role, choices: true },
    bound("start", "Start"),
    basis("start", "Start is"),
    bound("end", "End"),
    basis("end", "End is"),
    {
      id: "confidence",
      label: "Confidence",
      number: true,
      value: (tenure) => tenure.confidence,
      cell: (tenure) => tenure.confidence.toFixed(2),
    },
    {
      id: "conflicts",
      label: "Conflicts",
      choices: true,
      hidden: true,
      value: conflictOf,
    },
    { id: "document", label: "Document", value: (tenure) => nameOf(tenure.document) },
  ];
  return report.documents.length > 1 ? all : all.slice(0, -1);
}

/** All tenures as a table. */
export const records = {
  id: "records",
  label: "Records",
  isShown: (report) => report.pages === null,
  create(pane, report) {
    let chosen;
    const tenures = table({
      id: "tenures",
      label: "Tenures",
      noun: "tenure",
      columns: columns(report),
      rowsOf: (state) => selected(report, state).flatMap((part) => part.tenures),
      attributes: ({ id }) => ({ "data-record": id, class: id === chosen ? "chosen" : null }),
    });
    pane.append(tenures.element);
    return (state) => {
      chosen = state.record;
      tenures.update(state);
      for (const row of pane.querySelectorAll("tr[data-record]")) {
        row.classList.toggle("chosen", row.dataset.record === chosen);
      }
    };
  },
};
