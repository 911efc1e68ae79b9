import { card } from "./record.js";
import { go } from "./state.js";

/** Has Escape close the record, but where it first empties a field. */
function closeByKey(event) {
  const isOfField = event.target.matches?.("input[type='search']") && event.target.value !== "";
  if (event.key === "Escape" && !event.defaultPrevented && !isOfField) {
    go({ record: "" });
  }
}

function currentTab() {
  return document.querySelector("#head nav [aria-current]");
}

/**
 * Shows the record that the state names beside whatever view is shown. It takes the focus from the
 * link that opens it, and gives it back, or to the tab of the view where that link is no longer seen.
 */
export function recordPanel(panel, report) {
  let shown;
  let opener;
  let isFirst = true;
  panel.tabIndex = -1;
  addEventListener("keydown", closeByKey);

  function moveFocus(isOpen, wasInside) {
    if (isOpen && !isFirst) {
      panel.focus({ preventScroll: true });
    } else if (wasInside) {
      const isSeen = opener?.checkVisibility();
      (isSeen ? opener : currentTab()).focus({ preventScroll: true });
    }
  }

  return (state) => {
    if (state.record !== shown) {
      shown = state.record;
      const found = report.records.get(shown);
      const { activeElement } = document;
      const isInside = panel.contains(activeElement);
      if (!isInside) {
        opener = activeElement;
      }
      panel.hidden = !found;
      panel.replaceChildren(...(found ? card(found) : []));
      panel.scrollTop = 0;
      moveFocus(Boolean(found), isInside);
    }
    isFirst = false;
  };
}
