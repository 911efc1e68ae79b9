const pen = document.createElement("canvas").getContext("2d");
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
  const letters = [...name];
  const most = Math.floor((letters.length * width) / widthOf(name)) - 1;
  return most >= 4 ? `${letters.slice(0, most).join("").trimEnd()}…` : "";
}
