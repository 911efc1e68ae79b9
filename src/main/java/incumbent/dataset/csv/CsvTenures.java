package incumbent.dataset.csv;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/** Tenures from {@code tenures.csv}, its columns in any order, its cells plain or safe. */
public final class CsvTenures {
  private static final Pattern SEPARATOR = Pattern.compile(CsvTable.SEPARATOR, Pattern.LITERAL);
  private static final String NO_RULE = "";

  private CsvTenures() {}

  /**
   * The tenures of such a file.
   *
   * @throws IllegalArgumentException if a column is missing or a cell does not hold what it should
   */
  public static List<Tenure> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = reader(file);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      requireColumns(parser.getHeaderNames());
      List<CSVRecord> rows = parser.getRecords();
      CsvCells cells = CsvCells.of(rows.stream().flatMap(CSVRecord::stream));
      return rows.stream().map(row -> tenure(new Row(row, cells))).toList();
    }
  }

  /** Strict, and past the byte order mark that spreadsheets write. */
  private static Reader reader(Path file) throws IOException {
    return new InputStreamReader(
        BOMInputStream.builder().setPath(file).get(), StandardCharsets.UTF_8.newDecoder());
  }

  /** A row by the names of its columns. */
  private record Row(CSVRecord cells, CsvCells written) {
    String get(String name) {
      return written.value(cells.get(name));
    }

    long number() {
      return cells.getRecordNumber();
    }
  }

  private static void requireColumns(List<String> names) {
    List<String> missing = new ArrayList<>(TenureTable.columns().names());
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no column " + String.join(", ", missing));
    }
  }

  private static Tenure tenure(Row row) {
    try {
      return parse(row);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("row " + row.number() + ": " + e.getMessage(), e);
    }
  }

  private static Tenure parse(Row row) {
    return new Tenure(
        row.get("tenure_id"),
        row.get("document_id"),
        new Person(row.get("person"), List.of()),
        new Office(row.get("office"), row.get("title"), cell(row, "organization")),
        Role.of(row.get("role")),
        bound(row, "start"),
        cell(row, "start_manner").map(Manner::of),
        bound(row, "end"),
        cell(row, "end_manner").map(Manner::of),
        cell(row, "duration").map(Period::parse),
        cell(row, "appointed_by"),
        cell(row, "predecessor"),
        cell(row, "successor"),
        Double.parseDouble(row.get("confidence")),
        List.of(),
        evidence(row));
  }

  private static Optional<String> cell(Row row, String name) {
    return Optional.of(row.get(name)).filter(value -> !value.isEmpty());
  }

  private static Bound bound(Row row, String name) {
    return new Bound(
        cell(row, name).map(Edtf::parse),
        cell(row, name + "_earliest").map(LocalDate::parse),
        cell(row, name + "_latest").map(LocalDate::parse),
        Basis.of(row.get(name + "_basis")),
        List.of(),
        List.of());
  }

  /** The quotations, told apart by their lengths: a quotation may hold the separator itself. */
  private static List<Evidence> evidence(Row row) {
    List<Integer> begins = offsets(row.get("evidence_begin"));
    List<Integer> ends = offsets(row.get("evidence_end"));
    if (begins.size() != ends.size()) {
      throw new IllegalArgumentException("evidence_begin and evidence_end differ in number");
    }
    String quotations = row.get("evidence");
    List<Evidence> evidence = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < begins.size(); i++) {
      Span span = new Span(begins.get(i), ends.get(i));
      int to = after(quotations, from, span.end() - span.begin());
      evidence.add(
          new Evidence(row.get("document_id"), span, quotations.substring(from, to), NO_RULE));
      from = Math.min(to + CsvTable.SEPARATOR.length(), quotations.length());
    }
    return evidence;
  }

  private static List<Integer> offsets(String cell) {
    return SEPARATOR.splitAsStream(cell).map(Integer::valueOf).toList();
  }

  private static int after(String text, int from, int codePoints) {
    if (text.codePointCount(from, text.length()) < codePoints) {
      throw new IllegalArgumentException("evidence is shorter than its offsets say");
    }
    return text.offsetByCodePoints(from, codePoints);
  }
}
