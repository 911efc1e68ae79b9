import { Bar, LANE } from "./bar.js";
import { dayOf } from "./dates.js";
import { extent, layOut, spanOf } from "./span.js";

const CHANGES = ["established", "renamed", "abolished"];

/** What is said of an office itself, each with the days of its bound, in order of time. */
function marksOf(office) {
  const marks = CHANGES.filter((change) => office?.[change]?.value).flatMap((change) => {
    const from = dayOf(office[change].earliest) ?? dayOf(office[change].latest);
    const to = dayOf(office[change].latest) ?? from;
    return from === undefined ? [] : [{ change, office, from, to: to + 1 }];
  });
  return marks.sort((a, b) => a.from + a.to - b.from - b.to);
}

function named(id, name) {
  return { id, name, tenures: [], history: null };
}

/** The offices of a document with their holders, those of most holders first. */
function grouped({ tenures, offices }) {
  const groups = new Map();
  for (const tenure of tenures) {
    const group = groups.get(tenure.office_id) ?? named(tenure.office_id, tenure.office);
    groups.set(tenure.office_id, group);
    group.tenures.push(tenure);
  }
  for (const office of offices) {
    const group = groups.get(office.id) ?? named(office.id, office.office);
    group.history = office;
    if (marksOf(office).length > 0) {
      groups.set(office.id, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.tenures.length - a.tenures.length);
}

/** A first guess of how long all is that a document speaks of, from the dates alone. */
function wholeOf(tenures) {
  const days = tenures
    .flatMap(({ start, end }) => [start?.earliest, start?.latest, end?.earliest, end?.latest])
    .map(dayOf)
    .filter((day) => day !== undefined);
  return days.length === 0
    ? 0
    : days.reduce((a, b) => Math.max(a, b)) - days.reduce((a, b) => Math.min(a, b));
}

/**
 * What a chart of a document shows: its `rows`, each an office with its `bars` in order of time, its
 * `marks` and the tenures without any date (`undated`), and the `extent` of all; this is `null` if
 * nothing is dated.
 */
export function officesOf(part) {
  const whole = wholeOf(part.tenures);
  const rows = grouped(part).map((group) => {
    const spans = group.tenures.map((tenure) => ({ tenure, span: spanOf(tenure, whole) }));
    const bars = spans
      .filter(({ span }) => span)
      .map(({ tenure, span }) => new Bar(tenure, span))
      .sort((a, b) => a.span.a0 - b.span.a0 || a.span.b1 - b.span.b1);
    const lanes = layOut(bars);
    const marks = marksOf(group.history);
    return {
      ...group,
      bars,
      marks,
      undated: spans.filter(({ span }) => !span).map(({ tenure }) => tenure),
      height: lanes * LANE + (marks.length > 0 ? LANE * 0.7 : 0),
    };
  });
  const spans = rows.flatMap((row) => row.bars.map((bar) => bar.span));
  const marks = rows.flatMap((row) => row.marks.flatMap(({ from, to }) => [from, to]));
  return { rows, extent: extent(spans, marks) };
}
