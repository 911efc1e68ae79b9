package incumbent.corpus;

import incumbent.model.Block;
import incumbent.model.Block.Kind;
import incumbent.model.Document;
import incumbent.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays plain text out in blocks, and finds its title and day. Its line ends are {@code \n}. */
final class PlainText {
  private static final String BELOW_TITLE = "\n\n";

  private PlainText() {}

  /** The document that a text makes by itself. */
  static Document document(String id, String text) {
    List<Block> blocks = blocks(text);
    return new Document(id, title(text, blocks), Dateline.find(Line.of(text)), text, blocks);
  }

  /**
   * The document that a text makes with what its source tells of it. A title that the text does not
   * open with is set above it, with a blank line between.
   *
   * @param title empty if the source tells none
   * @param dated the day it was written; without it, a dateline may tell
   */
  static Document document(String id, String title, Optional<LocalDate> dated, String text) {
    Document plain = document(id, text);
    Optional<LocalDate> day = dated.or(plain::dated);
    if (title.isEmpty() || text.startsWith(title)) {
      String told = title.isEmpty() ? plain.title() : title;
      return new Document(id, told, day, text, plain.blocks());
    }
    int length = title.codePointCount(0, title.length());
    int shift = length + BELOW_TITLE.length();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Kind.HEADING, new Span(0, length)));
    for (Block block : plain.blocks()) {
      Span span = new Span(block.span().begin() + shift, block.span().end() + shift);
      blocks.add(new Block(block.kind(), span));
    }
    return new Document(id, title, day, title + BELOW_TITLE + text, blocks);
  }

  private static List<Block> blocks(String text) {
    List<Block> laidOut = Layout.blocks(Line.of(text));
    return CellRows.merged(laidOut, texts(text, laidOut));
  }

  /** What stands in each block, found in one pass: counting from the beginning takes too long. */
  private static List<String> texts(String text, List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    int position = 0;
    int offset = 0;
    for (Block block : blocks) {
      int begin = text.offsetByCodePoints(position, block.span().begin() - offset);
      position = text.offsetByCodePoints(begin, block.span().end() - block.span().begin());
      offset = block.span().end();
      texts.add(text.substring(begin, position));
    }
    return texts;
  }

  private static String title(String text, List<Block> blocks) {
    return blocks.stream()
        .takeWhile(block -> block.kind() == Kind.HEADING)
        .map(block -> block.span().in(text))
        .filter(heading -> !Dateline.isDate(heading))
        .findFirst()
        .orElse("");
  }
}
