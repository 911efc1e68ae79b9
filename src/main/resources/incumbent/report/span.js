import { dayOf } from "./dates.js";

/** The share of the whole time shown over which an end fades that the text leaves open. */
const FADE = 0.03;

/** A bound as the stretch of days in which it lies; `undefined` where a side is open. */
function stretch(bound) {
  const latest = dayOf(bound?.latest);
  return {
    from: dayOf(bound?.earliest),
    to: latest === undefined ? undefined : latest + 1,
    isKnown: Boolean(bound?.value) && bound.value !== "..",
    isOngoing: bound?.value === "..",
    basis: bound?.basis ?? "none",
  };
}

function known(...days) {
  return days.filter((day) => day !== undefined);
}

/**
 * Where a tenure lies in time, in days: it begins between `a0` and `a1` and ends between `b0` and
 * `b1`, with all of `a1` to `b0` in office. An end of which the text says nothing lies at the last
 * day that is sure, and fades; one that is still to come is endless. `null` if nothing is known.
 *
 * @param whole the number of days of all that is shown
 */
export function spanOf(tenure, whole) {
  const start = stretch(tenure.start);
  const end = stretch(tenure.end);
  const fade = Math.max(whole * FADE, 1);
  if (!start.isKnown && !end.isKnown && !end.isOngoing) {
    return floating(start, end, fade);
  }
  let [a0, a1] = [start.from, start.to];
  let [b0, b1] = [end.from, end.to];
  if (end.isOngoing) {
    [b0, b1] = [Infinity, Infinity];
  }
  if (!start.isKnown) {
    a1 = end.isOngoing
      ? (start.to ?? end.from ?? start.from)
      : Math.min(...known(start.to, b0, b1));
    if (!Number.isFinite(a1)) {
      return null;
    }
    a0 = Math.max(...known(a1 - fade, start.from));
  }
  if (!end.isKnown && !end.isOngoing) {
    b0 = Math.max(...known(a0, a1, end.from));
    b1 = Math.min(...known(b0 + fade, Math.max(b0, end.to ?? Infinity)));
  }
  return ordered({
    a0: a0 ?? a1 - fade,
    a1: a1 ?? a0 + fade,
    b0: b0 ?? b1 - fade,
    b1: b1 ?? b0 + fade,
    start: start.basis,
    end: end.basis,
  });
}

/**
 * Where someone lies of whom nothing is known but that they are still in office: from within the
 * last part of all that is shown; `null` of all others.
 */
export function sinceUnknown(tenure, { first, last }) {
  const fade = (last - first) * FADE;
  return tenure.end?.value === ".."
    ? {
        a0: last - 2 * fade,
        a1: last - fade,
        b0: Infinity,
        b1: Infinity,
        start: "none",
        end: tenure.end.basis,
      }
    : null;
}

/** Whether a tenure is said to end before it begins. */
export function isReversed(tenure) {
  return dayOf(tenure.end?.latest) < dayOf(tenure.start?.earliest);
}

/** Of a tenure whose bounds are unknown, what limits them: someone is in office in between. */
function floating(start, end, fade) {
  const days = known(start.from, start.to, end.from, end.to);
  if (days.length === 0) {
    return null;
  }
  const first = start.from ?? Math.min(...days) - fade;
  const last = end.to ?? Math.max(...days) + fade;
  const middle = (first + last) / 2;
  return {
    a0: first,
    a1: middle,
    b0: middle,
    b1: last,
    start: "none",
    end: "none",
    isFloating: true,
  };
}

/** A tenure that may end before it is sure to have begun has no sure part. */
function ordered(span) {
  const { a0, a1, b0, b1 } = span;
  if (a1 <= b0) {
    return { ...span, a0: Math.min(a0, a1), b1: Math.max(b0, b1) };
  }
  const middle = (Math.max(a0, b0) + Math.min(a1, b1)) / 2;
  return { ...span, a0: Math.min(a0, middle), a1: middle, b0: middle, b1: Math.max(b1, middle) };
}

/** The first and last day of what is shown; the end of what goes on is left out. */
export function extent(spans, marks = []) {
  const days = [...spans.flatMap(({ a0, a1, b0, b1 }) => [a0, a1, b0, b1]), ...marks];
  const finite = days.filter(Number.isFinite);
  if (finite.length === 0) {
    return null;
  }
  const first = finite.reduce((a, b) => Math.min(a, b));
  const last = finite.reduce((a, b) => Math.max(a, b));
  const margin = Math.max((last - first) * 0.04, 20);
  return { first: first - margin, last: last + margin };
}

/** Gives bars in order of time lanes of their own where they overlap; the number of lanes. */
export function layOut(bars) {
  const ends = [];
  for (const bar of bars) {
    const { a0, a1, b0, b1, isFloating } = bar.span;
    const from = isFloating ? a0 : (a0 + a1) / 2;
    const to = isFloating ? b1 : (b0 + b1) / 2;
    let lane = ends.findIndex((end) => end <= from);
    if (lane < 0) {
      lane = ends.length;
    }
    ends[lane] = to;
    bar.lane = lane;
  }
  return ends.length;
}
