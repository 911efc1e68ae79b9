import { dateName, sortDay } from "./dates.js";
import { h, spaced } from "./dom.js";
import { placeOf } from "./entries.js";
import { goldSpans } from "./gold.js";
import { isFound, nameOf } from "./report.js";
import { sentences } from "./sentences.js";
import { linkTo } from "./state.js";
import { table } from "./table.js";

/** Whole records first, then what is wrong within one, in the order of its fields. */
const KINDS_OF_DIFFERENCE = [
  "missed",
  "spurious",
  "wrong person",
  "wrong office",
  "wrong role",
  "wrong start",
  "wrong end",
];

function rank({ difference }) {
  const place = KINDS_OF_DIFFERENCE.indexOf(difference);
  return place < 0 ? KINDS_OF_DIFFERENCE.length : place;
}

function extractedSpans({ points }, evidence) {
  return evidence.map(({ begin, end }) => ({
    kind: "extracted",
    begin: points.unit(begin),
    end: points.unit(end),
  }));
}

function quoteOf(kind, words) {
  return h("p", {}, h("mark", { class: kind }, h("q", { dir: "auto" }, words)));
}

/** The sentences that gold and extraction rest on; without the text, their quotations. */
function reasons({ source, gold_quotes: gold, evidence }) {
  if (!source) {
    return [
      ...gold.map((words) => quoteOf("gold", words)),
      ...evidence.map(({ exact }) => quoteOf("extracted", exact)),
    ];
  }
  const extracted = extractedSpans(source, evidence);
  return sentences(source.text, [...goldSpans(source.text, gold, extracted), ...extracted]);
}

/** Where the text speaks of it: what was extracted, or else what gold rests on. */
function placeIn({ source, evidence, gold_quotes: gold }) {
  if (evidence.length > 0) {
    return placeOf(evidence[0]);
  }
  const [span] = source ? goldSpans(source.text, gold, []) : [];
  const points = (unit) => [...source.text.slice(0, unit)].length;
  return span && placeOf({ begin: points(span.begin), end: points(span.end) });
}

function documentName({ source, page, document }) {
  return nameOf(source ?? page ?? { id: document });
}

function recordCell(difference) {
  const { source, page, document, record, record_id: id } = difference;
  const link = linkTo({
    view: "text",
    document,
    record: id,
    "text.at": placeIn(difference),
  });
  return h(
    "div",
    {},
    source || page
      ? h("a", { href: (page?.address ?? "") + link, dir: "auto" }, record)
      : h("span", { dir: "auto" }, record),
    h("small", { dir: "auto" }, documentName(difference)),
  );
}

/** Alternatives, dates among them as people read them. */
function alternatives(text) {
  return text.split(" or ").map(dateName).join(" or ");
}

/**
 * Start and end of a whole record as it is summed up, "Jane Roe, mayor, 1900 – [..1904]", each empty
 * if it has none; `undefined` of what is no whole record.
 */
function datesIn(text, { record }) {
  const dates = text.startsWith(record) && text.slice(record.length).replace(/^, /, "");
  return dates === false ? undefined : dates.split(/ ?– ?/);
}

/** What one side says, of a whole record its dates: who and what it is stands beside them. */
function said(text, difference) {
  const dates = datesIn(text, difference);
  if (!dates) {
    return alternatives(text) || "–";
  }
  const [start, end] = dates.map((date) => alternatives(date) || "?");
  return end ? `${start} – ${end}` : "without dates";
}

/** What one side is sorted by: its first date, or else what it says. */
function sortable(text, difference) {
  const value = datesIn(text, difference)?.find(Boolean) ?? text;
  return sortDay(value) ?? value;
}

const COLUMNS_OF_DIFFERENCES = [
  {
    id: "difference",
    label: "Difference",
    choices: true,
    value: (each) => spaced(each.difference),
  },
  { id: "record", label: "Record", value: (each) => each.record, cell: recordCell },
  {
    id: "expected",
    label: "Gold",
    value: (each) => sortable(each.expected, each),
    cell: (each) => said(each.expected, each),
  },
  {
    id: "got",
    label: "Extracted",
    value: (each) => sortable(each.got, each),
    cell: (each) => said(each.got, each),
  },
  {
    id: "sentence",
    label: "Sentences",
    value: (each) => each.gold_quotes[0],
    cell: (each) => h("div", {}, reasons(each)),
  },
];

/** Every difference from gold, as a table. */
export function differenceTable(report) {
  const sources = new Map(report.documents.map((source) => [source.id, source]));
  const pages = new Map(report.pages?.map((page) => [page.id, page]));
  const all = report.evaluation.differences
    .map((each) => ({
      ...each,
      source: sources.get(each.document),
      page: pages.get(each.document),
    }))
    .sort((a, b) => rank(a) - rank(b) || a.difference.localeCompare(b.difference));
  return table({
    id: "differences",
    label: "Differences from gold",
    noun: "difference",
    columns: COLUMNS_OF_DIFFERENCES,
    rowsOf: ({ document, find }) =>
      all
        .filter((each) => !document || each.document === document)
        .filter((each) => isFound(find, each.record, each.document, documentName(each))),
  });
}
