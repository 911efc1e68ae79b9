import { boundName, dateName, durationName } from "./dates.js";
import { h, spaced } from "./dom.js";
import { placeOf } from "./entries.js";
import { nameOf, quotesOf } from "./report.js";
import { sentences } from "./sentences.js";
import { isReversed } from "./span.js";
import { go, linkTo } from "./state.js";

const BOUNDS = new Set(["start", "end"]);
const NAMES = new Set([
  "person",
  "aliases",
  "office",
  "title",
  "organization",
  "appointed_by",
  "predecessor",
  "successor",
  "established_by",
  "renamed_to",
]);

/** What the signs beside a value say. */
const MEANINGS = {
  stated: "the date stands with the event",
  resolved: "another date of the text completes it",
  derived: "it follows from another event of the text",
  contradicted: "elsewhere the text says otherwise",
};

const AUTHORITY_IDS = ["person", "office", "organization"].map((name) => `${name}_authority_id`);

/** A quotation in its sentence, with the rule that read it; leads to its place in the text. */
function quote({ document: source, begin, end, rule }, record) {
  const href = linkTo({
    view: "text",
    document: source.id,
    record: record.id,
    "text.at": placeOf({ begin, end }),
  });
  const { text, points } = source;
  const span = { kind: "quoted", begin: points.unit(begin), end: points.unit(end) };
  return h(
    "li",
    { class: "quote" },
    h("a", { href }, sentences(text, [span])),
    h("small", {}, rule ? `rule ${rule}, ` : "", `characters ${begin}–${end}`),
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
  const tells = /^(?:-?[\d-]+|\[.+\.\..+\])$/;
  if (!bound || (!bound.narrowed && tells.test(bound.value))) {
    return null;
  }
  const sides = [
    bound.earliest && `not before ${dateName(bound.earliest)}`,
    bound.latest && `not after ${dateName(bound.latest)}`,
  ];
  return h("small", { class: "range" }, sides.filter(Boolean).join(", "));
}

/** How a bound is known, as a small sign. */
export function basisBadge(basis) {
  return basis ? h("span", { class: `basis ${basis}`, title: MEANINGS[basis] }, basis) : null;
}

/** What the signs mean, for who wants to know. */
function meanings() {
  return h(
    "details",
    { class: "meanings" },
    h("summary", {}, "What the signs mean"),
    h(
      "dl",
      {},
      Object.entries(MEANINGS).flatMap(([sign, meaning]) => [
        h("dt", {}, basisBadge(sign)),
        h("dd", {}, meaning),
      ]),
      h("dt", {}, "69 %"),
      h("dd", {}, "confidence: the measured chance that a value is right"),
    ),
  );
}

/** The chance that a value is right. */
function chance(confidence) {
  if (typeof confidence !== "number") {
    return h("span", { class: "chance" });
  }
  const percent = `${Math.round(confidence * 100)} %`;
  return h(
    "span",
    { class: "chance", title: `confidence ${confidence}` },
    h("meter", { min: 0, max: 1, value: confidence, "aria-label": "Confidence" }),
    h("small", {}, percent),
  );
}

/** A field that opens what is behind it, if anything is. */
function field(
  label,
  value,
  { basis, range: limits, confidence, conflicts = [], behind = [], isOpen, rest = "" },
) {
  const line = [
    h("span", { class: "label" }, label),
    h(
      "span",
      { class: value ? "value" : "value missing" },
      value ? h("bdi", {}, value) : "not stated",
      " ",
      basisBadge(basis),
      " ",
      conflicts.length > 0 ? basisBadge("contradicted") : null,
      limits,
    ),
    chance(confidence),
  ];
  const inside = [...behind, ...conflicts].flat();
  return inside.length > 0
    ? h("details", { class: `field ${rest}`, open: isOpen }, h("summary", {}, line), inside)
    : h("div", { class: "field" }, line);
}

/** What the text says otherwise of a field. */
function conflictsOf(record, name) {
  return (record.conflicts ?? [])
    .filter((conflict) => conflict.field === name)
    .map((conflict) => [
      h("p", { class: "conflict" }, `${dateName(conflict.value)} is said too, and lost:`),
      h("ul", { class: "quotes" }, quote(record.document.quotes[conflict.quote], record)),
    ]);
}

function boundField(record, name) {
  const bound = record[name];
  return field(spaced(name), bound?.value ? boundName(bound) : "", {
    basis: bound?.basis,
    range: range(bound),
    confidence: record.fields?.[name],
    conflicts: conflictsOf(record, name),
    behind: chain(record, bound),
  });
}

/** A field other than a date, as people read it. */
function textOf(record, name) {
  const value = record[name];
  if (Array.isArray(value)) {
    return value.join(", ");
  }
  if (!value || NAMES.has(name)) {
    return value;
  }
  return name === "duration" ? durationName(value) : spaced(value);
}

/** A field that rests on all that its record rests on. */
function plainField(record, name) {
  const value = textOf(record, name);
  return field(spaced(name), value, {
    confidence: record.fields?.[name],
    conflicts: conflictsOf(record, name),
    behind: value ? chain(record, record) : [],
    rest: "on-record",
  });
}

function evidenceField(record) {
  const value =
    record.confidence === undefined
      ? "all that is said of it"
      : "person, office, role, start and end";
  const behind = chain(record, record);
  return field("record", value, { confidence: record.confidence, behind, isOpen: true });
}

/** The ids by which an authority file knows who and what a record names. */
function authorityFields(record) {
  return AUTHORITY_IDS.filter((name) => record[name]).map((name) =>
    field(spaced(name), record[name], {}),
  );
}

function tenureFields(tenure) {
  const fields = Object.keys(tenure.fields).map((name) =>
    BOUNDS.has(name) ? boundField(tenure, name) : plainField(tenure, name),
  );
  return [...fields, ...authorityFields(tenure), evidenceField(tenure)];
}

function officeFields(office) {
  return [
    plainField(office, "office"),
    plainField(office, "title"),
    office.organization ? plainField(office, "organization") : null,
    boundField(office, "established"),
    plainField(office, "established_by"),
    boundField(office, "renamed"),
    plainField(office, "renamed_to"),
    boundField(office, "abolished"),
    ...authorityFields(office),
    evidenceField(office),
  ].filter(Boolean);
}

/** All that is known of a record, with what is behind each value. */
export function card(record) {
  const isTenure = record.person !== undefined;
  return [
    h(
      "header",
      {},
      h("h2", { dir: "auto" }, isTenure ? record.person : record.office),
      isTenure ? h("p", { dir: "auto" }, record.office) : null,
      h("p", { class: "source", dir: "auto" }, nameOf(record.document)),
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
    isTenure && isReversed(record)
      ? h("p", { class: "conflict" }, "As the text is read, it ends before it begins.")
      : null,
    h("div", { class: "fields" }, isTenure ? tenureFields(record) : officeFields(record)),
    isTenure ? meanings() : null,
    h("p", { class: "id" }, record.id),
  ].filter(Boolean);
}
