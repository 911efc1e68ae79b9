package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.document.Reading;
import incumbent.file.OutputFolder;
import incumbent.model.AnyDate;
import incumbent.model.AnyText;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Records;
import incumbent.model.Tenure;
import incumbent.model.TenureDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.FileUtils;

/** What is written is read back, whatever names, dates and quotations hold. */
final class RoundTripPropertyTest {
  private static final String DOCUMENT = "town, \"old\"\n=1";

  @Provide
  Arbitrary<List<Tenure>> tenures() {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            AnyText.strings().filter(name -> !name.isBlank()),
            Arbitraries.of(
                "=1+1", "a | b", "\"", "Roe, Jane", "Jane\r\nRoe", "-0043", "'@x", "null"));
    Arbitrary<Optional<Edtf>> dates = AnyDate.edtf().optional(0.7);
    Arbitrary<Double> confidence = Arbitraries.integers().between(0, 1000).map(i -> i / 1000.0);
    return Combinators.combine(names, names, names, dates, dates, confidence)
        .as(RoundTripPropertyTest::draft)
        .map(TenureDraft::tenure)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static TenureDraft draft(
      String person,
      String office,
      String other,
      Optional<Edtf> start,
      Optional<Edtf> end,
      double confidence) {
    TenureDraft draft = TenureDraft.of(DOCUMENT, person, office).confidence(confidence);
    draft.aliases(other).after(other).appointedBy(person).quoting(other);
    start.ifPresent(date -> draft.from(date.toString()));
    end.ifPresent(date -> draft.until(date.toString()));
    return draft;
  }

  private static Records written(List<Tenure> tenures, CsvCells cells, String file)
      throws IOException {
    Records records = new Records(tenures, List.of());
    Reading reading =
        new Reading("", new Claims(DOCUMENT, Optional.empty(), List.of(), List.of()), records);
    Path home = Files.createTempDirectory("round-trip");
    try (OutputFolder folder = OutputFolder.open(home)) {
      new DatasetWriter(List.of(DatasetFormat.JSON, DatasetFormat.CSV, DatasetFormat.JSONL), cells)
          .write(List.of(Samples.finished(reading)), folder);
      folder.commit();
      return new TenureReader().read(home.resolve(file));
    } finally {
      FileUtils.deleteDirectory(home.toFile());
    }
  }

  @Property(seed = "1", tries = 60)
  void json(@ForAll("tenures") List<Tenure> tenures) throws IOException {
    List<Tenure> sorted = sorted(tenures);
    assertEquals(sorted, written(tenures, CsvCells.PLAIN, "tenures.json").tenures());
    assertEquals(sorted, written(tenures, CsvCells.PLAIN, "tenures.jsonl").tenures());
  }

  @Property(seed = "1", tries = 60)
  void csv(@ForAll("tenures") List<Tenure> tenures, @ForAll boolean guarded) throws IOException {
    CsvCells cells = guarded ? CsvCells.SAFE : CsvCells.PLAIN;
    Assume.that(guarded || tenures.stream().noneMatch(RoundTripPropertyTest::looksGuarded));
    List<Tenure> read = written(tenures, cells, "tenures.csv").tenures();
    assertEquals(
        sorted(tenures).stream().map(RoundTripPropertyTest::told).toList(),
        read.stream().map(RoundTripPropertyTest::told).toList());
  }

  /** What has an apostrophe before a sign in a plain table may be taken for a guarded cell. */
  private static boolean looksGuarded(Tenure tenure) {
    return Stream.concat(
            Stream.of(tenure.person().name(), tenure.office().name(), tenure.office().title()),
            Stream.of(tenure.appointedBy(), tenure.predecessor(), tenure.successor())
                .flatMap(Optional::stream))
        .anyMatch(name -> name.matches("(?s)(.*[;\t\r\n])?'+[=+\\-@\t\r＝＋－＠].*"));
  }

  private static List<Tenure> sorted(List<Tenure> tenures) {
    return new Reading(
            "",
            new Claims(DOCUMENT, Optional.empty(), List.of(), List.of()),
            new Records(tenures, List.of()))
        .tenures();
  }

  /** What a row of the table tells. */
  private static List<Object> told(Tenure tenure) {
    return List.of(
        tenure.id(),
        tenure.documentId(),
        tenure.person().name(),
        tenure.office(),
        tenure.role(),
        tenure.start().value(),
        tenure.start().earliest(),
        tenure.end().value(),
        tenure.end().latest(),
        tenure.appointedBy(),
        tenure.predecessor(),
        tenure.confidence(),
        tenure.evidence().stream().map(Evidence::span).toList(),
        tenure.evidence().stream().map(Evidence::exact).toList());
  }
}
