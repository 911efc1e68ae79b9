package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Block;
import incumbent.model.Document;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads plain text files into documents.
 *
 * <p>A file is UTF-8, with or without byte order mark, with any line ends. Its text is laid out by
 * the shape of its lines: headings, paragraphs (one line each, or hard-wrapped over several; blank
 * lines between them are optional) and list items. Block spans count code points of the decoded
 * text. The title is the heading that opens the text; the day it was written is taken from a
 * dateline among its first lines. Example: {@code new DocumentReader().read(Path.of("a.txt")).id()}
 * is {@code "a"}.
 *
 * <p>Holds no state and may be shared between threads.
 */
public final class DocumentReader {
  /**
   * Reads one file.
   *
   * @throws BadInputException if the file is missing, empty, unreadable, binary or not UTF-8
   */
  public Document read(Path file) throws BadInputException {
    return document(id(file), Decoder.decode(file, FileContent.read(file)));
  }

  /** The id of the document in {@code file}: its name without extension. */
  static String id(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static Document document(String id, String text) {
    List<Line> lines = Line.of(text);
    List<Block> laidOut = Layout.blocks(lines);
    List<Block> blocks =
        CellRows.merged(laidOut, laidOut.stream().map(block -> slice(text, block)).toList());
    return new Document(id, title(text, blocks), Dateline.find(lines), text, blocks);
  }

  private static String title(String text, List<Block> blocks) {
    return blocks.stream()
        .takeWhile(block -> block.kind() == Block.Kind.HEADING)
        .map(block -> slice(text, block))
        .filter(heading -> !Dateline.isDate(heading))
        .findFirst()
        .orElse("");
  }

  private static String slice(String text, Block block) {
    int begin = text.offsetByCodePoints(0, block.span().begin());
    return text.substring(
        begin, text.offsetByCodePoints(begin, block.span().end() - block.span().begin()));
  }
}
