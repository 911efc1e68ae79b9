import { h } from "./dom.js";

const KEY = "incumbent-theme";
const THEMES = ["auto", "light", "dark"];

/** What was chosen before, where the browser keeps it for this page. */
function kept() {
  try {
    return localStorage.getItem(KEY) ?? "auto";
  } catch {
    return "auto";
  }
}

function keep(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds for as long as the page is open.
  }
}

/** A button that goes from the reader's own theme to light to dark. */
export function themeButton() {
  let theme = kept();
  const button = h("button", { type: "button", class: "theme", onclick: next });

  function next() {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
    keep(theme);
    set();
  }

  function set() {
    document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  }

  set();
  return button;
}
