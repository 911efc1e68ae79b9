/** How far down the page can be seen: on a narrow one the record lies over its lower part. */
function lowest() {
  const { left, top } = document.getElementById("record").getBoundingClientRect();
  return left === 0 && top > 0 ? top : innerHeight;
}

export function isInView(target) {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= 0 && bottom <= lowest();
}

/** Scrolls to what cannot be seen: at once, if the way is long or the reader wants no motion. */
export function bringIntoView(target) {
  if (!isInView(target)) {
    const box = target.getBoundingClientRect();
    const isFar = Math.abs(box.top) > 3 * innerHeight;
    const isStill = isFar || matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollTo({
      top: scrollY + box.top - Math.max(0, lowest() - box.height) / 2,
      behavior: isStill ? "auto" : "smooth",
    });
  }
}
