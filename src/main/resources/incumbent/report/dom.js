/**
 * Makes an element. Properties of an object are attributes, functions among them listeners
 * (`{ onclick: … }`), and those that are `null`, `undefined` or `false` are left out. Strings become
 * text, never markup.
 */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for elements of a drawing. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(2).filter((child) => child !== null && child !== undefined));
  return element;
}

/** Sets attributes of an element that is there already. */
export function place(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}

/** A name or a value of the data as words: `start_manner` is "start manner". */
export function spaced(name) {
  return name.replaceAll(/[_-]/g, " ");
}

const numbers = new Intl.NumberFormat("en");

/** A number as it is read: `1,417`. */
export function numeral(number) {
  return numbers.format(number);
}

/** A number of things: `1 tenure`, `1,417 tenures`. */
export function counted(number, noun) {
  return `${numeral(number)} ${noun}${number === 1 ? "" : "s"}`;
}
