import { dayNumber, dayOf, isoOf } from "./dates.js";
import { go, readState } from "./state.js";

const WAIT = 300;

/** The day that an ISO date names, or with which a year begins. */
function dayNamed(date) {
  return /^-?\d+$/.test(date) ? dayNumber(Number(date)) : dayOf(date);
}

/**
 * Keeps in the state what a scale shows, as `timeline.years`: from one day to another, or from the
 * beginning of a year to that of another (`1900-03-05_1920-07-01`, `1900_1920`).
 */
export class Years {
  #scale;
  /** As the state and the scale both have them. */
  #shown = "";
  #waiting;

  constructor(scale) {
    this.#scale = scale;
    scale.onChange(() => {
      this.forget();
      this.#waiting = setTimeout(() => this.#write(), WAIT);
    });
  }

  /** Shows what the state names, or all; does nothing if it is what it wrote. */
  show(years = "") {
    if (years === this.#shown) {
      return;
    }
    this.#shown = years;
    const [from, to] = years.split("_").map(dayNamed);
    if (to > from) {
      this.#scale.show(from, to);
    } else {
      this.#scale.fit();
    }
    this.forget();
  }

  /** Lets the state as it is, though the scale may have changed since. */
  forget() {
    clearTimeout(this.#waiting);
  }

  #write() {
    if ((readState().view ?? "timeline") !== "timeline") {
      return;
    }
    const { first, last, length, whole } = this.#scale;
    const isAll = length >= (whole.last - whole.first) * 0.999;
    this.#shown = isAll ? "" : `${isoOf(Math.round(first))}_${isoOf(Math.round(last))}`;
    go({ "timeline.years": this.#shown }, { replace: true });
  }
}
