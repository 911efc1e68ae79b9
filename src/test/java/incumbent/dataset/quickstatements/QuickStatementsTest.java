package incumbent.dataset.quickstatements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Reading;
import incumbent.file.OutputFolder;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickStatementsTest {
  private static final Person ROE = person("Jane Roe", "Q1");
  private static final Person BRANDT = person("Otto Brandt", "Q2");
  private static final Person KELLER = person("Ida Keller", "viaf:7");
  private static final Office MAYOR = office("Mayor", "Q9");

  /** What version 1 of QuickStatements takes for a value. */
  private static final Pattern ITEM = Pattern.compile("Q\\d+");

  private static final Pattern TIME =
      Pattern.compile("[+-]\\d+-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ/\\d+(/J)?");
  private static final Pattern TEXT = Pattern.compile("en:\"(.*)\"");

  @TempDir Path path;

  /** A command as QuickStatements reads it. */
  private record Command(String item, String value, List<Snak> qualifiers, List<Snak> reference) {
    /** Cells are parted by tabs and, by the program of today, by vertical bars. */
    static Command parse(String line) {
      List<String> cells = List.of(line.split("[\t|]", -1));
      assertEquals(1, cells.size() % 2, line);
      assertTrue(ITEM.matcher(cells.get(0)).matches(), line);
      assertEquals("P39", cells.get(1));
      assertTrue(ITEM.matcher(cells.get(2)).matches(), line);
      List<Snak> qualifiers = new ArrayList<>();
      List<Snak> reference = new ArrayList<>();
      for (int i = 3; i < cells.size(); i += 2) {
        String key = cells.get(i);
        assertTrue(key.matches("[PS]\\d+"), key);
        Snak snak = new Snak(key, value(cells.get(i + 1)));
        assertTrue(key.startsWith("S") || reference.isEmpty(), "A qualifier behind a reference");
        (key.startsWith("S") ? reference : qualifiers).add(snak);
      }
      return new Command(cells.get(0), cells.get(2), qualifiers, reference);
    }

    private static String value(String cell) {
      var text = TEXT.matcher(cell);
      if (text.matches()) {
        return text.group(1);
      }
      assertTrue(ITEM.matcher(cell).matches() || TIME.matcher(cell).matches(), cell);
      return cell;
    }
  }

  private record Snak(String property, String value) {}

  private static Person person(String name, String id) {
    return new Person(name, List.of(), Optional.of(id).filter(i -> !i.isEmpty()));
  }

  private static Office office(String title, String id) {
    return new Office(
        title,
        title,
        Optional.empty(),
        Optional.of(id).filter(i -> !i.isEmpty()),
        Optional.empty());
  }

  private static Bound bound(String edtf, String quotation) {
    return edtf.isEmpty()
        ? Bound.UNKNOWN
        : Bound.of(
            Edtf.parse(edtf),
            Basis.STATED,
            List.of(Samples.quote("a", 5, quotation, "was")),
            List.of());
  }

  private static Tenure tenure(Person person, Office office, String start, String end) {
    Evidence first = Samples.quote("a", 0, "in office", "was");
    return new Tenure(
        "a/" + person.name() + start,
        "a",
        person,
        office,
        Role.SUBSTANTIVE,
        bound(start, "from\n" + start),
        Optional.empty(),
        bound(end, "until | \"" + end + "\""),
        end.isEmpty() ? Optional.empty() : Optional.of(Manner.DIED),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Otto Brandt"),
        Optional.of("Ida Keller"),
        0.5,
        List.of(),
        List.of(first));
  }

  private void write(String title, Tenure... tenures) {
    write(List.of(finished(title, tenures)));
  }

  private void write(List<Finished> documents) {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(List.of(DatasetFormat.QUICKSTATEMENTS)).write(documents, folder);
      folder.commit();
    }
  }

  private static Finished finished(String title, Tenure... tenures) {
    List<Tenure> all = new ArrayList<>(Arrays.asList(tenures));
    all.add(tenure(BRANDT, office("Bailiff", ""), "1801", ""));
    return Samples.finished(
        new Reading(
            title,
            "",
            new Claims("a", Optional.empty(), List.of(), List.of()),
            new Records(all, List.of()),
            Optional.of(List.of())));
  }

  private List<Command> commands() throws IOException {
    return Files.readAllLines(path.resolve("quickstatements.txt")).stream()
        .map(Command::parse)
        .toList();
  }

  private List<String> reasons() throws IOException {
    return CsvTable.cells(Files.readString(path.resolve("quickstatements-left-out.csv"))).stream()
        .skip(1)
        .map(row -> row.get(2) + ": " + row.get(4))
        .toList();
  }

  @Test
  void aTenureIsAStatementWithAllThatIsSure() throws IOException {
    write("Mayors of Ely", tenure(ROE, MAYOR, "1903-05-03", "1910~"));
    assertEquals(
        List.of(
            new Command(
                "Q1",
                "Q9",
                List.of(
                    new Snak("P580", "+1903-05-03T00:00:00Z/11"),
                    new Snak("P582", "+1910-00-00T00:00:00Z/9"),
                    new Snak("P1365", "Q2"),
                    new Snak("P1534", "Q5247364"),
                    new Snak("P1480", "Q5727902")),
                List.of(
                    new Snak("S1476", "Mayors of Ely"),
                    new Snak("S1683", "from 1903-05-03"),
                    new Snak("S1683", "until ¦ \"1910~\"")))),
        commands());
    assertEquals(
        List.of("Otto Brandt: the authority file gives the office no id: see unlinked.csv"),
        reasons());
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    write("", tenure(ROE, MAYOR, "", ""));
    assertEquals(
        List.of(
            new Command(
                "Q1",
                "Q9",
                List.of(new Snak("P1365", "Q2")),
                List.of(new Snak("S1683", "in office")))),
        commands());
  }

  @Test
  void everyOtherTenureIsListedWithTheReason() throws IOException {
    write(
        "",
        tenure(person("Ann Poe", ""), MAYOR, "1900", ""),
        tenure(KELLER, MAYOR, "1901", ""),
        tenure(ROE, office("Provost", "x"), "1902", ""));
    assertEquals(List.of(), commands());
    assertEquals(
        List.of(
            "Ann Poe: the authority file gives the person no id: see unlinked.csv",
            "Ida Keller: the id of the person is no QID: viaf:7",
            "Jane Roe: the id of the office is no QID: x",
            "Otto Brandt: the authority file gives the office no id: see unlinked.csv"),
        reasons());
  }

  @Test
  void anActingHolderIsLeftOut() throws IOException {
    write(List.of(Samples.finished(Samples.linked("a"))));
    assertEquals(List.of(), commands());
    assertTrue(reasons().get(0).startsWith("Jane Roe: is held as acting"), reasons().get(0));
  }

  @Test
  void withoutAnAuthorityFileNothingIsLinked() throws IOException {
    write(List.of(Samples.finished(Samples.reading("a"))));
    assertEquals("", Files.readString(path.resolve("quickstatements.txt")));
    assertEquals(
        List.of(
            "Jane Roe: no authority file was given; give one with --authority",
            "José Doe: no authority file was given; give one with --authority"),
        reasons());
  }

  @Test
  void tenuresThatWouldBecomeOneAreLeftOutIfTheySayDifferentThings() throws IOException {
    write(
        "",
        tenure(ROE, MAYOR, "1900", "1904"),
        tenure(ROE, MAYOR, "1910", "1914"),
        tenure(BRANDT, MAYOR, "1904", "1910"));
    assertEquals(List.of("Q2"), commands().stream().map(Command::item).toList());
    assertEquals(
        2, reasons().stream().filter(reason -> reason.contains("have another tenure too")).count());
  }

  @Test
  void documentsThatSayTheSameBothStandAsReferences() throws IOException {
    Tenure same = tenure(ROE, MAYOR, "1900", "1904");
    write(List.of(finished("First", same), finished("Second", same)));
    assertEquals(
        List.of("First", "Second"),
        commands().stream().map(command -> command.reference().get(0).value()).toList());
  }

  @Test
  void aLongQuotationIsCutBetweenCharacters() {
    String text = QuickStatement.english("𝒜".repeat(500));
    assertEquals("en:\"" + "𝒜".repeat(399) + "…\"", text);
    assertEquals("en:\"" + "b".repeat(400) + "\"", QuickStatement.english("b".repeat(400)));
  }

  @Test
  void aDatasetWithoutDocumentsHasEmptyFiles() throws IOException {
    write(List.of());
    assertEquals("", Files.readString(path.resolve("quickstatements.txt")));
    assertEquals(
        "tenure_id,document_id,person,office,reason\n",
        Files.readString(path.resolve("quickstatements-left-out.csv")));
  }
}
