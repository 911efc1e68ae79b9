package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.document.Reading;
import incumbent.file.OutputFolder;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.Entity;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document of 5 MB with 10,000 tenures, as a chronicle of many towns may be. */
final class LargeDocumentTest {
  private static final String ID = "chronicle";
  private static final int TENURES = 10_000;
  private static final String REST = " Of the 👑 no more is told.".repeat(18) + "\n\n";

  @TempDir Path path;

  private final StringBuilder text = new StringBuilder();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<OfficeHistory> offices = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private int length;

  private void tell(int number) {
    String person = "Jane Roe " + number;
    Office office = Office.of("Mayor", Optional.of("Ely " + number));
    String clause = person + ", 👑 " + office.name() + ", left in 1904.";
    Evidence quotation = Samples.quote(ID, length, clause, "left");
    Bound end =
        Bound.of(Edtf.parse("1904"), Basis.STATED, List.of(quotation), List.of("as is said"));
    tenures.add(tenure(person, office, end, quotation));
    offices.add(
        new OfficeHistory(
            Slug.id(ID, office.name()),
            ID,
            office,
            end,
            Optional.empty(),
            Bound.UNKNOWN,
            Optional.empty(),
            Bound.UNKNOWN,
            List.of(quotation)));
    claims.add(Samples.claim(number, EventKind.ENDED, Optional.of(office), quotation));
    mention("person", person, clause, person);
    mention("office", office.name(), clause, office.name());
    mention("date", "1904", clause, "1904");
    text.append(clause).append(REST);
    length += clause.codePointCount(0, clause.length()) + REST.codePointCount(0, REST.length());
  }

  private static Tenure tenure(String person, Office office, Bound end, Evidence quotation) {
    return new Tenure(
        Slug.id(ID, person, office.name()),
        ID,
        new Person(person, List.of("Roe")),
        office,
        Role.SUBSTANTIVE,
        Bound.UNKNOWN,
        Optional.empty(),
        end,
        Optional.of(Manner.RESIGNED),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.5,
        List.of(),
        List.of(quotation));
  }

  private void mention(String kind, String canonical, String clause, String exact) {
    int begin = length + clause.codePointCount(0, clause.indexOf(exact));
    Span span = new Span(begin, begin + exact.length());
    entities.add(new Entity(ID, kind, canonical, span, exact));
  }

  private SortedMap<String, Long> write() {
    for (int number = 0; number < TENURES; number++) {
      tell(number);
    }
    Reading reading =
        new Reading(
            text.toString(),
            new Claims(ID, Optional.empty(), claims, entities),
            new Records(tenures, offices));
    try (OutputFolder folder = OutputFolder.open(path)) {
      SortedMap<String, Long> counts =
          new DatasetWriter(EnumSet.allOf(DatasetFormat.class))
              .write(List.of(Samples.finished(reading)), folder);
      folder.commit();
      return counts;
    }
  }

  /** If each of its records had to be looked for from the beginning, hours would not do. */
  @Test
  void isWrittenInAllFormatsInTheTimeThatItsLengthTakes() throws IOException {
    SortedMap<String, Long> counts = assertTimeoutPreemptively(Duration.ofMinutes(3), this::write);
    assertTrue(text.toString().getBytes(StandardCharsets.UTF_8).length > 5_000_000);
    assertEquals(TENURES, counts.get("tenures"));
    assertEquals(TENURES, counts.get("offices"));
    assertEquals(TENURES + 2L, counts.get("persons"));
    String last = "Jane Roe " + (TENURES - 1);
    try (Stream<String> lines = Files.lines(path.resolve("brat").resolve(ID + ".ann"))) {
      assertTrue(lines.anyMatch(line -> line.startsWith("T") && line.endsWith("\t" + last)));
    }
  }
}
