import { LANE } from "./bar.js";
import { boundName } from "./dates.js";
import { counted, h, place, svg } from "./dom.js";
import { fitted, widthOf } from "./lettering.js";
import { linkTo } from "./state.js";

/** From the middle of a sign to the words beside it. */
const BESIDE = 10;
const SIGNS = {
  established: "M0 0l6 10h-12z",
  renamed: "M0 0l6 6l-6 6l-6-6z",
  abolished: "M-5 0h10v10h-10z",
};

/** One office: its name, and a drawing of its holders. */
export class Row {
  constructor(office) {
    this.office = office;
    this.grid = svg("path", { class: "grid" });
    this.marks = office.marks.map((mark) => ({ ...mark, ...this.#mark(mark) }));
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
        h("h3", { dir: "auto" }, office.name),
        h("small", {}, counted(office.tenures.length, "tenure")),
      ),
      office.height > 0 ? this.drawing : null,
      this.#undated(),
    );
    this.#neighbors();
  }

  #mark({ change, office }) {
    const said = `${change} ${boundName(office[change])}${change === "renamed" && office.renamed_to ? ` to ${office.renamed_to}` : ""}`;
    const label = svg("text", { y: 10 });
    const stretch = svg("path", { class: "stretch" });
    const element = svg(
      "a",
      {
        class: `mark ${change}`,
        href: linkTo({ view: "timeline", record: office.id }),
        "data-record": office.id,
        "aria-label": `${office.office}: ${said}`,
      },
      svg("title", {}, said),
      stretch,
      svg("path", { class: "sign", d: SIGNS[change] }),
      label,
    );
    return { said, label, stretch, element };
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
        {
          href: linkTo({ view: "timeline", record: tenure.id }),
          "data-record": tenure.id,
          dir: "auto",
        },
        tenure.person,
      ),
    ]);
    return h("p", { class: "undated" }, "without dates: ", names);
  }

  /** Notes of each bar which ones stand beside it in its lane, up to which there is room for a name. */
  #neighbors() {
    const last = new Map();
    for (const bar of this.office.bars) {
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
    for (const { from, to, said, label, stretch, element } of this.marks) {
      const x = scale.x((from + to) / 2, width);
      const half = (scale.x(to, width) - scale.x(from, width)) / 2;
      element.setAttribute("transform", `translate(${x} ${this.office.height - LANE * 0.62})`);
      place(stretch, { d: `M${-half} 14H${half}` });
      write(label, said, x, width);
    }
  }
}

/** Writes what a mark says beside its sign at `x`, on the left only where the right has less room. */
function write(label, said, x, width) {
  const [left, right] = [x - BESIDE, width - x - BESIDE];
  const isTurned = x <= width && widthOf(said) > right && left > right;
  label.textContent = fitted(said, isTurned ? left : right);
  place(label, {
    x: isTurned ? -BESIDE : BESIDE,
    "text-anchor": isTurned ? "end" : "start",
  });
}
