package incumbent.dataset.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as RFC 4180 has it, but with {@code \n} for line ends: a header row, then a row for each
 * record. An absent value is an empty cell; a cell of several values joins them with {@code " | "}.
 */
public final class CsvTable<T> {
  static final String SEPARATOR = " | ";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final List<Column<T>> columns = new ArrayList<>();
  private List<String> key = List.of();

  /** A column in which every row has a value. */
  public CsvTable<T> column(
      String name, CellType type, String description, Function<T, String> cell) {
    columns.add(new Column<>(name, type, /* required= */ true, description, cell));
    return this;
  }

  public CsvTable<T> optional(
      String name, CellType type, String description, Function<T, ? extends Optional<?>> cell) {
    return add(name, type, description, row -> cell.apply(row).map(Object::toString).orElse(""));
  }

  public CsvTable<T> list(
      String name, CellType type, String description, Function<T, ? extends List<?>> cell) {
    return add(name, type, description, row -> join(cell.apply(row)));
  }

  /** A column of lists of which none is empty. */
  CsvTable<T> nonEmptyList(
      String name, CellType type, String description, Function<T, ? extends List<?>> cell) {
    return column(name, type, description, row -> join(cell.apply(row)));
  }

  private CsvTable<T> add(
      String name, CellType type, String description, Function<T, String> cell) {
    columns.add(new Column<>(name, type, /* required= */ false, description, cell));
    return this;
  }

  /** Says which columns together no two rows have the same values in, where no single one does. */
  CsvTable<T> key(String... names) {
    key = List.of(names);
    return this;
  }

  /** The names of the columns that tell each row from all others; may be empty. */
  List<String> key() {
    return key.isEmpty()
        ? columns.stream().filter(column -> column.type().isKey()).map(Column::name).toList()
        : key;
  }

  private static String join(List<?> values) {
    return String.join(SEPARATOR, values.stream().map(Object::toString).toList());
  }

  List<Column<T>> columns() {
    return List.copyOf(columns);
  }

  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The header row, with its line end. */
  public String header() {
    return lines(List.of(names()));
  }

  /** A line for each row, with its line end. */
  public String rows(List<T> rows) {
    return lines(rows.stream().map(this::values).toList());
  }

  /** The cells of one row, in the order of {@link #names}. */
  public List<String> values(T row) {
    return columns.stream().map(column -> column.cell().apply(row)).toList();
  }

  /** The cells of rows that were written as lines. */
  public static List<List<String>> cells(String lines) {
    try (CSVParser parser = CSVParser.parse(lines, FORMAT)) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line for each row of cells, with its line end. */
  static String lines(List<? extends List<String>> rows) {
    StringBuilder lines = new StringBuilder();
    try {
      new CSVPrinter(lines, FORMAT).printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }
}
