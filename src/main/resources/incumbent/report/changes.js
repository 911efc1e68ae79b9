import { boundName } from "./dates.js";
import { isolated } from "./lettering.js";

/** What the text can say of an office itself, in the order in which it happens. */
export const CHANGES = ["established", "renamed", "abolished"];

/** By whom, or to what. */
function detail(office, change) {
  const name = { established: office.established_by, renamed: office.renamed_to }[change];
  return name && `${change === "renamed" ? "to" : "by"} ${isolated(name)}`;
}

/** A change of an office as people read it: "renamed 1970 to Lord Mayor". */
export function changeName(office, change) {
  const date = office[change]?.value && boundName(office[change]);
  return [change, date, detail(office, change)].filter(Boolean).join(" ");
}

/** What is said of an office without a date, as people read it; empty if all has one. */
export function undatedChange(office) {
  const isDated = (change) => Boolean(office[change]?.value);
  const told = CHANGES.filter((change) => !isDated(change) && detail(office, change));
  if (told.length > 0) {
    return told.map((change) => changeName(office, change)).join(", ");
  }
  return CHANGES.some(isDated) ? "" : "a change of the office";
}
