package incumbent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Rows of cells below each other: columns of fixed widths, two spaces apart, cells wrapped. */
final class TextTable {
  /** How wide the space between two columns is. */
  static final int GAP = 2;

  private final Printout out;
  private final List<Integer> widths;

  /** A table whose widths and gaps make no more than {@link Printout#WIDTH}. */
  TextTable(Printout out, List<Integer> widths) {
    this.out = out;
    this.widths = List.copyOf(widths);
  }

  void header(List<String> cells) {
    row(cells, Style.bold);
    row(widths.stream().map("-"::repeat).toList());
  }

  void row(List<String> cells, IStyle... styles) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      wrapped.add(TextWrap.lines(cells.get(i), widths.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    IntStream.range(0, height).forEach(line -> out.line(line(wrapped, line), styles));
  }

  private String line(List<List<String>> wrapped, int line) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      List<String> cell = wrapped.get(i);
      parts.add(TextWrap.pad(line < cell.size() ? cell.get(line) : "", widths.get(i)));
    }
    return String.join(" ".repeat(GAP), parts).stripTrailing();
  }
}
