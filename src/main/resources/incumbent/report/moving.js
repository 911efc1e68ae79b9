const ZOOM = 1.3;
const PAN = 0.15;
const CLICK = 5;

/** The share of a chart's width at which a pointer is. */
function share(chart, clientX) {
  const { left, width } = chart.axis.getBoundingClientRect();
  return Math.min(Math.max((clientX - left) / width, 0), 1);
}

/** Zooms by the wheel with Ctrl, or by spreading two fingers on a touchpad; pans sideways. */
function byWheel(chart) {
  chart.element.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const factor = Math.exp(Math.min(Math.max(event.deltaY, -60), 60) / 150);
        chart.scale.zoom(factor, share(chart, event.clientX));
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        chart.scale.pan((event.deltaX || event.deltaY) / chart.axis.clientWidth);
      }
    },
    { passive: false },
  );
}

/** Pans by dragging, and zooms by two fingers on a screen; what was dragged is no click. */
function byPointer(chart) {
  const pointers = new Map();
  let dragged = 0;
  const surface = chart.body;
  const distance = () => {
    const [a, b] = [...pointers.values()];
    return Math.max(Math.abs(a - b), 10);
  };
  surface.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.target.closest(".bars")) {
      dragged = 0;
      pointers.set(event.pointerId, event.clientX);
    }
  });
  surface.addEventListener("pointermove", (event) => {
    if (event.buttons === 0) {
      pointers.delete(event.pointerId);
    }
    if (!pointers.has(event.pointerId)) {
      return;
    }
    const moved = event.clientX - pointers.get(event.pointerId);
    const before = pointers.size === 2 ? distance() : 0;
    pointers.set(event.pointerId, event.clientX);
    dragged += Math.abs(moved);
    if (pointers.size === 2) {
      chart.scale.zoom(before / distance(), share(chart, event.clientX));
    } else if (dragged > CLICK) {
      surface.setPointerCapture(event.pointerId);
      chart.scale.pan(-moved / chart.axis.clientWidth);
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    surface.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  surface.addEventListener("dragstart", (event) => event.preventDefault());
  surface.addEventListener(
    "click",
    (event) => {
      if (dragged > CLICK) {
        event.preventDefault();
        event.stopPropagation();
      }
      dragged = 0;
    },
    { capture: true },
  );
}

/** Arrows go from bar to bar, with Shift they pan; `+`, `-` and `0` zoom. */
function byKey(chart) {
  const { scale } = chart;
  const keys = {
    "+": () => scale.zoom(1 / ZOOM),
    "=": () => scale.zoom(1 / ZOOM),
    "-": () => scale.zoom(ZOOM),
    0: () => scale.fit(),
    "Shift+ArrowLeft": () => scale.pan(-PAN),
    "Shift+ArrowRight": () => scale.pan(PAN),
    ArrowLeft: (bar) => chart.focus(bar, { step: -1 }),
    ArrowRight: (bar) => chart.focus(bar, { step: 1 }),
    ArrowUp: (bar) => chart.focus(bar, { down: -1 }),
    ArrowDown: (bar) => chart.focus(bar, { down: 1 }),
  };
  chart.body.addEventListener("focusin", (event) => chart.reveal(event.target));
  chart.body.addEventListener("keydown", (event) => {
    const bar = event.target.closest(".bar");
    const name = event.shiftKey && event.key.startsWith("Arrow") ? `Shift+${event.key}` : event.key;
    const action = event.ctrlKey || event.metaKey || event.altKey ? null : keys[name];
    if (bar && action) {
      event.preventDefault();
      action(bar);
    }
  });
}

/** Has a chart zoom and pan by mouse, touch and keyboard. */
export function moveByHand(chart) {
  byWheel(chart);
  byPointer(chart);
  byKey(chart);
}

/** What the buttons above the charts do to a scale, by their names. */
export const MOVES = {
  Earlier: (scale) => scale.pan(-PAN * 2),
  Later: (scale) => scale.pan(PAN * 2),
  "Zoom in": (scale) => scale.zoom(1 / ZOOM),
  "Zoom out": (scale) => scale.zoom(ZOOM),
  "Show all": (scale) => scale.fit(),
};
