/** Keys whose values hold only as long as others keep theirs, with these others. */
const DEPENDENT = {
  record: ["document", "text.at"],
  "text.at": ["document", "record"],
  "timeline.years": ["document", "timeline.axis"],
};

/**
 * What is looked at, as the fragment of the page's address holds it: `#view=timeline&document=ely`.
 * Keys that all views share: `view`, `document` (an id), `find` (words), `record` (the id of a tenure
 * or of an office). A view may add keys of its own, whose names begin with its id and a dot.
 */
export function readState() {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

/**
 * The address of a change: what a link to it holds. Followed by a click it changes what it names
 * and leaves the rest as it is; opened elsewhere it shows what it names alone.
 */
export function linkTo(changes) {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(changes)) {
    if (value !== "" && value !== null && value !== undefined) {
      parameters.set(key, value);
    }
  }
  return `#${parameters.toString().replaceAll("%2F", "/").replaceAll("%3A", ":")}`;
}

/** The keys that a change leaves without meaning, each empty. */
function outdatedBy(changes, state) {
  const isChanged = (key) => key in changes && (changes[key] ?? "") !== (state[key] ?? "");
  return Object.fromEntries(
    Object.entries(DEPENDENT)
      .filter(([, others]) => others.some(isChanged))
      .map(([key]) => [key, ""]),
  );
}

/** Changes what is looked at; an empty value takes its key away. */
export function go(changes, { replace = false } = {}) {
  const state = readState();
  const next = linkTo({ ...state, ...outdatedBy(changes, state), ...changes });
  if (next === location.hash || (next === "#" && location.hash === "")) {
    return;
  }
  if (replace) {
    history.replaceState(null, "", next);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = next;
  }
}

/** Has plain clicks on links within the page change the state as {@link go} does. */
export function followLinks() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    go(Object.fromEntries(new URLSearchParams(link.getAttribute("href").slice(1))));
  });
}
