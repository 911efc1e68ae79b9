import { LANE } from "./bar.js";
import { boundName } from "./dates.js";
import { counted, h, place, svg } from "./dom.js";
import { nameOf } from "./report.js";
import { linkTo } from "./state.js";

const AXIS = 30;
const NEAR = 24;
const SIGNS = {
  established: "M0 0l6 10h-12z",
  renamed: "M0 0l6 6l-6 6l-6-6z",
  abolished: "M-5 0h10v10h-10z",
};

/** One office: its name, and a drawing of its holders. */
class Row {
  constructor(office) {
    this.office = office;
    this.grid = svg("path", { class: "grid" });
    this.marks = office.marks.map((mark) => ({ ...mark, element: this.#mark(mark) }));
    this.drawing = svg(
      "svg",
      {
        class: "bars",
        height: office.height,
        role: "group",
        "aria-label": `Holders: ${office.name}`,
      },
      this.grid,
      this.marks.map((mark) => mark.element),
      office.bars.map((bar) => bar.draw()),
    );
    this.element = h(
      "div",
      { class: "office" },
      h(
        "div",
        { class: "name" },
        h("h3", {}, office.name),
        h("small", {}, counted(office.tenures.length, "tenure")),
      ),
      office.height > 0 ? this.drawing : null,
      this.#undated(),
    );
    this.#neighbors();
  }

  #mark({ change, office }) {
    const said = `${change} ${boundName(office[change])}${change === "renamed" && office.renamed_to ? ` to ${office.renamed_to}` : ""}`;
    return svg(
      "a",
      {
        class: `mark ${change}`,
        href: linkTo({ view: "timeline", record: office.id }),
        "aria-label": `${office.office}: ${said}`,
      },
      svg("title", {}, said),
      svg("path", { class: "stretch" }),
      svg("path", { class: "sign", d: SIGNS[change] }),
      svg("text", { x: 10, y: 10 }, said),
    );
  }

  #undated() {
    const { undated } = this.office;
    if (undated.length === 0) {
      return null;
    }
    const names = undated.flatMap((tenure, i) => [
      i > 0 ? ", " : "",
      h(
        "a",
        { href: linkTo({ view: "timeline", record: tenure.id }), "data-record": tenure.id },
        tenure.person,
      ),
    ]);
    return h("p", { class: "undated" }, "without dates: ", names);
  }

  /** Notes of each bar which ones stand beside it in its lane, up to which there is room for a name. */
  #neighbors() {
    const last = new Map();
    for (const bar of [...this.office.bars].sort((a, b) => a.span.a0 - b.span.a0)) {
      bar.before = last.get(bar.lane);
      if (bar.before) {
        bar.before.after = bar;
      }
      last.set(bar.lane, bar);
    }
  }

  move(scale, width, ticks) {
    const lines = ticks.map(
      ({ day }) => `M${scale.x(day, width).toFixed(1)} 0V${this.office.height}`,
    );
    this.grid.setAttribute("d", lines.join(""));
    for (const bar of this.office.bars) {
      bar.move(scale, width);
    }
    for (const bar of this.office.bars) {
      bar.write(width);
    }
    for (const { from, to, element } of this.marks) {
      const x = scale.x((from + to) / 2, width);
      const half = (scale.x(to, width) - scale.x(from, width)) / 2;
      element.setAttribute("transform", `translate(${x} ${this.office.height - LANE * 0.62})`);
      place(element.querySelector(".stretch"), { d: `M${-half} 14H${half}` });
    }
  }
}

/** The offices of one document on an axis. */
export class Chart {
  #drawing;
  #rows;
  #width = 0;

  /** Takes the place that it will need; draws nothing before {@link draw}. */
  constructor(part, offices, scale) {
    this.source = part.source;
    this.offices = offices;
    this.scale = scale;
    this.axis = svg("svg", { class: "axis", height: AXIS, "aria-hidden": "true" });
    this.body = h("div", { class: "offices" });
    this.element = h(
      "section",
      { class: "chart", "data-document": part.source.id },
      h(
        "h2",
        {},
        h("a", { href: linkTo({ document: part.source.id }) }, nameOf(part.source)),
        h("small", {}, counted(part.tenures.length, "tenure")),
      ),
      scale ? this.axis : null,
      offices.rows.length > 0
        ? this.body
        : h("p", { class: "none" }, "Nobody is said to have held an office here."),
    );
    const height = offices.rows.reduce((sum, row) => sum + row.height + 12, 0);
    this.body.style.minHeight = `${height}px`;
  }

  get isDrawn() {
    return this.#drawing === true;
  }

  draw() {
    if (this.isDrawn) {
      return;
    }
    this.#drawing = true;
    this.#rows = this.offices.rows.map((office) => new Row(office));
    this.body.append(...this.#rows.map((row) => row.element));
    this.#rove();
    this.body.style.minHeight = "";
    if (this.scale) {
      this.scale.onChange(() => this.move());
      new ResizeObserver(() => this.#resize()).observe(this.axis);
    }
  }

  #resize() {
    const { width } = this.axis.getBoundingClientRect();
    if (width > 0 && width !== this.#width) {
      this.#width = width;
      this.move();
    }
  }

  /** Puts all where the scale has it. */
  move() {
    if (this.#width === 0) {
      return;
    }
    const ticks = this.scale.ticks(this.#width);
    this.axis.replaceChildren(
      ...ticks.map(({ day, name }) => {
        const x = this.scale.x(day, this.#width);
        return svg(
          "g",
          { transform: `translate(${x.toFixed(1)} 0)` },
          svg("path", { d: `M0 ${AXIS - 7}V${AXIS}` }),
          svg("text", { y: AXIS - 12, "text-anchor": anchorAt(x, this.#width) }, name),
        );
      }),
    );
    for (const row of this.#rows) {
      row.move(this.scale, this.#width, ticks);
    }
  }

  /** Of all bars one is reached by the tab key; arrows lead to the others. */
  #rove() {
    for (const [i, { element }] of this.bars().entries()) {
      element.setAttribute("tabindex", i === 0 ? "0" : "-1");
    }
  }

  /** All bars, office by office, in order of time. */
  bars() {
    return this.offices.rows.flatMap((row) => [...row.bars].sort((a, b) => a.span.a0 - b.span.a0));
  }

  /** Moves the focus from bar to bar (`step`), or to another office (`down`). */
  focus(element, { step = 0, down = 0 }) {
    const rows = this.offices.rows.filter((row) => row.bars.length > 0);
    const bars = this.bars();
    const at = bars.findIndex((bar) => bar.element === element);
    if (at < 0) {
      return;
    }
    let next = bars[at + step];
    if (down !== 0) {
      const row = rows[rows.findIndex((each) => each.bars.includes(bars[at])) + down];
      next = row && nearest(row.bars, bars[at].span);
    }
    if (next) {
      this.scale.reveal(next.span.a0, next.span.b1);
      element.setAttribute("tabindex", "-1");
      next.element.setAttribute("tabindex", "0");
      next.element.focus();
    }
  }
}

/** Names near the rim are written inwards. */
function anchorAt(x, width) {
  if (x < NEAR) {
    return "start";
  }
  return x > width - NEAR ? "end" : "middle";
}

function nearest(bars, span) {
  const distance = (bar) => Math.abs(bar.span.a1 - span.a1);
  return bars.reduce((best, bar) => (distance(bar) < distance(best) ? bar : best));
}
