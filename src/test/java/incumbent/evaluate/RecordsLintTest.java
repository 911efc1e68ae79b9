package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Span;
import incumbent.model.Tenure;
import incumbent.model.TenureDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found in extracted records; {@link LintTest} has what is found in gold as well. */
final class RecordsLintTest {
  private static final String TEXT = "Jane Roe, the Mayor, from 1903, end 1906";
  private static final Evidence ELSEWHERE = new Evidence("town", new Span(0, 4), "Otto", "rule");

  private static TenureDraft roe() {
    return TenureDraft.of("town", "Jane Roe", "Mayor of Ely");
  }

  private static List<String> problems(Tenure... tenures) {
    return problems(new Records(List.of(tenures), List.of()));
  }

  private static List<String> problems(Records records) {
    Document town = new Document("town", "", Optional.empty(), TEXT, List.of());
    return new Lint()
        .records(records, Map.of("town", town, "village", town)).stream()
            .map(Finding::problem)
            .toList();
  }

  private static Bound years(String edtf, int first, int last, Evidence... evidence) {
    return new Bound(
        Optional.of(Edtf.parse(edtf)),
        Optional.of(LocalDate.of(first, 1, 1)),
        Optional.of(LocalDate.of(last, 1, 1)),
        Basis.DERIVED,
        List.of(evidence),
        List.of("a step"));
  }

  @Test
  void nothingIsFoundWhereEveryQuotationStands() {
    assertEquals(List.of(), problems(roe().from("1903").conflict("end", "1906").tenure()));
  }

  @Test
  void quotationsOfBoundsAndConflictsMustStandInTheText() {
    Bound start = years("1903", 1903, 1904, ELSEWHERE);

    assertEquals(List.of("quotes what is not there: Otto"), problems(roe().start(start).tenure()));
    assertEquals(List.of("quotes what is not there: Otto"), problems(roe().end(start).tenure()));
    assertEquals(
        List.of("quotes what is not there: end 1907", "quotes what is not there: end 1907"),
        problems(roe().from("1903").conflict("end", "1907").tenure()),
        "as evidence, and of the conflict");
  }

  @Test
  void theFirstDayOfABoundIsNotAfterItsLast() {
    assertEquals(
        List.of("start is earliest after it is latest"),
        problems(roe().start(years("1903", 1904, 1903)).tenure()));
    assertEquals(
        List.of("end is earliest after it is latest"),
        problems(roe().end(years("1903", 1904, 1903)).tenure()));
    assertEquals(List.of(), problems(roe().start(years("1903", 1903, 1903)).tenure()));
  }

  @Test
  void aDateRestsOnAQuotationOrOnSteps() {
    Edtf year = Edtf.parse("1903");
    Bound bare = Bound.of(year, Basis.DERIVED, List.of(), List.of());

    assertEquals(
        List.of("start has neither evidence nor derivation"), problems(roe().start(bare).tenure()));
    assertEquals(
        List.of(),
        problems(roe().end(Bound.of(year, Basis.DERIVED, List.of(), List.of("a step"))).tenure()));
  }

  @Test
  void nothingBeginsWithWhatIsStillRunning() {
    Bound ongoing = Bound.of(Edtf.ONGOING, Basis.DERIVED, List.of(), List.of("a step"));

    assertEquals(
        List.of("start cannot be \"..\"", "ends before it begins"),
        problems(roe().start(ongoing).end(years("1903", 1903, 1903)).tenure()));
    assertEquals(List.of(), problems(roe().end(ongoing).tenure()));
  }

  @Test
  void tenuresOfDifferentDocumentsDoNotContradictEachOther() {
    Tenure roe = roe().start(years("1903", 1903, 1903)).end(years("1909", 1909, 1909)).tenure();
    TenureDraft keller =
        TenureDraft.of("village", "Jane Keller", "Mayor of Ely")
            .start(years("1904", 1904, 1904))
            .end(years("1908", 1908, 1908));

    assertEquals(
        List.of("quotes what is not there: Jane Keller, the Mayor"),
        problems(roe, keller.tenure()));
  }

  @Test
  void everyDateAndQuotationOfAnOfficeIsChecked() {
    OfficeHistory office =
        new OfficeHistory(
            "town/mayor",
            "town",
            Office.of("Mayor", Optional.empty()),
            years("1900", 1901, 1900),
            Optional.empty(),
            years("1903", 1904, 1903),
            Optional.of("Lord Mayor"),
            years("1908", 1909, 1908),
            List.of(ELSEWHERE));
    Records twice = new Records(List.of(), List.of(office, office));

    assertEquals(
        List.of(
            "quotes what is not there: Otto",
            "established is earliest after it is latest",
            "renamed is earliest after it is latest",
            "abolished is earliest after it is latest",
            "the id town/mayor is taken"),
        problems(twice).subList(0, 5));
  }
}
