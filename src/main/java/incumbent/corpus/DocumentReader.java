package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jsoup.Jsoup;

/**
 * Reads a file that holds one document: plain text, or by the ending of its name Markdown or HTML,
 * any of them packed by gzip or bzip2.
 *
 * <p>Plain text is UTF-8, with or without byte order mark, with any line ends. It is laid out by
 * the shape of its lines: headings, paragraphs (one line each, or hard-wrapped over several; blank
 * lines between them are optional) and list items. Block spans count code points of the decoded
 * text. The title is the heading that opens the text; the day it was written is taken from a
 * dateline among its first lines. Example: {@code new DocumentReader().read(Path.of("a.txt")).id()}
 * is {@code "a"}.
 *
 * <p>Of Markdown and HTML a text is made, which the spans count in: blocks a blank line apart,
 * entries of lists and rows of tables one line end, cells of a row on a line each.
 *
 * <p>Holds no state and may be shared between threads.
 */
public final class DocumentReader {
  /** How many bytes one document may have, unpacked, if nothing else is said. */
  public static final int LARGEST = 32 << 20;

  /**
   * Reads one file.
   *
   * @throws BadInputException if the file is missing, empty, unreadable, too large, binary or not
   *     UTF-8
   */
  public Document read(Path file) throws BadInputException {
    Format format = Format.of(file).filter(Format::holdsOne).orElse(Format.TEXT);
    return document(file, format, id(file), Packed.read(file, LARGEST));
  }

  /**
   * Reads a file of which only a stream is at hand.
   *
   * @param format that holds one document
   * @param largest how many bytes it may have, unpacked
   * @throws BadInputException as {@link #read(Path)} does
   */
  public Document read(Path file, Format format, InputStream in, int largest)
      throws BadInputException {
    return document(file, format, id(file), Packed.read(file, in, largest));
  }

  /** The id of the document in {@code file}: its name without extension. */
  public static String id(Path file) {
    String name = Compression.stripped(file.getFileName().toString());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The document that the bytes of a format that holds one make. */
  static Document document(Path file, Format format, String id, byte[] bytes)
      throws BadInputException {
    return switch (format) {
      case TEXT -> PlainText.document(id, Decoder.decode(file, bytes));
      case MARKDOWN -> requireText(file, Markdown.document(file, id, Decoder.decode(file, bytes)));
      case HTML -> requireText(file, Html.document(id, page(file, bytes)));
      case JSON_LINES, MEDIAWIKI ->
          throw new IllegalArgumentException(format + " holds more than one document");
    };
  }

  private static org.jsoup.nodes.Document page(Path file, byte[] bytes) throws BadInputException {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new BadInputException(
          file, "is not HTML (" + e.getMessage() + ")", "mend it, or leave it out", e);
    }
  }

  private static Document requireText(Path file, Document document) throws BadInputException {
    if (document.blocks().isEmpty()) {
      throw new BadInputException(file, "holds no text", "put text into it, or leave it out");
    }
    return document;
  }
}
