package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
  private static final Evidence FLOOD =
      new Evidence("town", new Span(0, 16), "days after flood", "days-after");

  private static Bound inferred(Basis basis, String... steps) {
    return Bound.of(Edtf.parse("1903-05"), basis, List.of(FLOOD), List.of(steps));
  }

  private static ExplainedField field(Explanation explanation, String name) {
    return explanation.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fieldsThatMayBeLeftOpenAreThereAndOthersOnlyIfKnown() {
    Tenure bare = TenureDraft.of("town", "Jane Roe", "Mayor").tenure();
    Tenure full =
        TenureDraft.of("town", "Jane Roe", "Mayor of Ely")
            .aliases("Roe", "the Major")
            .lasting(Period.ofDays(5))
            .tenure();
    List<String> names = Explanation.of(bare).fields().stream().map(ExplainedField::name).toList();
    assertEquals(
        List.of(
            "person",
            "office",
            "title",
            "role",
            "start",
            "start_manner",
            "end",
            "end_manner",
            "appointed_by",
            "predecessor",
            "successor"),
        names);
    assertEquals(Optional.empty(), field(Explanation.of(bare), "start").value());
    assertEquals(Optional.empty(), field(Explanation.of(bare), "start").confidence());
    assertEquals(Optional.of("Roe, the Major"), field(Explanation.of(full), "aliases").value());
    assertEquals(Optional.of("Ely"), field(Explanation.of(full), "organization").value());
    assertEquals(Optional.of("P5D"), field(Explanation.of(full), "duration").value());
  }

  @Test
  void aBoundComesWithWhatLiesBehindIt() {
    Bound start = inferred(Basis.RESOLVED, "the flood was on 28 April 1903");
    Tenure tenure =
        TenureDraft.of("town", "Jane Roe", "Mayor")
            .start(start)
            .conflict("start", "1904")
            .conflict("end", "1905")
            .tenure();
    ExplainedField field = field(Explanation.of(tenure), "start");
    assertEquals(Optional.of("1903-05"), field.value());
    assertEquals(Optional.of(start), field.bound());
    assertEquals(List.of("1904"), field.conflicts().stream().map(Conflict::value).toList());
  }

  @Test
  void stepsLowerTheConfidenceOfTheFieldTheyLedToAlone() {
    Tenure tenure =
        TenureDraft.of("town", "Jane Roe", "Mayor")
            .start(inferred(Basis.RESOLVED, "one", "two"))
            .end(inferred(Basis.DERIVED))
            .confidence(0.8 * 0.95 * 0.95 * 0.95)
            .tenure();
    Explanation explanation = Explanation.of(tenure);
    assertEquals(Optional.of(0.8), field(explanation, "person").confidence());
    assertEquals(Optional.of(0.722), field(explanation, "start").confidence());
    assertEquals(Optional.of(0.76), field(explanation, "end").confidence());
  }

  @Test
  void noFieldIsSurerThanSure() {
    Tenure tenure =
        TenureDraft.of("town", "Jane Roe", "Mayor")
            .start(inferred(Basis.DERIVED, "one", "two"))
            .confidence(0.99)
            .tenure();
    assertTrue(
        Explanation.of(tenure).fields().stream()
            .allMatch(field -> field.confidence().orElse(0.0) <= 1));
    assertEquals(Optional.of(1.0), field(Explanation.of(tenure), "person").confidence());
  }
}
