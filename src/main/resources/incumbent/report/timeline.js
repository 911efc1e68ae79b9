import { fillings, legend } from "./bar.js";
import { Chart } from "./chart.js";
import { h } from "./dom.js";
import { MOVES, moveByHand } from "./moving.js";
import { officesOf } from "./offices.js";
import { selected } from "./report.js";
import { Scale } from "./scale.js";
import { go } from "./state.js";
import { Years } from "./years.js";

const SYMBOLS = { Earlier: "←", Later: "→", "Zoom in": "+", "Zoom out": "−", "Show all": "⤢" };

/** The scales of charts: one for all, or one for each. */
function scalesOf(charts, isShared) {
  const extents = charts.map(({ offices }) => offices.extent);
  if (!isShared) {
    return extents.map((each) => each && new Scale(each));
  }
  const dated = extents.filter(Boolean);
  const whole = dated.reduce(
    (all, { first, last }) => ({
      first: Math.min(all.first, first),
      last: Math.max(all.last, last),
    }),
    dated[0],
  );
  const scale = whole && new Scale(whole);
  return extents.map((each) => each && scale);
}

/** Each scale by the id of its document; the only one, and that of all, by an empty name. */
function scalesByName(parts, scales) {
  const isOne = new Set(scales.filter(Boolean)).size === 1;
  const named = parts.map(({ part }, i) => [isOne ? "" : part.source.id, scales[i]]);
  return new Map(named.filter(([, scale]) => scale));
}

function toolbar(scales, onShared) {
  const shared = h("input", {
    type: "checkbox",
    id: "one-axis",
    onchange: () => onShared(shared.checked),
  });
  const buttons = Object.entries(MOVES).map(([name, move]) =>
    h(
      "button",
      { type: "button", title: name, "aria-label": name, onclick: () => scales().forEach(move) },
      SYMBOLS[name],
    ),
  );
  const label = h("label", { class: "shared" }, shared, " One axis for all");
  return {
    element: h(
      "div",
      { class: "timeline-tools" },
      h(
        "div",
        { class: "moves", role: "group", "aria-label": "What part of time is shown" },
        buttons,
      ),
      label,
      h(
        "details",
        { class: "help" },
        h("summary", {}, "How to read and move it"),
        legend(),
        help(),
      ),
    ),
    show(isShared, isOne) {
      shared.checked = isShared;
      label.hidden = isOne;
    },
  };
}

function help() {
  return h(
    "p",
    {},
    "A bar leads to its record. Drag to move in time; turn the wheel with Ctrl to zoom. By keyboard: arrows go from bar to bar, with Shift they move in time, ",
    h("kbd", {}, "+"),
    ", ",
    h("kbd", {}, "−"),
    " and ",
    h("kbd", {}, "0"),
    " zoom.",
  );
}

/** Offices with their holders on an axis of time, document by document. */
export const timeline = {
  id: "timeline",
  label: "Timeline",
  isShown: (report) => report.pages === null,
  create(pane, report) {
    let scales = [];
    let years;
    let before;
    let chosen;
    const tools = toolbar(
      () => new Set(scales.filter(Boolean)),
      (isShared) => go({ "timeline.axis": isShared ? "one" : "" }),
    );
    const charts = h("div", { class: "charts" });
    pane.append(fillings(), tools.element, charts);
    const drawn = new Map();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const entry of entries.filter((each) => each.isIntersecting)) {
          drawn.get(entry.target)?.draw();
          watcher.unobserve(entry.target);
        }
      },
      { rootMargin: "600px" },
    );
    for (const change of ["beforeprint", "afterprint"]) {
      addEventListener(change, () => {
        for (const chart of pane.hidden ? [] : drawn.values()) {
          chart.print(change === "beforeprint");
        }
      });
    }

    function build(state) {
      const parts = selected(report, state).map((part) => ({ part, offices: officesOf(part) }));
      const isShared = state["timeline.axis"] === "one";
      scales = scalesOf(parts, isShared);
      tools.show(isShared, parts.length < 2);
      watcher.disconnect();
      drawn.clear();
      for (const [i, { part, offices }] of parts.entries()) {
        const chart = new Chart(part, offices, scales[i]);
        if (scales[i]) {
          moveByHand(chart);
        }
        drawn.set(chart.element, chart);
      }
      charts.replaceChildren(...drawn.keys());
      if (drawn.size === 0) {
        charts.append(h("p", { class: "none" }, "Nothing here has that name."));
      }
      for (const element of drawn.keys()) {
        watcher.observe(element);
      }
      years?.forget();
      years = new Years(scalesByName(parts, scales));
    }

    function choose(record) {
      const source = report.records.get(record)?.document;
      for (const chart of drawn.values()) {
        chart.choose(record);
        if (record !== chosen && chart.source === source) {
          chart.showChosen();
        }
      }
      chosen = record;
    }

    return (state) => {
      const now = JSON.stringify([state.document, state.find, state["timeline.axis"]]);
      if (now !== before) {
        before = now;
        build(state);
      }
      years?.show(state["timeline.years"]);
      choose(state.record);
    };
  },
};
