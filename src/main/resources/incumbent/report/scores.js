import { h, svg } from "./dom.js";

const WIDTH = 240;

/** A score as it is read: of a hundred, with one decimal. */
export function percent(score) {
  return (score * 100).toFixed(1);
}

/** What a measured score gained or lost against the accepted one; nothing without a baseline. */
export function change(measured, accepted) {
  if (accepted === undefined) {
    return null;
  }
  const points = Math.round((measured - accepted) * 1000) / 10;
  if (points === 0) {
    return h("span", { class: "change same" }, "unchanged");
  }
  const direction = points > 0 ? "rose" : "fell";
  return h(
    "span",
    { class: `change ${direction}` },
    `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(1)}`,
  );
}

/** A score from 0 to 1 as a bar, with its interval if it has one. */
export function scoreBar(score, interval) {
  const x = (value) => value * WIDTH;
  return svg(
    "svg",
    {
      class: "score",
      viewBox: `0 0 ${WIDTH} 14`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    svg("rect", { class: "track", width: WIDTH, height: 14 }),
    svg("rect", { class: "full", width: x(score), height: 14 }),
    interval &&
      svg("rect", {
        class: "interval",
        x: x(interval.low),
        y: 5,
        width: x(interval.high - interval.low),
        height: 4,
      }),
  );
}
