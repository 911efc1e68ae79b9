import { boundName, dateName } from "./dates.js";
import { h } from "./dom.js";
import { nameOf, quotesOf } from "./report.js";
import { go, linkTo } from "./state.js";

const words = (text) => text.replaceAll("_", " ").replaceAll("-", " ");

/** A quotation with the rule that read it; leads to its place in the text. */
function quote(evidence, record) {
  const at = `${evidence.begin}-${evidence.end}`;
  return h(
    "li",
    { class: "quote" },
    h(
      "a",
      {
        href: linkTo({
          view: "text",
          document: evidence.document.id,
          record: record.id,
          "text.at": at,
        }),
      },
      h("q", {}, evidence.exact.replace(/\s+/g, " ")),
    ),
    h(
      "small",
      {},
      evidence.rule ? `rule ${evidence.rule}, ` : "",
      `characters ${evidence.begin}–${evidence.end}`,
    ),
  );
}

/** The quotations behind a value, and the steps that led from them to it. */
function chain(record, holder) {
  const quotes = quotesOf(record.document, holder).map((each) => quote(each, record));
  const steps = (holder?.derivation ?? []).map((step) => h("li", {}, step));
  return [
    quotes.length > 0 ? h("ul", { class: "quotes" }, quotes) : null,
    steps.length > 0 ? h("ol", { class: "steps" }, steps) : null,
  ].filter(Boolean);
}

/** Between what days a bound lies, where its value does not tell. */
function range(bound) {
  if (!bound || /^(?:-?[\d-]+|\[.+\.\..+\])$/.test(bound.value)) {
    return null;
  }
  const sides = [
    bound.earliest && `not before ${dateName(bound.earliest)}`,
    bound.latest && `not after ${dateName(bound.latest)}`,
  ];
  return h("small", { class: "range" }, sides.filter(Boolean).join(", "));
}

function badge(basis) {
  return basis ? h("span", { class: `basis ${basis}` }, basis) : null;
}

/** A field that opens what is behind it, if anything is. */
function field(label, value, { basis = null, range: limits = null, behind = [] } = {}) {
  const line = [
    h("span", { class: "label" }, label),
    h(
      "span",
      { class: value ? "value" : "value missing" },
      value || "not stated",
      " ",
      badge(basis),
      limits,
    ),
  ];
  return behind.length > 0
    ? h("details", { class: "field" }, h("summary", {}, line), behind)
    : h("div", { class: "field" }, line);
}

function boundField(record, name) {
  const bound = record[name];
  return field(words(name), bound?.value ? boundName(bound) : "", {
    basis: bound?.basis,
    range: range(bound),
    behind: chain(record, bound),
  });
}

function plainFields(record, names) {
  return names.map((name) => field(words(name), record[name] && words(String(record[name]))));
}

function evidenceField(record) {
  return h(
    "details",
    { class: "field", open: true },
    h(
      "summary",
      {},
      h("span", { class: "label" }, "evidence"),
      h("span", { class: "value" }, "all that the record rests on"),
    ),
    chain(record, record),
  );
}

function conflictFields(record) {
  return (record.conflicts ?? []).map((conflict) =>
    field(
      "conflict",
      `${words(conflict.field)}: ${dateName(conflict.value)} is said too, and lost`,
      {
        behind: [
          h("ul", { class: "quotes" }, quote(record.document.quotes[conflict.quote], record)),
        ],
      },
    ),
  );
}

function confidence(tenure) {
  const percent = Math.round(tenure.confidence * 100);
  return h(
    "div",
    { class: "field" },
    h("span", { class: "label" }, "confidence"),
    h(
      "span",
      { class: "value" },
      h("meter", { min: 0, max: 1, value: tenure.confidence, "aria-label": "Confidence" }),
      ` ${percent} %`,
    ),
  );
}

function tenureFields(tenure) {
  const others = tenure.aliases?.join(", ");
  return [
    field("person", tenure.person),
    others ? field("also called", others) : null,
    field("office", tenure.office),
    field("role", tenure.role),
    boundField(tenure, "start"),
    ...plainFields(tenure, ["start_manner"]),
    boundField(tenure, "end"),
    ...plainFields(tenure, ["end_manner"]),
    tenure.duration ? field("duration", tenure.duration) : null,
    ...["appointed_by", "predecessor", "successor"].map((name) => field(words(name), tenure[name])),
    confidence(tenure),
    ...conflictFields(tenure),
    evidenceField(tenure),
  ];
}

function officeFields(office) {
  return [
    field("office", office.office),
    boundField(office, "established"),
    field("established by", office.established_by),
    boundField(office, "renamed"),
    field("renamed to", office.renamed_to),
    boundField(office, "abolished"),
    evidenceField(office),
  ];
}

function card(record) {
  const isTenure = record.person !== undefined;
  return [
    h(
      "header",
      {},
      h("h2", {}, isTenure ? record.person : record.office),
      isTenure ? h("p", {}, record.office) : null,
      h("p", { class: "source" }, nameOf(record.document)),
      h(
        "button",
        {
          type: "button",
          class: "close",
          "aria-label": "Close the record",
          onclick: () => go({ record: "" }),
        },
        "×",
      ),
    ),
    h(
      "div",
      { class: "fields" },
      (isTenure ? tenureFields(record) : officeFields(record)).filter(Boolean),
    ),
    h("p", { class: "id" }, record.id),
  ];
}

/** Shows the record that the state names beside whatever view is shown. */
export function record(panel, report) {
  let shown;
  panel.addEventListener("keydown", (event) => event.key === "Escape" && go({ record: "" }));
  return (state) => {
    if (state.record === shown) {
      return;
    }
    shown = state.record;
    const found = report.records.get(shown);
    panel.hidden = !found;
    panel.replaceChildren(...(found ? card(found) : []));
    panel.scrollTop = 0;
  };
}
