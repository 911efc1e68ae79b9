import { calendar, dayNumber } from "./dates.js";
import { go, readState } from "./state.js";

const WAIT = 300;

/** Keeps in the state which years a scale shows, as `timeline.years`. */
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

  /** Shows the years that the state names, or all; does nothing if they are those that it wrote. */
  show(years = "") {
    if (years === this.#shown) {
      return;
    }
    this.#shown = years;
    const [from, to] = years.split("_").map(Number);
    if (to > from) {
      this.#scale.show(dayNumber(from), dayNumber(to));
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
    this.#shown = isAll ? "" : `${calendar(first).year}_${calendar(last).year + 1}`;
    go({ "timeline.years": this.#shown }, { replace: true });
  }
}
