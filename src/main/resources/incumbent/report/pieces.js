/**
 * A text cut wherever a span begins or ends: each piece with where it begins, its `words`, and the
 * spans that it lies in (`open`), those that began first before the others. Spans have `begin` and
 * `end`, here in UTF-16 units.
 */
export function* pieces(text, spans) {
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.begin, span.end])])];
  cuts.sort((a, b) => a - b);
  const waiting = spans.toSorted((a, b) => b.begin - a.begin || a.end - b.end);
  let open = [];
  for (const [i, begin] of cuts.slice(0, -1).entries()) {
    open = open.filter((span) => span.end > begin);
    while (waiting.at(-1)?.begin === begin) {
      open.push(waiting.pop());
    }
    yield { begin, words: text.slice(begin, cuts[i + 1]), open };
  }
}
