/** Where words stand in a text, however white space runs in either. */
function placesOf(text, words) {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
    .join("\\s+");
  return [...text.matchAll(new RegExp(pattern, "gu"))].map((found) => ({
    kind: "gold",
    begin: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * Where the quotations of gold stand, which says only what their words are: of several places the one
 * nearest to a quotation of which there is no doubt, or the first.
 *
 * @param sure spans of which there is none
 */
export function goldSpans(text, quotes, sure) {
  const places = quotes.map((words) => placesOf(text, words)).filter((all) => all.length > 0);
  const known = [...sure, ...places.filter((all) => all.length === 1).flat()];
  const distance = ({ begin }) => Math.min(...known.map((span) => Math.abs(span.begin - begin)));
  return places.map((all) => all.reduce((a, b) => (distance(b) < distance(a) ? b : a)));
}
