import { LANE } from "./bar.js";
import { changeName, undatedChange } from "./changes.js";
import { counted, h, place, svg } from "./dom.js";
import { datesOf } from "./entries.js";
import { fitted, isolated, placeFor, widthOf } from "./lettering.js";
import { linkTo } from "./state.js";

/** From the middle of a sign to the words beside it. */
const BESIDE = 10;
const SIGNS = {
  established: "M0 0l6 10h-12z",
  renamed: "M0 0l6 6l-6 6l-6-6z",
  abolished: "M-5 0h10v10h-10z",
};

function recordLink({ id }, words) {
  return h(
    "a",
    { href: linkTo({ view: "timeline", record: id }), "data-record": id, dir: "auto" },
    words,
  );
}

function holderLink(tenure) {
  const isOngoing = tenure.end?.value === "..";
  return recordLink(tenure, isOngoing ? `${tenure.person} (still in office)` : tenure.person);
}

function undatedNote(label, links) {
  const listed = links.flatMap((link, i) => (i > 0 ? [", ", link] : [link]));
  return h("p", { class: "undated" }, label, listed);
}

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
    const said = changeName(office, change);
    const label = svg("text", { y: 10 });
    const stretch = svg("path", { class: "stretch" });
    const element = svg(
      "a",
      {
        class: `mark ${change}`,
        href: linkTo({ view: "timeline", record: office.id }),
        "data-record": office.id,
        "aria-label": `${isolated(office.office)}: ${said}`,
      },
      svg("title", {}, said),
      stretch,
      svg("path", { class: "sign", d: SIGNS[change] }),
      label,
    );
    return { said, label, stretch, element };
  }

  /** Holders, and what is said of the office, for which the drawing has no place. */
  #undated() {
    const { undated, history } = this.office;
    const change = history ? undatedChange(history) : "";
    return [
      undated.length > 0 ? undatedNote("without dates: ", undated.map(holderLink)) : null,
      change ? undatedNote("without a date: ", [recordLink(history, change)]) : null,
    ];
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
    for (const mark of this.marks) {
      const { from, to, stretch, element } = mark;
      mark.x = scale.x((from + to) / 2, width);
      const half = (scale.x(to, width) - scale.x(from, width)) / 2;
      element.setAttribute("transform", `translate(${mark.x} ${this.office.height - LANE * 0.62})`);
      place(stretch, { d: `M${-half} 14H${half}` });
    }
    this.#writeMarks(width);
  }

  /** Writes what each mark says beside its sign, up to the next one on that side. */
  #writeMarks(width) {
    const isSeen = ({ x }) => x >= 0 && x <= width;
    const seen = this.marks.filter(isSeen);
    let written = 0;
    for (const mark of this.marks) {
      mark.label.textContent = "";
    }
    for (const [i, { x, said, label }] of seen.entries()) {
      const next = i + 1 < seen.length ? seen[i + 1].x - BESIDE : width;
      const right = { room: next - x - BESIDE, x: BESIDE, anchor: "start" };
      const left = { room: x - BESIDE - written, x: -BESIDE, anchor: "end" };
      const best = placeFor(said, [right, left]);
      label.textContent = fitted(said, best.room);
      place(label, { x: best.x, "text-anchor": best.anchor });
      written = x + BESIDE + (best === right ? widthOf(label.textContent) : 0);
    }
  }

  /** Tells on paper, where nothing can be pointed at, what the drawing has no room for. */
  print(isPrinted) {
    this.element.querySelector(".unwritten")?.remove();
    const marks = this.marks.filter(({ label, said }) => label.textContent !== said);
    const bars = this.office.bars.filter((bar) => !bar.isNamed);
    const words = [
      ...marks.map(({ said }) => said),
      ...bars.map(({ tenure }) => `${isolated(tenure.person)} (${datesOf(tenure)})`),
    ];
    if (isPrinted && words.length > 0) {
      this.element.append(h("p", { class: "undated unwritten" }, `also: ${words.join("; ")}`));
    }
  }

  /** The days `from` and `to` between which a bar or a mark lies; `undefined` if it is none of ours. */
  daysOf(element) {
    const bar = this.office.bars.find((each) => each.element === element);
    return bar
      ? { from: bar.span.a0, to: bar.span.b1 }
      : this.marks.find((mark) => mark.element === element);
  }
}
