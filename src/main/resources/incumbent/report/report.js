/** A text whose characters are counted as all offsets of a report are: by code points. */
export class CodePoints {
  #text;
  #units;

  constructor(text) {
    this.#text = text;
  }

  /** Where a code point stands in the string as scripts count it, by UTF-16 units. */
  unit(offset) {
    this.#units ??= /[\ud800-\udbff]/.test(this.#text) ? offsetsOf(this.#text) : [];
    return this.#units[offset] ?? offset;
  }
}

function offsetsOf(text) {
  const units = [];
  let unit = 0;
  for (const point of text) {
    units.push(unit);
    unit += point.length;
  }
  units.push(unit);
  return units;
}

function data(name) {
  const block = document.getElementById(`${name}-data`);
  return block && JSON.parse(block.textContent);
}

/** A quotation of a document: `begin`, `end`, and the `rule` that read it. */
function quotation(source, [begin, end, rule]) {
  return { document: source, begin, end, rule };
}

function openDocument(source) {
  source.points = new CodePoints(source.text);
  source.quotes = source.quotes.map((quote) => quotation(source, quote));
  for (const record of [...source.tenures, ...source.offices]) {
    record.document = source;
  }
  return source;
}

function pageOf([id, title, file, tenures, offices, from, to]) {
  return { id, title, tenures, offices, from, to, address: `report/${file}` };
}

/**
 * All that the page holds:
 *
 * - `documents`, each with `id`, `title`, `text`, `points` (its text by code points), `tenures`,
 *   `offices`, `quotes` and `mentions`. Tenures and offices have the names of `tenures.json`, leave
 *   out what is empty, refer to quotations by their numbers (`quotes`), and know their `document`;
 *   a mention is `[begin, end, kind, canonical]`;
 * - `tenures`, those of all documents in order;
 * - `records`, tenures and offices by their id;
 * - `evaluation`, `baseline` and `run`, as the files of those names hold them; `evaluation` and
 *   `baseline` are `null` where nothing was measured, or held against a baseline;
 * - `pages`, if the corpus is so large that each document has a page of its own and this one lists
 *   them, else `null`: each with `id`, `title`, the number of its `tenures` and `offices`, its years
 *   (`from`, `to`), and its `address`;
 * - `index`, on the page of one of these, the address of the page that lists them, else `null`. Such
 *   a page has no `run`.
 */
export function readReport() {
  const documents = (data("documents") ?? []).map(openDocument);
  const tenures = documents.flatMap((source) => source.tenures);
  const offices = documents.flatMap((source) => source.offices);
  return {
    documents,
    tenures,
    records: new Map([...offices, ...tenures].map((record) => [record.id, record])),
    evaluation: data("evaluation"),
    baseline: data("baseline"),
    run: data("run"),
    pages: data("pages")?.map(pageOf) ?? null,
    index: data("index"),
  };
}

/** What a document is called: its title, or its id. */
export function nameOf(source) {
  return source.title || source.id;
}

/** The quotations that a record, a bound or a conflict refers to. */
export function quotesOf(source, holder) {
  return (holder?.quotes ?? []).map((number) => source.quotes[number]);
}

/** The documents that are looked at, and of each the tenures and offices that are. */
export function selected(report, state) {
  const wanted = ({ person, aliases = [], office }) =>
    isFound(state.find, person, ...aliases, office);
  return report.documents
    .filter((source) => !state.document || source.id === state.document)
    .map((source) => ({
      source,
      tenures: source.tenures.filter(wanted),
      offices: source.offices.filter(wanted),
    }))
    .filter((part) => isFound(state.find) || part.tenures.length + part.offices.length > 0);
}

/** Whether every word that is looked for stands in some text; so it is where nothing is looked for. */
export function isFound(wanted, ...texts) {
  if (!wanted) {
    return true;
  }
  const text = fold(texts.join(" "));
  return fold(wanted)
    .split(" ")
    .every((word) => text.includes(word));
}

/** Text as it is searched: without case and accents. */
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
