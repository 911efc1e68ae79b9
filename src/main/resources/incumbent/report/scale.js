import { calendar, dayNumber, monthName, yearName } from "./dates.js";

/**
 * How far apart ticks may stand: numbers of a unit that is at least so many days long, and the width
 * that a name of such a tick needs.
 */
const DAYS_APART = { length: 1, numbers: [1, 2, 7, 14], room: 120 };
const MONTHS_APART = { length: 28, numbers: [1, 3, 6], room: 100 };
const YEARS_APART = {
  length: 365,
  numbers: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000],
  room: 80,
};

/** What part of time is shown, which charts may share. Tells those who listen when it changes. */
export class Scale {
  #listeners = new Set();

  constructor({ first, last }) {
    this.whole = { first, last };
    this.first = first;
    this.last = last;
  }

  get length() {
    return this.last - this.first;
  }

  /** Calls `listener` after each change. */
  onChange(listener) {
    this.#listeners.add(listener);
  }

  /** Shows these days; never less than a fortnight, nor much more than there is. */
  show(first, last) {
    const most = (this.whole.last - this.whole.first) * 1.5;
    const length = Math.min(Math.max(last - first, 14), most);
    const middle = Math.min(Math.max((first + last) / 2, this.whole.first), this.whole.last);
    this.first = middle - length / 2;
    this.last = middle + length / 2;
    for (const listener of this.#listeners) {
      listener();
    }
  }

  /** Shows a part `factor` as long, with the day at `share` of the width where it is. */
  zoom(factor, share = 0.5) {
    const day = this.first + share * this.length;
    const length = this.length * factor;
    this.show(day - share * length, day + (1 - share) * length);
  }

  /** Moves by a share of what is shown. */
  pan(share) {
    const days = share * this.length;
    this.show(this.first + days, this.last + days);
  }

  fit() {
    this.show(this.whole.first, this.whole.last);
  }

  /** Brings a stretch into sight, if it is not. */
  reveal(from, to) {
    if (to < this.first || from > this.last) {
      const middle = (Math.max(from, this.whole.first) + Math.min(to, this.whole.last)) / 2;
      this.show(middle - this.length / 2, middle + this.length / 2);
    }
  }

  /** Where a day lies on a width. */
  x(day, width) {
    return ((day - this.first) / this.length) * width;
  }

  /** Days to mark on a width, each with its name. */
  ticks(width) {
    const daysOfPixel = this.length / Math.max(width, 1);
    const step = ({ length, numbers, room }) =>
      numbers.find((number) => number * length >= room * daysOfPixel);
    const [days, months, years] = [DAYS_APART, MONTHS_APART, YEARS_APART].map(step);
    return this.#ticksOf(days, months, years ?? YEARS_APART.numbers.at(-1)).filter(
      ({ day }) => day >= this.first && day <= this.last,
    );
  }

  #ticksOf(days, months, years) {
    if (days) {
      return this.#dayTicks(days);
    }
    return months ? this.#monthTicks(months) : this.#yearTicks(years);
  }

  #yearTicks(step) {
    const ticks = [];
    const from = Math.ceil(calendar(this.first).year / step) * step;
    for (let year = from; dayNumber(year) <= this.last; year += step) {
      const shown = year <= 0 && step > 1 ? year + 1 : year;
      ticks.push({ day: dayNumber(shown), name: yearName(shown) });
    }
    return ticks;
  }

  #monthTicks(step) {
    const ticks = [];
    const { year, month } = calendar(this.first);
    for (let at = year * 12 + Math.ceil((month - 1) / step) * step; ; at += step) {
      const [y, m] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
      if (dayNumber(y, m) > this.last) {
        return ticks;
      }
      const short = monthName(m).slice(0, 3);
      ticks.push({ day: dayNumber(y, m), name: m === 1 ? yearName(y) : `${short} ${yearName(y)}` });
    }
  }

  #dayTicks(step) {
    const ticks = [];
    for (let day = Math.ceil(this.first / step) * step; day <= this.last; day += step) {
      const date = calendar(day);
      ticks.push({
        day,
        name: `${date.day} ${monthName(date.month).slice(0, 3)} ${yearName(date.year)}`,
      });
    }
    return ticks;
  }
}
