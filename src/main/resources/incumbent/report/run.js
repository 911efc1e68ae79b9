import { counted, h, numeral } from "./dom.js";
import { scoreBar } from "./scores.js";
import { table } from "./table.js";

/** The parts of a run, in the order in which they are done. */
const STAGES = {
  load: "loading models",
  read: "reading documents",
  evaluate: "measuring by gold",
  write: "writing files",
};

const seconds = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function pairs(label, values, shown = String) {
  return h(
    "section",
    {},
    h("h2", {}, label),
    h(
      "dl",
      {},
      Object.entries(values).flatMap(([name, value]) => [
        h("dt", {}, name),
        h("dd", {}, value === "" ? "–" : shown(value)),
      ]),
    ),
  );
}

function timings(times) {
  const { total, ...parts } = times;
  return h(
    "section",
    { class: "timings" },
    h("h2", {}, "Time"),
    h(
      "table",
      { class: "plain" },
      h("caption", {}, `${seconds.format(total)} seconds in all`),
      h(
        "tbody",
        {},
        Object.keys({ ...STAGES, ...parts })
          .filter((name) => name in parts)
          .map((name) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, STAGES[name] ?? name),
              h("td", { class: "gauge" }, scoreBar(total > 0 ? parts[name] / total : 0)),
              h("td", { class: "number" }, `${seconds.format(parts[name])} s`),
            ),
          ),
      ),
    ),
  );
}

function failureTable(failures) {
  return table({
    id: "failures",
    label: "Documents that could not be read",
    noun: "document",
    columns: [
      { id: "document", label: "Document", value: (each) => each.document },
      { id: "reason", label: "Reason", value: (each) => each.reason },
    ],
    rowsOf: () => failures,
  });
}

function failures(run) {
  const { failed } = run.counts;
  if (failed === 0) {
    return { element: h("p", {}, "All documents were read."), update() {} };
  }
  const list = failureTable(run.failures);
  const all = run.failures.length < failed ? `, the first ${run.failures.length} of them` : "";
  return {
    element: h(
      "div",
      {},
      h("p", {}, `${counted(failed, "document")} could not be read${all}:`),
      list.element,
    ),
    update: list.update,
  };
}

function checksums(files) {
  return h(
    "details",
    {},
    h("summary", {}, `SHA-256 of the ${counted(Object.keys(files).length, "file")} that were read`),
    h(
      "dl",
      { class: "checksums" },
      Object.entries(files).flatMap(([file, sum]) => [h("dt", {}, file), h("dd", {}, sum)]),
    ),
  );
}

/** What the run was that wrote the page. */
export const run = {
  id: "run",
  label: "Run",
  isShown: (report) => report.run !== null,
  create(pane, { run }) {
    const failed = failures(run);
    pane.append(
      h(
        "p",
        { class: "started" },
        "Begun ",
        h(
          "time",
          { datetime: run.started },
          run.started.replace("T", " ").replace(/\.\d+Z|Z$/, " UTC"),
        ),
      ),
      h("section", {}, h("h2", {}, "Failures"), failed.element),
      timings(run.seconds),
      h(
        "div",
        { class: "facts" },
        pairs("Counts", run.counts, numeral),
        pairs("Options", run.options),
        pairs("Versions", run.versions),
      ),
      checksums(run.checksums),
    );
    return failed.update;
  },
};
