import { h } from "./dom.js";
import { go } from "./state.js";

export const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** What is not there comes last, however a table is sorted, and behind numbers what is none. */
function compare(a, b, direction) {
  const missing = (value) => value === undefined || value === null || value === "";
  if (missing(a) || missing(b)) {
    return Number(missing(a)) - Number(missing(b));
  }
  if (typeof a !== typeof b) {
    return typeof a === "number" ? -1 : 1;
  }
  const order = typeof a === "number" ? a - b : collator.compare(a, b);
  return direction * order;
}

/** The column that rows are sorted by, and its `direction`, 1 or -1: `-person` is the reverse. */
export function chosenColumn(columns, sort = "") {
  const descending = sort.startsWith("-");
  const column = columns.find((each) => each.id === sort.slice(descending ? 1 : 0));
  return { column, direction: descending ? -1 : 1 };
}

/** Rows in the order that is asked for, or as they are. */
export function sorted(rows, columns, sort) {
  const { column, direction } = chosenColumn(columns, sort);
  return column
    ? rows.toSorted((a, b) => compare(column.value(a), column.value(b), direction))
    : rows;
}

/** A list to choose the order of a table from, for where its headings have no room. */
export function sortList(id, columns, sort = "") {
  const list = h(
    "select",
    { onchange: () => go({ [`${id}.sort`]: list.value }, { replace: true }) },
    h("option", { value: "" }, "not sorted"),
    columns.flatMap((column) => [
      h("option", { value: column.id }, column.label),
      h("option", { value: `-${column.id}` }, `${column.label}, descending`),
    ]),
  );
  list.value = sort;
  return h("label", { class: "sort" }, "Sort by ", list);
}
