package incumbent.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures under a heading.
 *
 * @param note what they are, in a sentence or two
 */
record Table(String heading, String note, List<String> header, List<List<String>> rows) {
  Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** As Markdown, with columns that stand below each other. */
  String markdown() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(header);
    lines.addAll(rows);
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      int at = column;
      widths.add(lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0));
    }
    lines.add(1, widths.stream().map("-"::repeat).toList());
    String body = lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
    return "## %s\n\n%s\n\n%s\n".formatted(heading, note, body);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    List<String> padded = new ArrayList<>();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      padded.add(cell + " ".repeat(widths.get(column) - cell.length()));
    }
    return "| " + String.join(" | ", padded) + " |";
  }
}
