import { calibration } from "./calibration.js";
import { differenceTable } from "./differences.js";
import { counted, h, numeral, spaced } from "./dom.js";
import { change, percent, scoreBar } from "./scores.js";
import { linkTo } from "./state.js";

const NUMBERS = ["F1", "Precision", "Recall", "In gold"];
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

function sinceBaseline(score, accepted) {
  const words = change(score, accepted);
  return words && h("p", {}, words, " since the baseline");
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
      `95 % interval ${percent(interval.low)}–${percent(interval.high)}, resampled by ${interval.resampled}`,
    ),
    h(
      "p",
      {},
      `precision ${percent(score.precision)}, recall ${percent(score.recall)} of ${counted(score.support, "tenure")}`,
    ),
    sinceBaseline(score.f1, accepted),
  );
}

function closeness({ date_closeness: dates }, accepted) {
  return h(
    "section",
    { class: "headline" },
    h("h2", {}, "Closeness of dates"),
    h("p", { class: "big" }, percent(dates.month)),
    scoreBar(dates.month),
    h(
      "p",
      {},
      `a date that is a month off counts half, of ${counted(dates.bounds, "date")} in gold`,
    ),
    h("p", {}, `where one that is a year off counts half: ${percent(dates.year)}`),
    sinceBaseline(dates.month, accepted),
  );
}

function fieldRow(name, score, accepted) {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, spaced(name)),
    h("td", { class: "gauge" }, scoreBar(score.f1)),
    [score.f1, score.precision, score.recall].map((each) =>
      h("td", { class: "number" }, percent(each)),
    ),
    h("td", { class: "number" }, numeral(score.support)),
    h("td", {}, change(score.f1, accepted)),
  );
}

function fields(part, accepted) {
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
            h("th", { scope: "col" }, "Field"),
            h("td"),
            NUMBERS.map((label) => h("th", { scope: "col", class: "number" }, label)),
            h("th", { scope: "col" }, "Since baseline"),
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
      meaning(baseline),
      scores,
      h("h2", {}, "Differences from gold"),
      note(evaluation),
      differences.element,
    );
    let shown;

    function show(part) {
      shown = part;
      const hadFocus = scores.contains(document.activeElement);
      scores.replaceChildren(
        ...[parts(evaluation, part), ...scoresOf(part, baseline)].filter(Boolean),
      );
      if (hadFocus) {
        scores.querySelector("[aria-current]")?.focus();
      }
    }

    return (state) => {
      const part =
        evaluation.parts.find((each) => each.part === state["accuracy.part"]) ??
        evaluation.parts[0];
      if (part !== shown) {
        show(part);
      }
      differences.update(state);
    };
  },
};

function meaning(baseline) {
  const since = "The baseline holds the scores that were accepted before. ";
  return h(
    "p",
    { class: "meaning" },
    "Gold is what people read from the same texts by hand. Precision says how much of what was extracted is right, ",
    "recall how much of gold was found, and F1 is a mean of both, nearer to the smaller; 100 is perfect. ",
    "The narrow stripe in a bar is the interval that F1 lies in with 95 % confidence. ",
    baseline ? since : null,
  );
}

function note(evaluation) {
  const hasTest = evaluation.parts.some((each) => each.part === "test");
  return h(
    "p",
    {},
    h("mark", { class: "gold" }, "Gold"),
    " and ",
    h("mark", { class: "extracted" }, "extraction"),
    " rest on what is marked so. What only gold has is missed, what only the extraction has is spurious.",
    hasTest
      ? " Differences in the test part are not listed, so that nobody writes rules against them."
      : "",
  );
}
