import { h, svg } from "./dom.js";
import { percent } from "./scores.js";

const SIDE = 300;
const MARGIN = 44;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const across = (value) => MARGIN + value * SIDE;
const up = (value) => 10 + (1 - value) * SIDE;

function axes() {
  return [
    ...TICKS.flatMap((tick) => [
      svg("line", { class: "grid", x1: across(tick), x2: across(tick), y1: up(0), y2: up(1) }),
      svg("line", { class: "grid", x1: across(0), x2: across(1), y1: up(tick), y2: up(tick) }),
      svg("text", { x: across(tick), y: up(0) + 18, "text-anchor": "middle" }, String(tick * 100)),
      svg("text", { x: MARGIN - 8, y: up(tick) + 4, "text-anchor": "end" }, String(tick * 100)),
    ]),
    svg("line", { class: "ideal", x1: across(0), y1: up(0), x2: across(1), y2: up(1) }),
    svg("text", { x: across(0.5), y: up(0) + 38, "text-anchor": "middle" }, "confidence, %"),
    svg(
      "text",
      { x: 12, y: up(0.5), "text-anchor": "middle", transform: `rotate(-90 12 ${up(0.5)})` },
      "right, %",
    ),
  ];
}

function plot(bins) {
  const most = Math.max(...bins.map((bin) => bin.count));
  return svg(
    "svg",
    {
      class: "calibration",
      viewBox: `0 0 ${MARGIN + SIDE + 12} ${SIDE + 56}`,
      role: "img",
      "aria-label":
        "How many records of each confidence are right; the table beside it has the numbers",
    },
    axes(),
    svg("polyline", {
      class: "line",
      points: bins.map((bin) => `${across(bin.confidence)},${up(bin.precision)}`).join(" "),
    }),
    bins.map((bin) =>
      svg(
        "circle",
        {
          cx: across(bin.confidence),
          cy: up(bin.precision),
          r: 3 + 11 * Math.sqrt(bin.count / most),
        },
        svg(
          "title",
          {},
          `${bin.count} records of confidence ${percent(bin.confidence)} %: ${percent(bin.precision)} % right`,
        ),
      ),
    ),
  );
}

/** The mean distance between confidence and what is right, weighted by records. */
function calibrationError(bins) {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const distance = bins.reduce(
    (sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.precision),
    0,
  );
  return distance / total;
}

function numbersOf(bins) {
  return h(
    "table",
    { class: "plain" },
    h("caption", {}, "Records by confidence"),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["Confidence", "Mean", "Right", "Records"].map((label) => h("th", { scope: "col" }, label)),
      ),
    ),
    h(
      "tbody",
      {},
      bins.map((bin) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, `${bin.from * 100}–${bin.to * 100} %`),
          h("td", {}, percent(bin.confidence)),
          h("td", {}, percent(bin.precision)),
          h("td", {}, bin.count),
        ),
      ),
    ),
  );
}

/** How far confidence can be trusted. */
export function calibration(bins) {
  return h(
    "section",
    { class: "calibrated" },
    h("h2", {}, "How far confidence can be trusted"),
    bins.length === 0
      ? h("p", {}, "Gold and extraction have no record to compare.")
      : [
          h(
            "p",
            {},
            "Were confidence exact, every point would lie on the diagonal. Points are larger where there are more",
            ` records. They are ${percent(calibrationError(bins))} points away from it on average (the expected`,
            " calibration error).",
          ),
          h("div", { class: "figure" }, plot(bins), numbersOf(bins)),
        ],
  );
}
