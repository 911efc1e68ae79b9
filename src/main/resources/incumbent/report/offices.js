import { Bar, LANE } from "./bar.js";
import { CHANGES } from "./changes.js";
import { dayOf } from "./dates.js";
import { extent, layOut, sinceUnknown, spanOf } from "./span.js";

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
    groups.set(office.id, group);
    group.history = office;
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

/** An office as a row of a chart; `placed` says where a tenure lies, if that is known. */
function rowOf(group, marks, placed) {
  const bars = group.tenures
    .filter(placed)
    .map((tenure) => new Bar(tenure, placed(tenure)))
    .sort((a, b) => a.span.a0 - b.span.a0 || a.span.b1 - b.span.b1);
  const lanes = layOut(bars);
  return {
    ...group,
    bars,
    marks,
    undated: group.tenures.filter((tenure) => !placed(tenure)),
    height: lanes * LANE + (marks.length > 0 ? LANE * 0.7 : 0),
  };
}

/**
 * What a chart of a document shows: its `rows`, each an office with its `bars` in order of time, its
 * `marks` and the tenures without any date (`undated`), and the `extent` of all; this is `null` if
 * nothing is dated.
 */
export function officesOf(part) {
  const whole = wholeOf(part.tenures);
  const spans = new Map(part.tenures.map((tenure) => [tenure, spanOf(tenure, whole)]));
  const groups = grouped(part).map((group) => ({ group, marks: marksOf(group.history) }));
  const all = extent(
    [...spans.values()].filter(Boolean),
    groups.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to])),
  );
  const placed = (tenure) => spans.get(tenure) ?? (all && sinceUnknown(tenure, all));
  return { rows: groups.map(({ group, marks }) => rowOf(group, marks, placed)), extent: all };
}
