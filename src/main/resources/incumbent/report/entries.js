import { CHANGES, undatedChange } from "./changes.js";
import { boundName } from "./dates.js";
import { counted, h } from "./dom.js";
import { linkTo } from "./state.js";

/** A quotation as the state names it: `text.at=120-180`. */
export function placeOf({ begin, end }) {
  return `${begin}-${end}`;
}

/** What is said of an office, and when. */
function changesOf(office) {
  const undated = undatedChange(office);
  return [
    ...CHANGES.filter((change) => office[change]?.value).map(
      (change) => `${change} ${boundName(office[change])}`,
    ),
    undated && `${undated}, without a date`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** From when to when, or what is said of an office when. */
export function datesOf(record) {
  if (record.person === undefined) {
    return changesOf(record);
  }
  if (!record.start?.value && !record.end?.value) {
    return "without dates";
  }
  const date = (bound) => (bound?.value ? boundName(bound) : "?");
  return `${date(record.start)} – ${date(record.end)}`;
}

function entryLink(record) {
  const { quotes, id } = record.document;
  const first = quotes[record.quotes?.[0]];
  return h(
    "a",
    {
      href: linkTo({
        view: "text",
        document: id,
        record: record.id,
        "text.at": first && placeOf(first),
      }),
      "data-record": record.id,
    },
    record.person ? h("strong", { dir: "auto" }, record.person) : null,
    h("span", { dir: "auto" }, record.office),
    h("small", {}, datesOf(record)),
  );
}

/**
 * The records of a document as a list of links.
 *
 * @returns its `element`; `narrow(tenures, offices)`, which hides all others; `mark(record, name,
 *     isMarked)`, which gives a link a class; and `show(record)`, which scrolls the list to it
 */
export function entryList({ tenures, offices }) {
  const records = [...tenures, ...offices];
  const links = new Map(records.map((record) => [record, entryLink(record)]));
  const list = h(
    "ul",
    {},
    [...links.values()].map((link) => h("li", {}, link)),
  );
  const count = h("p", { class: "count" });
  return {
    element: h("nav", { class: "entries", "aria-label": "Records of this document" }, count, list),
    narrow(shownTenures, shownOffices) {
      const shown = new Set([...shownTenures, ...shownOffices]);
      for (const [record, link] of links) {
        link.parentElement.hidden = !shown.has(record);
      }
      list.hidden = shown.size === 0;
      count.textContent = [
        counted(shownTenures.length, "tenure"),
        shownOffices.length > 0
          ? `and what is said of ${counted(shownOffices.length, "office")}`
          : "",
      ].join(" ");
    },
    mark(record, name, isMarked) {
      links.get(record)?.classList.toggle(name, isMarked);
    },
    show(record) {
      const box = links.get(record)?.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      if (box && (box.top < frame.top || box.bottom > frame.bottom)) {
        list.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
      }
    },
  };
}
