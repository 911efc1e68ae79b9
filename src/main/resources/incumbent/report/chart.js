import { counted, h, svg } from "./dom.js";
import { nameOf } from "./report.js";
import { Row } from "./row.js";
import { bringIntoView } from "./sight.js";
import { linkTo } from "./state.js";

const AXIS = 30;
const NEAR = 24;

/** The offices of one document on an axis. */
export class Chart {
  #drawing;
  #rows;
  #chosen;
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
    this.choose(this.#chosen);
    if (this.scale) {
      this.scale.onChange(() => this.move());
      new ResizeObserver(() => this.#resize()).observe(this.axis);
    }
  }

  /** Draws all for paper, or for the screen again. */
  print(isPrinted) {
    this.draw();
    this.element.classList.toggle("printed", isPrinted);
    this.#resize();
    for (const row of this.#rows) {
      row.print(isPrinted);
    }
  }

  /** Marks what leads to a record, now or as soon as it is drawn. */
  choose(record) {
    this.#chosen = record;
    for (const link of this.element.querySelectorAll("[data-record]")) {
      link.classList.toggle("chosen", link.dataset.record === record);
    }
  }

  /** Brings what leads to the chosen record into sight. */
  showChosen() {
    this.draw();
    this.#resize();
    const link = this.element.querySelector(".chosen");
    if (link) {
      this.reveal(link);
      bringIntoView(link);
    }
  }

  /** Shows the time of a bar or a mark, if it is one, and out of sight. */
  reveal(element) {
    const days = this.#rows.map((row) => row.daysOf(element)).find(Boolean);
    if (days) {
      this.scale.reveal(days.from, days.to);
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
    return this.offices.rows.flatMap((row) => row.bars);
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
