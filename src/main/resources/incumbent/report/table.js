import { counted, h, numeral } from "./dom.js";
import { chosenColumn, collator, sorted, sortList } from "./sorting.js";
import { go } from "./state.js";

const CHUNK = 150;

/**
 * A table that sorts by a click on a heading, or on a narrow page by a list of them, and offers a
 * choice of the values of some columns. What was chosen stands in the state, under names that begin
 * with the table's id and a dot. Long tables grow as they are scrolled.
 *
 * A column has an `id`, a `label`, `value(row)` to sort and choose by, and may have `cell(row)` to
 * show instead, `number` if it holds numbers, and `choices` if its values are to be chosen from;
 * `hidden` if it is there for that alone.
 *
 * @param noun what a row is: `tenure`
 * @param rowsOf all rows that a state asks for, by its `document` and its `find`: `(state) => [ … ]`
 * @param attributes of the element of a row: `(row) => ({ … })`
 * @returns its `element`, and `update(state)`, which leaves the table alone, and how far it has grown,
 *     where nothing has changed that it depends on
 */
export function table({ id, label, noun, columns, rowsOf, attributes = () => ({}) }) {
  const head = h("tr");
  const body = h("tbody");
  const count = h("output", { class: "count" });
  const none = h("p", { class: "none" }, "Nothing found.");
  const choices = h("div", { class: "choices" }, count);
  const more = h("button", { type: "button", class: "more", onclick: () => grow() }, "Show more");
  const element = h(
    "div",
    { class: "table" },
    choices,
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": label },
      h("table", { id }, h("caption", {}, label), h("thead", {}, head), body),
      none,
    ),
    more,
  );
  const shown = columns.filter((column) => !column.hidden);
  let rows = [];
  let grown = 0;
  let before;

  const watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && grow(),
    { rootMargin: "800px" },
  );
  watcher.observe(more);

  function grow(until = grown + CHUNK) {
    const next = rows.slice(grown, until).map(row);
    grown += next.length;
    body.append(...next);
    more.hidden = grown >= rows.length;
  }

  function row(item) {
    return h(
      "tr",
      attributes(item),
      shown.map((column) =>
        h(
          "td",
          { class: column.number ? "number" : null, "data-label": column.label },
          h("div", { dir: "auto" }, (column.cell ?? column.value)(item)),
        ),
      ),
    );
  }

  function heading(column, sort) {
    const chosen = chosenColumn(columns, sort);
    const isChosen = chosen.column === column;
    const next = isChosen && chosen.direction === 1 ? `-${column.id}` : column.id;
    const order = chosen.direction === 1 ? "ascending" : "descending";
    return h(
      "th",
      {
        scope: "col",
        "aria-sort": isChosen ? order : null,
        class: column.number ? "number" : null,
      },
      h(
        "button",
        { type: "button", onclick: () => go({ [`${id}.sort`]: next }, { replace: true }) },
        column.label,
      ),
    );
  }

  function choice(column, all, chosen = "") {
    const sizes = new Map();
    for (const item of all) {
      const value = String(column.value(item) ?? "");
      sizes.set(value, (sizes.get(value) ?? 0) + 1);
    }
    const values = [...new Set([...sizes.keys(), chosen])].filter(Boolean).sort(collator.compare);
    const list = h(
      "select",
      {
        onchange: () => go({ [`${id}.${column.id}`]: list.value }, { replace: true }),
      },
      h("option", { value: "" }, "any"),
      values.map((value) => h("option", { value }, `${value} (${sizes.get(value) ?? 0})`)),
    );
    list.value = chosen;
    return h("label", {}, `${column.label} `, list);
  }

  /** What of a state the table depends on. */
  function concerning(state) {
    const isOurs = (key) => key === "document" || key === "find" || key.startsWith(`${id}.`);
    return JSON.stringify(Object.entries(state).filter(([key]) => isOurs(key)));
  }

  function update(state) {
    const now = concerning(state);
    if (now !== before) {
      before = now;
      show(rowsOf(state), state);
    }
  }

  function show(all, state) {
    const choosable = columns.filter((column) => column.choices);
    const sort = state[`${id}.sort`];
    const chosen = all.filter((item) =>
      choosable.every((column) => {
        const wanted = state[`${id}.${column.id}`];
        return !wanted || String(column.value(item) ?? "") === wanted;
      }),
    );
    rows = sorted(chosen, columns, sort);
    const focused = document.activeElement?.closest("th, label");
    const place =
      focused && element.contains(focused)
        ? [...focused.parentElement.children].indexOf(focused)
        : -1;
    const inHead = focused?.matches("th");
    head.replaceChildren(...shown.map((each) => heading(each, sort)));
    choices.replaceChildren(
      sortList(id, shown, sort),
      ...choosable.map((each) => choice(each, all, state[`${id}.${each.id}`])),
      count,
    );
    if (place >= 0) {
      (inHead ? head : choices).children[place]?.querySelector("button, select")?.focus();
    }
    count.textContent =
      rows.length === all.length
        ? counted(rows.length, noun)
        : `${counted(rows.length, noun)} of ${numeral(all.length)}`;
    none.hidden = rows.length > 0;
    body.replaceChildren();
    grown = 0;
    grow();
  }

  addEventListener("beforeprint", () => element.checkVisibility() && grow(rows.length));
  return { element, update };
}
