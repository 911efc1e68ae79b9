import { h } from "./dom.js";
import { pieces } from "./pieces.js";

const LINE_ENDS = /\n\s*/g;

/** Where quotations and mentions stand, as units of the text. */
function spansOf({ points, quotes, mentions }) {
  const inUnits = (span) => ({
    ...span,
    begin: points.unit(span.begin),
    end: points.unit(span.end),
  });
  return [
    ...quotes.map(({ begin, end }, number) => inUnits({ begin, end, number })),
    ...mentions.map(([begin, end, kind, canonical]) => inUnits({ begin, end, kind, canonical })),
  ];
}

/** What lies between lines; an empty line makes a paragraph of what follows. */
function gaps(text) {
  return [...text.matchAll(LINE_ENDS)].map((gap) => ({
    begin: gap.index,
    end: gap.index + gap[0].length,
    isGap: true,
    isEmptyLine: gap[0].indexOf("\n", 1) > 0,
  }));
}

/** Whether the text begins with the title of its document. */
export function isTitled({ text, title }) {
  return title !== "" && text.startsWith(`${title}\n`);
}

/** What two code points have between them in a text that is spread over nodes. */
function wordsBetween(nodes, first, last) {
  const from = nodes.findLast((each) => each.begin <= first);
  const to = nodes.findLast((each) => each.begin < last);
  if (!from || !to || last <= first) {
    return null;
  }
  const words = document.createRange();
  words.setStart(from.node, Math.min(first - from.begin, from.node.length));
  words.setEnd(to.node, Math.min(last - to.begin, to.node.length));
  return words;
}

/**
 * The text of a document as paragraphs, in which mentions and quotations are marked.
 *
 * Where quotations overlap, each stretch that lies in the same of them is one link.
 *
 * @param link makes the address that a stretch leads to, of the numbers of its quotations
 * @returns its `element`; `stretches(number)`, the links that a quotation consists of;
 *     `numbers(link)`, the quotations that a link lies in; and `range(begin, end)`, the words between
 *     two code points
 */
export function article(source, link) {
  const numbersOf = new Map();
  const stretchesOf = source.quotes.map(() => []);
  const nodes = [];
  const paragraphs = [];
  let paragraph = null;
  let stretch = null;
  let isNew = true;

  function openParagraph() {
    const name = paragraphs.length === 0 && isTitled(source) ? "h2" : "p";
    paragraph = h(name, { class: isNew ? null : "line", dir: "auto" });
    paragraphs.push(paragraph);
    stretch = null;
  }

  function openStretch(numbers) {
    stretch = h("a", { class: "evidence", href: link(numbers) });
    numbersOf.set(stretch, numbers);
    for (const number of numbers) {
      stretchesOf[number].push(stretch);
    }
    paragraph.append(stretch);
  }

  function follow(numbers) {
    if (numbers.length === 0) {
      stretch = null;
    } else if (numbersOf.get(stretch)?.join() !== numbers.join()) {
      openStretch(numbers);
    }
  }

  for (const { begin, words, open } of pieces(source.text, [
    ...gaps(source.text),
    ...spansOf(source),
  ])) {
    if (open.some((span) => span.isGap)) {
      paragraph = null;
      isNew = open.some((span) => span.isEmptyLine);
      continue;
    }
    if (!paragraph) {
      openParagraph();
    }
    follow(open.filter((span) => span.number !== undefined).map((span) => span.number));
    const node = document.createTextNode(words);
    nodes.push({ begin, node });
    const mention = open.findLast((span) => span.kind);
    (stretch ?? paragraph).append(
      mention ? h("mark", { class: `as-${mention.kind}`, title: mention.canonical }, node) : node,
    );
  }

  for (const each of numbersOf.keys()) {
    if (each.textContent.trim() === "") {
      each.removeAttribute("href");
    }
  }
  return {
    element: h("div", { class: "article" }, paragraphs),
    stretches: (number) => stretchesOf[number],
    numbers: (element) => numbersOf.get(element) ?? [],
    range: (begin, end) => wordsBetween(nodes, source.points.unit(begin), source.points.unit(end)),
  };
}
