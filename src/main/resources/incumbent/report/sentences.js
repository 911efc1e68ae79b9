import { h } from "./dom.js";
import { pieces } from "./pieces.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentence that a span begins in, up to the end of the one that it ends in. */
function sentencesOf(text, { begin, end }) {
  const from = text.lastIndexOf("\n", begin - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const line = segmenter.segment(text.slice(from, lineEnd < 0 ? undefined : lineEnd));
  const first = line.containing(begin - from);
  const last = line.containing(end - 1 - from);
  return {
    begin: from + (first?.index ?? 0),
    end: last ? from + last.index + last.segment.trimEnd().length : end,
  };
}

/** Extents in the order of the text, those that touch as one. */
function joined(stretches) {
  const all = [];
  for (const next of stretches.toSorted((a, b) => a.begin - b.begin)) {
    const last = all.at(-1);
    if (last && next.begin <= last.end) {
      last.end = Math.max(last.end, next.end);
    } else {
      all.push({ ...next });
    }
  }
  return all;
}

/**
 * The sentences of a text that spans stand in, each once, with the spans marked by their `kind`.
 * Offsets of spans are UTF-16 units.
 */
export function sentences(text, spans) {
  return joined(spans.map((span) => sentencesOf(text, span))).map(({ begin, end }) => {
    const inside = spans
      .filter((span) => span.begin < end && span.end > begin)
      .map((span) => ({ ...span, begin: span.begin - begin, end: span.end - begin }));
    return h(
      "p",
      { class: "sentence", dir: "auto" },
      [...pieces(text.slice(begin, end), inside)].map(({ words, open }) =>
        open.length > 0
          ? h("mark", { class: [...new Set(open.map((span) => span.kind))].join(" ") }, words)
          : words,
      ),
    );
  });
}
