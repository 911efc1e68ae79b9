package incumbent.corpus;

import incumbent.model.Block;
import incumbent.model.Block.Kind;
import incumbent.model.Document;
import incumbent.model.Span;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes the text of a document out of markup, as a reader of the markup meets it: runs of text, and
 * where blocks begin and end.
 *
 * <p>White space is one space wherever it stands. Blocks are a blank line apart, entries of a list
 * and rows of a table one line end, and the cells of a row stand on a line each.
 */
final class TextFlow {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Kind> open = new ArrayDeque<>();
  private final StringBuilder run = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int rows;
  private int length;

  /** Text that goes on in the block that is open, or begins a paragraph. */
  void text(String added) {
    run.append(added);
  }

  /** A block begins, which may stand within another. */
  void open(Kind kind) {
    end();
    open.push(kind);
  }

  /** The block that began last ends. */
  void close() {
    end();
    open.pop();
  }

  /** A block ends where none began: a paragraph, or what stands before a rule. */
  void end() {
    if (rows > 0) {
      run.append(' ');
    } else {
      add(open.isEmpty() ? Kind.PARAGRAPH : open.peek(), clean(run.toString()));
      run.setLength(0);
    }
  }

  /** A row of a table begins; a row within a row is text of the outer one's cell. */
  void openRow() {
    end();
    rows++;
  }

  /** A cell of a row ends. */
  void endCell() {
    if (rows == 1) {
      cells.add(clean(run.toString()));
      run.setLength(0);
    } else {
      run.append(' ');
    }
  }

  /** A row of a table ends. */
  void closeRow() {
    if (rows == 1) {
      endCell();
      add(Kind.ITEM, String.join("\n", cells.stream().filter(cell -> !cell.isEmpty()).toList()));
      cells.clear();
    }
    rows--;
  }

  private static String clean(String raw) {
    return raw.replaceAll("[\\s\\p{Z}\\p{Cntrl}\\u200B\\uFEFF]+", " ").strip();
  }

  private void add(Kind kind, String block) {
    if (block.isEmpty()) {
      return;
    }
    if (!blocks.isEmpty()) {
      boolean listed = kind == Kind.ITEM && blocks.get(blocks.size() - 1).kind() == Kind.ITEM;
      append(listed ? "\n" : "\n\n");
    }
    int begin = length;
    append(block);
    blocks.add(new Block(kind, new Span(begin, length)));
  }

  private void append(String added) {
    text.append(added);
    length += added.codePointCount(0, added.length());
  }

  /** Whether nothing that can be read has come. */
  boolean isEmpty() {
    return blocks.isEmpty() && run.toString().isBlank();
  }

  /** The first block, if it is a heading. */
  Optional<String> heading() {
    return blocks.stream()
        .findFirst()
        .filter(block -> block.kind() == Kind.HEADING)
        .map(block -> block.span().in(text.toString()));
  }

  /**
   * The document, once all has come.
   *
   * @param title empty if it has none
   * @param dated the day its source says that it was written; without it, a dateline may tell
   */
  Document document(String id, String title, Optional<LocalDate> dated) {
    end();
    Optional<LocalDate> day = dated.or(() -> Dateline.find(Line.of(text.toString())));
    return new Document(id, title, day, text.toString(), blocks);
  }
}
