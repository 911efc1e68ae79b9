package incumbent.dataset;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as RFC 4180 has it, but with {@code \n} for line ends: a header row, then a row for each
 * record. An absent value is an empty cell; a cell of several values joins them with {@code " | "}.
 */
final class CsvTable<T> {
  static final String SEPARATOR = " | ";

  private final List<String> names = new ArrayList<>();
  private final List<Function<T, String>> cells = new ArrayList<>();

  CsvTable<T> column(String name, Function<T, String> cell) {
    names.add(name);
    cells.add(cell);
    return this;
  }

  CsvTable<T> optional(String name, Function<T, ? extends Optional<?>> cell) {
    return column(name, row -> cell.apply(row).map(Object::toString).orElse(""));
  }

  CsvTable<T> list(String name, Function<T, ? extends List<?>> cell) {
    return column(name, row -> join(cell.apply(row)));
  }

  private static String join(List<?> values) {
    return String.join(SEPARATOR, values.stream().map(Object::toString).toList());
  }

  List<String> names() {
    return List.copyOf(names);
  }

  void write(List<T> rows, Writer writer) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord(names);
    for (T row : rows) {
      printer.printRecord(cells.stream().map(cell -> cell.apply(row)).toList());
    }
    printer.flush();
  }
}
