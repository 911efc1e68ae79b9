import { counted } from "./dom.js";

const DAY = 86_400_000;
const MONTHS = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const SEASONS = ["spring", "summer", "autumn", "winter"];
const SIMPLE = /^(-?\d{2,4}X{0,2})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/;
const LABELS = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** A day as a number that grows by one a day; years are astronomical, 44 BC is -43. */
export function dayNumber(year, month = 1, day = 1) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Days by their ISO dates: the same ones are asked for again and again. */
const DAYS = new Map();

/** The day of an ISO date, `undefined` if there is none. */
export function dayOf(iso) {
  if (!DAYS.has(iso)) {
    const parts = iso?.match(/^([+-]?\d+)-(\d\d)-(\d\d)$/);
    DAYS.set(
      iso,
      parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined,
    );
  }
  return DAYS.get(iso);
}

/** A day number as an ISO date. */
export function isoOf(day) {
  const { year, month, day: date } = calendar(day);
  const two = (number) => String(number).padStart(2, "0");
  const sign = year < 0 ? "-" : "";
  return `${sign}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

/** Year, month and day of a day number. */
export function calendar(day) {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A year as people write it. */
export function yearName(year) {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

export function monthName(month) {
  return MONTHS.format(new Date(Date.UTC(2000, month - 1, 1)));
}

function unspecified(text) {
  const places = text.length - text.indexOf("X");
  const first = Number(text.replaceAll("X", "0"));
  if (text.startsWith("-")) {
    const last = first - 10 ** places + 1;
    return `${1 - last}–${yearName(first)}`;
  }
  return places === 1 ? `${first}s` : `${first}–${first + 99}`;
}

function simpleName(text) {
  const parts = text.match(SIMPLE);
  if (!parts) {
    return text;
  }
  const [, year, month, day, mark] = parts;
  const name = year.includes("X") ? unspecified(year) : yearName(Number(year));
  const about = LABELS[mark] ?? "";
  if (!month) {
    return about + name;
  }
  const season = SEASONS[Number(month) - 21];
  const within = season ?? monthName(Number(month));
  return about + (day ? `${Number(day)} ${within} ${name}` : `${within} ${name}`);
}

/** A date in EDTF as people read it: `[..1924]` is "by 1924". */
export function dateName(edtf) {
  if (edtf === "..") {
    return "still in office";
  }
  const interval = edtf.match(/^\[(.*)\.\.(.*)\]$/);
  if (!interval) {
    return simpleName(edtf);
  }
  const [, from, to] = interval;
  if (!from) {
    return `by ${simpleName(to)}`;
  }
  return to ? `between ${simpleName(from)} and ${simpleName(to)}` : `${simpleName(from)} or later`;
}

/** The first day that a date in EDTF allows, or the last of one that has no first; not of other text. */
export function sortDay(edtf) {
  if (edtf === "..") {
    return Infinity;
  }
  const [, year, month, day] =
    edtf.match(/^\[?(?:\.\.)?(-?\d{2,4}X{0,2})(?:-(\d\d))?(?:-(\d\d))?/) ?? [];
  if (year === undefined) {
    return undefined;
  }
  const first = year.replaceAll("X", year.startsWith("-") ? "9" : "0");
  const season = Number(month) - 21;
  return dayNumber(
    Number(first),
    season >= 0 ? season * 3 + 3 : Number(month ?? 1),
    Number(day ?? 1),
  );
}

/** An ISO duration as people read it: `P1Y2M` is "1 year, 2 months". */
export function durationName(iso) {
  const units = { Y: "year", M: "month", D: "day" };
  return [...iso.matchAll(/(-?\d+)([YMD])/g)]
    .map(([, number, unit]) => counted(Number(number), units[unit]))
    .join(", ");
}

/** A bound as people read it; what the text does not say is "not stated". */
export function boundName(bound) {
  return bound?.value ? dateName(bound.value) : "not stated";
}
