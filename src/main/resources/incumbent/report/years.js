import { dayNumber, dayOf, isoOf } from "./dates.js";
import { go, readState } from "./state.js";

const WAIT = 300;

/** The day that an ISO date names, or with which a year begins. */
function dayNamed(date) {
  return /^-?\d+$/.test(date) ? dayNumber(Number(date)) : dayOf(date);
}

/**
 * Keeps in the state what a scale shows, as `timeline.years`: from one day to another, or from the
 * beginning of a year to that of another (`1900-03-05_1920-07-01`, `1900_1920`). Of several scales it
 * keeps that of the one that was moved last, with its name before it (`ely:1900_1920`).
 */
export class Years {
  /** By their names; that of the only one is empty. */
  #scales;
  /** As the state and the scales both have them. */
  #shown = "";
  #waiting;
  #moved = new Set();

  constructor(scales) {
    this.#scales = scales;
    for (const [name, scale] of scales) {
      scale.onChange(() => {
        clearTimeout(this.#waiting);
        this.#moved.add(name);
        this.#waiting = setTimeout(() => this.#write(), WAIT);
      });
    }
  }

  /** Shows what the state names, or all; does nothing if it is what it wrote. */
  show(years = "") {
    if (years === this.#shown) {
      return;
    }
    this.#shown = years;
    const [, wanted, dates] = years.match(/^(?:(.*):)?(.*)$/);
    const [from, to] = dates.split("_").map(dayNamed);
    for (const [name, scale] of this.#scales) {
      if (to > from && name === (wanted ?? "")) {
        scale.show(from, to);
      } else {
        scale.fit();
      }
    }
    this.forget();
  }

  /** Lets the state as it is, though scales may have changed since. */
  forget() {
    clearTimeout(this.#waiting);
    this.#moved.clear();
  }

  #write() {
    const [name, ...others] = this.#moved;
    this.forget();
    if ((readState().view ?? "timeline") !== "timeline") {
      return;
    }
    this.#shown = others.length === 0 ? yearsOf(name, this.#scales.get(name)) : "";
    go({ "timeline.years": this.#shown }, { replace: true });
  }
}

/** What a scale shows, as the state has it; nothing if it is all. */
function yearsOf(name, { first, last, length, whole }) {
  const isAll = length >= (whole.last - whole.first) * 0.999;
  const dates = `${isoOf(Math.round(first))}_${isoOf(Math.round(last))}`;
  return isAll ? "" : `${name ? `${name}:` : ""}${dates}`;
}
