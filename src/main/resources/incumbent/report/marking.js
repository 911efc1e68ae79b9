import { h } from "./dom.js";
import { go } from "./state.js";

const MARKED = { person: "persons", office: "offices", date: "dates", evidence: "evidence" };

/** What is marked in a text, and how; each can be left out, which the state holds as `text.hide`. */
export function marking() {
  const boxes = Object.keys(MARKED).map((name) =>
    h("input", { type: "checkbox", name, onchange: () => go(choice(), { replace: true }) }),
  );
  const choice = () => ({
    "text.hide": boxes
      .filter((box) => !box.checked)
      .map((box) => box.name)
      .join(" "),
  });
  return {
    element: h(
      "fieldset",
      { class: "marking" },
      h("legend", {}, "Marked"),
      boxes.map((box) =>
        h("label", { class: `as-${box.name}` }, box, h("span", {}, MARKED[box.name])),
      ),
    ),
    update(hidden) {
      for (const box of boxes) {
        box.checked = !hidden.includes(box.name);
      }
    },
  };
}
