import { yearName } from "./dates.js";
import { counted, h } from "./dom.js";
import { isFound, nameOf } from "./report.js";
import { table } from "./table.js";

function year(id, label) {
  return {
    id,
    label,
    number: true,
    value: (page) => page[id],
    cell: (page) => (page[id] === null ? "–" : yearName(page[id])),
  };
}

const COLUMNS_OF_PAGES = [
  {
    id: "document",
    label: "Document",
    value: nameOf,
    cell: (page) => h("a", { href: page.address }, nameOf(page)),
  },
  { id: "tenures", label: "Tenures", number: true, value: (page) => page.tenures },
  { id: "offices", label: "What is said of offices", number: true, value: (page) => page.offices },
  year("from", "From"),
  year("to", "To"),
];

function size({ pages, run: { counts } }) {
  const without = counts.documents - counts.failed - pages.length;
  return [
    `The corpus is too large for one page, so ${counted(pages.length, "document")} have pages of their own`,
    " in the folder report beside this one: keep both together.",
    without > 0 ? ` ${counted(without, "document")} more yield no tenure.` : "",
  ].join("");
}

/** The documents of a large corpus, each with a page of its own. */
export const documents = {
  id: "documents",
  label: "Documents",
  isShown: (report) => report.pages !== null,
  create(pane, report) {
    const list = table({
      id: "pages",
      label: "Documents",
      noun: "document",
      columns: COLUMNS_OF_PAGES,
      rowsOf: ({ find }) => report.pages.filter((page) => isFound(find, nameOf(page))),
    });
    pane.append(h("p", { class: "size" }, size(report)), list.element);
    return list.update;
  },
};
