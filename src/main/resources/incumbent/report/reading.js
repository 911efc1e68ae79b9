import { article, isTitled } from "./article.js";
import { CHANGES } from "./changes.js";
import { h } from "./dom.js";
import { entryList, placeOf } from "./entries.js";
import { marking } from "./marking.js";
import { nameOf, selected } from "./report.js";
import { bringIntoView, isInView } from "./sight.js";
import { linkTo } from "./state.js";

/** The words that the state names, as the browser highlights them. */
const AT = "incumbent-at";

/** Whether the list has its place beside the text, as in the style: above it, it would scroll away. */
const LIST_IS_BESIDE = matchMedia("(width >= 56rem)");

/** The quotations that a record rests on, in any of its values, by their numbers. */
function quotesBehind(record) {
  const holders = ["start", "end", ...CHANGES].map((name) => record[name]);
  const numbers = [record, ...holders].flatMap((holder) => holder?.quotes ?? []);
  return [...new Set([...numbers, ...(record.conflicts ?? []).map((conflict) => conflict.quote)])];
}

function placed(at) {
  const ends = at?.match(/^(\d+)-(\d+)$/);
  return ends && { begin: Number(ends[1]), end: Number(ends[2]) };
}

/**
 * One document: its text beside the records that were read from it. What the pointer or the focus is
 * on lights up on both sides, and the other side, if it is beside, scrolls to it.
 */
export class Reading {
  #report;
  #source;
  /** The quotations behind each record, by their numbers. */
  #behind;
  #text;
  #list;
  #marking = marking();
  #shown;

  /** @param pager leads to other documents; may be missing */
  constructor(source, report, pager) {
    this.#report = report;
    this.#source = source;
    this.#behind = new Map(
      [...source.tenures, ...source.offices].map((each) => [each, quotesBehind(each)]),
    );
    this.#text = article(source, (numbers) => this.#link(numbers));
    this.#list = entryList(source);
    this.element = h(
      "div",
      { class: "reading", onpointerover: (event) => this.#follow(event.target) },
      this.#list.element,
      h(
        "article",
        { "aria-label": nameOf(source) },
        h(
          "header",
          {},
          isTitled(source) ? null : h("h2", {}, nameOf(source)),
          pager,
          this.#marking.element,
        ),
        this.#text.element,
      ),
    );
    for (const change of ["pointerleave", "focusin"]) {
      this.element.addEventListener(change, (event) => this.#follow(event.target));
    }
  }

  #link(numbers) {
    return linkTo({
      view: "text",
      document: this.#source.id,
      record: this.#resting(numbers)[0]?.id,
      "text.at": placeOf(this.#source.quotes[numbers.at(-1)]),
    });
  }

  /** The records that rest on some of these quotations. */
  #resting(numbers) {
    return [...this.#behind.keys()].filter((record) =>
      this.#behind.get(record).some((number) => numbers.includes(number)),
    );
  }

  /** Gives a class to these records and to what these quotations consist of, and to nothing else. */
  #mark(name, records, numbers) {
    const stretches = new Set(numbers.flatMap(this.#text.stretches));
    for (const stretch of this.#text.element.querySelectorAll(".evidence")) {
      stretch.classList.toggle(name, stretches.has(stretch));
    }
    for (const record of this.#behind.keys()) {
      this.#list.mark(record, name, records.includes(record));
    }
    return [...stretches];
  }

  #follow(target) {
    const evidence = target.closest(".evidence");
    if (evidence) {
      const numbers = this.#text.numbers(evidence);
      const records = this.#resting(numbers);
      this.#mark("lit", records, numbers);
      this.#list.show(records[0]);
      return;
    }
    const record = this.#report.records.get(target.closest("[data-record]")?.dataset.record);
    const stretches = this.#mark("lit", [record], this.#behind.get(record) ?? []);
    if (LIST_IS_BESIDE.matches && stretches.length > 0 && !stretches.some(isInView)) {
      bringIntoView(stretches[0]);
    }
  }

  #highlight(place) {
    const words = place && this.#text.range(place.begin, place.end);
    CSS.highlights?.delete(AT);
    if (words) {
      CSS.highlights?.set(AT, new Highlight(words));
    }
    return words;
  }

  #narrow(state) {
    const [part] = selected(this.#report, { ...state, document: this.#source.id });
    this.#list.narrow(part?.tenures ?? [], part?.offices ?? []);
    const hidden = (state["text.hide"] ?? "").split(" ");
    this.element.dataset.hide = hidden.join(" ");
    this.#marking.update(hidden);
  }

  update(state) {
    this.#narrow(state);
    const record = this.#report.records.get(state.record);
    const stretches = this.#mark("chosen", [record], this.#behind.get(record) ?? []);
    this.#list.show(record);
    const target = this.#highlight(placed(state["text.at"])) ?? stretches[0];
    const now = `${state.record} ${state["text.at"]}`;
    if (target && now !== this.#shown) {
      bringIntoView(target);
    }
    this.#shown = now;
  }
}
