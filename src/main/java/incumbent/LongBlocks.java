package incumbent;

import incumbent.model.Block;
import incumbent.model.CodePoints;
import incumbent.model.Document;
import incumbent.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts blocks that are longer than a part of a document may be, such as a text of megabytes on one
 * line, into blocks that are not: where a sentence ends, or else at white space, if either stands
 * in the second half of what a part takes.
 */
final class LongBlocks {
  private LongBlocks() {}

  /** The document in blocks of at most {@code length} code points. */
  static Document cut(Document document, CodePoints text, int length) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      int begin = block.span().begin();
      while (block.span().end() - begin > length) {
        int end = begin + endOfPiece(text.text(new Span(begin, begin + length)));
        blocks.add(new Block(block.kind(), new Span(begin, end)));
        begin = end;
      }
      blocks.add(new Block(block.kind(), new Span(begin, block.span().end())));
    }
    return new Document(document.id(), document.title(), document.dated(), document.text(), blocks);
  }

  /** How many code points of a window the piece takes that begins with it. */
  private static int endOfPiece(String window) {
    int sentence = endOfSentences(window);
    int end = sentence > window.length() / 2 ? sentence : endOfWords(window);
    return window.codePointCount(0, end > window.length() / 2 ? end : window.length());
  }

  private static int endOfSentences(String window) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(window);
    return sentences.preceding(window.length());
  }

  private static int endOfWords(String window) {
    int end = window.length();
    while (end > 0 && !Character.isWhitespace(window.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
