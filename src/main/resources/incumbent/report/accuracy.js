import { calibration } from "./calibration.js";
import { differenceTable } from "./differences.js";
import { counted, h } from "./dom.js";
import { change, percent, scoreBar } from "./scores.js";
import { linkTo } from "./state.js";

const PART_LABELS = { all: "Whole corpus" };

function partLabel(part) {
  return PART_LABELS[part] ?? `Part: ${part}`;
}

/** Links to the parts of the corpus; nothing if it has only one. */
function parts(evaluation, chosen) {
  return evaluation.parts.length < 2
    ? null
    : h(
        "nav",
        { class: "parts", "aria-label": "Parts of the corpus" },
        evaluation.parts.map(({ part, documents }) =>
          h(
            "a",
            {
              href: linkTo({ "accuracy.part": part }),
              "aria-current": part === chosen.part ? "true" : null,
            },
            partLabel(part),
            h("small", {}, counted(documents, "document")),
          ),
        ),
      );
}

function headline(label, score, accepted) {
  const interval = score.f1_interval_95;
  return h(
    "section",
    { class: "headline" },
    h("h2", {}, label),
    h("p", { class: "big" }, percent(score.f1), h("small", {}, " F1")),
    scoreBar(score.f1, interval),
    h(
      "p",
      {},
      `95 % interval ${percent(interval.low)}–${percent(interval.high)}, by ${interval.resampled}`,
    ),
    h(
      "p",
      {},
      `precision ${percent(score.precision)}, recall ${percent(score.recall)} of ${counted(score.support, "tenure")}`,
    ),
    change(score.f1, accepted),
  );
}

function closeness({ date_closeness: dates }, accepted) {
  return h(
    "section",
    { class: "headline" },
    h("h2", {}, "Closeness of dates"),
    h("p", { class: "big" }, percent(dates.month)),
    scoreBar(dates.month),
    h("p", {}, `an error of a month counts half; where one of a year does, ${percent(dates.year)}`),
    h("p", {}, `over ${counted(dates.bounds, "stated date")}`),
    change(dates.month, accepted),
  );
}

function fieldRow(name, score, accepted) {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, name.replaceAll("_", " ")),
    h("td", { class: "gauge" }, scoreBar(score.f1)),
    [score.f1, score.precision, score.recall].map((each) =>
      h("td", { class: "number" }, percent(each)),
    ),
    h("td", { class: "number" }, score.support),
    h("td", {}, change(score.f1, accepted)),
  );
}

function fields(part, accepted) {
  const labels = ["Field", "", "F1", "Precision", "Recall", "In gold", "Baseline"];
  return h(
    "section",
    { class: "by-field" },
    h("h2", {}, "Each field by itself"),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Each field by itself" },
      h(
        "table",
        { class: "plain" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            labels.map((label) => (label ? h("th", { scope: "col" }, label) : h("td"))),
          ),
        ),
        h(
          "tbody",
          {},
          Object.entries(part.fields).map(([name, score]) =>
            fieldRow(name, score, accepted[`${name}_f1`]),
          ),
        ),
      ),
    ),
  );
}

function scoresOf(part, baseline) {
  const accepted = baseline?.[part.part] ?? {};
  return [
    h(
      "div",
      { class: "headlines" },
      headline("Person, office, role, start and end right", part.record, accepted.record_f1),
      headline("Person, office and role right", part.pair, accepted.pair_f1),
      closeness(part, accepted.date_closeness_month),
    ),
    fields(part, accepted),
    calibration(part.calibration),
  ];
}

/** How well gold was met, and where not. */
export const accuracy = {
  id: "accuracy",
  label: "Accuracy",
  isShown: (report) => report.evaluation !== null,
  create(pane, report) {
    const { evaluation, baseline } = report;
    const scores = h("div", { class: "scores" });
    const differences = differenceTable(report);
    pane.append(
      scores,
      h("h2", {}, "Differences from gold"),
      note(evaluation),
      differences.element,
    );
    return (state) => {
      const part =
        evaluation.parts.find((each) => each.part === state["accuracy.part"]) ??
        evaluation.parts[0];
      scores.replaceChildren(
        ...[parts(evaluation, part), ...scoresOf(part, baseline)].filter(Boolean),
      );
      differences.update(state);
    };
  },
};

function note(evaluation) {
  const hasTest = evaluation.parts.some((each) => each.part === "test");
  return h(
    "p",
    {},
    h("mark", { class: "gold" }, "Gold"),
    " and ",
    h("mark", { class: "extracted" }, "extraction"),
    " rest on what is marked so.",
    hasTest
      ? " Differences in the test part are not listed, so that nobody writes rules against them."
      : "",
  );
}
