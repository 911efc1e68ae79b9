import { boundName } from "./dates.js";
import { h, place, svg } from "./dom.js";
import { fitted, isolated, placeFor, widthOf } from "./lettering.js";
import { isReversed } from "./span.js";
import { linkTo } from "./state.js";

/** Heights in pixels: of a lane, and of a bar in it. */
export const LANE = 30;
const HEIGHT = 22;
const ARROW = 10;
const PADDING = 6;

/** What bars are filled with; once for the page, for all refer to it. */
export function fillings() {
  const fade = (id, from, to) =>
    svg(
      "linearGradient",
      { id },
      svg("stop", { offset: 0, class: "bar-stop", "stop-opacity": from }),
      svg("stop", { offset: 1, class: "bar-stop", "stop-opacity": to }),
    );
  const hatch = svg(
    "pattern",
    {
      id: "hatch",
      width: 7,
      height: 7,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    svg("rect", { class: "hatching", width: 3, height: 7 }),
  );
  return svg(
    "svg",
    { class: "fillings", "aria-hidden": "true" },
    svg("defs", {}, fade("fade-in", 0.05, 1), fade("fade-out", 1, 0.05), hatch),
  );
}

/** What is said of a tenure in one line. */
export function described(tenure) {
  const bound = (name) => {
    const basis = tenure[name]?.basis;
    return `${boundName(tenure[name])}${basis && basis !== "stated" ? ` (${basis})` : ""}`;
  };
  const notes = [
    tenure.role === "acting" ? "acting" : null,
    tenure.conflicts ? "the text contradicts itself" : null,
    isReversed(tenure) ? "it ends before it begins" : null,
  ].filter(Boolean);
  return [
    `${isolated(tenure.person)}, ${isolated(tenure.office)}`,
    `from: ${bound("start")}; until: ${bound("end")}`,
    ...notes,
  ].join("; ");
}

/** One tenure as a bar that leads to its record; `span` and `lane` say where it lies. */
export class Bar {
  constructor(tenure, span) {
    this.tenure = tenure;
    this.span = span;
    this.lane = 0;
  }

  /** Makes its element, which has no place before {@link move}. */
  draw() {
    const { tenure, span } = this;
    this.fadeIn = svg("rect", { height: HEIGHT, fill: "url(#fade-in)" });
    this.sure = svg("rect", { height: HEIGHT, class: "sure" });
    this.fadeOut = svg("rect", { height: HEIGHT, fill: "url(#fade-out)" });
    this.hatching =
      tenure.role === "acting" ? svg("rect", { height: HEIGHT, fill: "url(#hatch)" }) : null;
    this.begin = svg("path", { class: `edge ${span.start}` });
    this.end = svg("path", { class: `edge ${Number.isFinite(span.b1) ? span.end : "ongoing"}` });
    this.flag = tenure.conflicts || isReversed(tenure) ? svg("path", { class: "flag" }) : null;
    this.label = svg("text", { y: HEIGHT / 2, "dominant-baseline": "central" });
    this.element = svg(
      "a",
      {
        class: "bar",
        href: linkTo({ view: "timeline", record: tenure.id }),
        "data-record": tenure.id,
        "aria-label": described(tenure),
      },
      svg("title", {}, described(tenure).replaceAll("; ", "\n")),
      this.fadeIn,
      this.sure,
      this.fadeOut,
      this.hatching,
      this.begin,
      this.end,
      this.label,
      this.flag,
    );
    return this.element;
  }

  /** Puts it where the scale has it. */
  move(scale, width) {
    const beyond = (x) => Math.min(Math.max(x, -50), width + 50);
    const [a0, a1, b0, b1] = [this.span.a0, this.span.a1, this.span.b0, this.span.b1].map((day) =>
      beyond(scale.x(day, width)),
    );
    const right = Math.max(b1, a0 + 3);
    this.element.setAttribute(
      "transform",
      `translate(0 ${this.lane * LANE + (LANE - HEIGHT) / 2})`,
    );
    this.element.classList.toggle("away", right < 0 || a0 > width);
    place(this.fadeIn, { x: a0, width: Math.max(a1 - a0, 0) });
    place(this.sure, { x: a1, width: Math.max(b0 - a1, b1 - a0 < 3 ? 3 : 0) });
    place(this.fadeOut, { x: b0, width: Math.max(b1 - b0, 0) });
    if (this.hatching) {
      place(this.hatching, { x: a0, width: right - a0 });
    }
    this.begin.setAttribute(
      "d",
      `M${a0} 0V${HEIGHT}${a1 - a0 > 2 ? `M${a0} 0H${a1}M${a0} ${HEIGHT}H${a1}` : ""}`,
    );
    this.end.setAttribute("d", this.#endPath(b0, right, width));
    this.flag?.setAttribute("d", `M${Math.max(a0, 0)} -3h9l-9 9z`);
    this.left = a0;
    this.right = right;
  }

  #endPath(from, to, width) {
    if (!Number.isFinite(this.span.b1)) {
      const tip = width - 2;
      return `M${tip - ARROW} ${HEIGHT / 2 - 6}L${tip - 2} ${HEIGHT / 2}L${tip - ARROW} ${HEIGHT / 2 + 6}`;
    }
    const sides = to - from > 2 ? `M${from} 0H${to}M${from} ${HEIGHT}H${to}` : "";
    return `M${to} 0V${HEIGHT}${sides}`;
  }

  /**
   * Writes its holder's name where there is most room: in it, or beside it up to the next bar. All
   * bars have been moved.
   */
  write(width) {
    const { person } = this.tenure;
    const [left, right] = [Math.max(this.left, 0), Math.min(this.right, width)];
    const room = (from, to) => to - from - 2 * PADDING;
    const inside = {
      room: room(left, right),
      x: left + PADDING,
      anchor: "start",
      place: "inside",
    };
    const behind = {
      room: room(right, this.after?.left ?? width),
      x: right + PADDING,
      anchor: "start",
      place: "beside",
    };
    const before = {
      room: room(this.before?.namedTo ?? 0, left),
      x: left - PADDING,
      anchor: "end",
      place: "beside",
    };
    const best = placeFor(person, [inside, behind, before]);
    this.label.textContent = fitted(person, best.room);
    place(this.label, { x: best.x, "text-anchor": best.anchor, class: best.place });
    this.isNamed = this.label.textContent === person;
    this.namedTo = best === behind ? right + widthOf(person) + 2 * PADDING : right;
  }
}

/** Signs that tell how bars are to be read. */
export function legend() {
  const sign = (name, ...shapes) =>
    h(
      "li",
      {},
      svg("svg", { width: 44, height: HEIGHT, "aria-hidden": "true" }, shapes),
      h("span", {}, name),
    );
  const body = (x, width) => svg("rect", { x, width, height: HEIGHT, class: "sure" });
  const edge = (x, basis) => svg("path", { class: `edge ${basis}`, d: `M${x} 0V${HEIGHT}` });
  return h(
    "ul",
    { class: "legend", "aria-label": "How to read the bars" },
    sign("stated", body(4, 36), edge(4, "stated"), edge(40, "stated")),
    sign("derived from another event", body(4, 36), edge(4, "derived"), edge(40, "derived")),
    sign(
      "within an interval, or not stated",
      svg("rect", { x: 2, width: 12, height: HEIGHT, fill: "url(#fade-in)" }),
      body(14, 16),
      svg("rect", { x: 30, width: 12, height: HEIGHT, fill: "url(#fade-out)" }),
    ),
    sign(
      "acting",
      body(4, 36),
      svg("rect", { x: 4, width: 36, height: HEIGHT, fill: "url(#hatch)" }),
    ),
    sign(
      "the text contradicts itself",
      body(4, 36),
      svg("path", { class: "flag", d: "M4 0h9l-9 9z" }),
    ),
    sign(
      "still in office",
      body(4, 40),
      svg("path", { class: "edge ongoing", d: "M32 5L40 11L32 17" }),
    ),
  );
}
