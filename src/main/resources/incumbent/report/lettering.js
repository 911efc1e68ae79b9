const pen = document.createElement("canvas").getContext("2d");
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
const widths = new Map();

/** The width of a name as drawings write it. */
export function widthOf(name) {
  if (!widths.has(name)) {
    pen.font = "13px system-ui, sans-serif";
    widths.set(name, pen.measureText(name).width);
  }
  return widths.get(name);
}

/** As much of a name as a width holds; nothing if that says nothing. */
export function fitted(name, width) {
  if (widthOf(name) <= width) {
    return name;
  }
  const all = [...letters.segment(name)].map(({ segment }) => segment);
  for (let most = Math.floor((all.length * width) / widthOf(name)); most >= 4; most--) {
    const part = `${all.slice(0, most).join("").trimEnd()}…`;
    if (pen.measureText(part).width <= width) {
      return part;
    }
  }
  return "";
}

/** Of some places, each with its `room`, the first that holds all of a name, or else the widest. */
export function placeFor(name, places) {
  return (
    places.find(({ room }) => room >= widthOf(name)) ??
    places.reduce((a, b) => (b.room > a.room ? b : a))
  );
}

/** A name within other words, whichever way its script runs. */
export function isolated(name) {
  return `\u2068${name}\u2069`;
}
