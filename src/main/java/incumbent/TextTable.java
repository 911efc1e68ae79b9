package incumbent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of text, its columns of fixed widths in code points, two spaces apart, cells wrapped. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<Integer> widths;
  private final StringBuilder text = new StringBuilder();

  TextTable(List<Integer> widths, List<String> header) {
    this.widths = List.copyOf(widths);
    row(header);
    row(widths.stream().map("-"::repeat).toList());
  }

  void row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      wrapped.add(TextWrap.lines(cells.get(i), widths.get(i)));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    IntStream.range(0, height).forEach(line -> line(wrapped, line));
  }

  private void line(List<List<String>> wrapped, int line) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      List<String> cell = wrapped.get(i);
      parts.add(TextWrap.pad(line < cell.size() ? cell.get(line) : "", widths.get(i)));
    }
    text.append(String.join(GAP, parts).stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
