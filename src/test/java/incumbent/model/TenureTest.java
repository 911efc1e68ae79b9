package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tenures of one document, and of several. */
final class TenureTest {
  private static final Tenure TENURE =
      TenureDraft.of("town", "Jane Roe", "Mayor of Ely")
          .from("1903")
          .began(Manner.ELECTED)
          .until("1905")
          .ended(Manner.RESIGNED)
          .lasting(Period.ofYears(2))
          .appointedBy("Otto Brandt")
          .after("Ida Keller")
          .before("Otto Keller")
          .conflict("end", "1906")
          .tenure();

  private static ConsolidatedTenure consolidated(Tenure tenure) {
    return new ConsolidatedTenure(
        "jane-roe/mayor-of-ely",
        tenure.person(),
        tenure.office(),
        tenure.role(),
        tenure.start(),
        tenure.startManner(),
        tenure.end(),
        tenure.endManner(),
        tenure.duration(),
        tenure.appointedBy(),
        tenure.predecessor(),
        tenure.successor(),
        tenure.confidence(),
        tenure.conflicts(),
        tenure.evidence(),
        List.of(tenure.id()),
        List.of(tenure.documentId()));
  }

  @Test
  void idsOfADocumentBeginWithIt() {
    assertEquals("town/jane-roe", TENURE.personId());
    assertEquals("town/mayor-of-ely", TENURE.officeId());
  }

  @Test
  void idsOfSeveralDocumentsAreThoseOfTheAuthorityFileOrSlugs() {
    assertEquals("jane-roe", consolidated(TENURE).personId());
    assertEquals("mayor-of-ely", consolidated(TENURE).officeId());

    Tenure known =
        TenureDraft.of("town", "Jane Roe", "Mayor of Ely").personId("Q1").officeId("Q2").tenure();
    assertEquals("Q1", consolidated(known).personId());
    assertEquals("Q2", consolidated(known).officeId());
    assertEquals("town/jane-roe", known.personId());
  }

  @Test
  void changesNothingButWhatIsToldOtherwise() {
    Person emma = new Person("Emma Roe", List.of("Roe"));
    Office reeve = Office.of("Reeve", Optional.of("Ely"));
    Tenure other = TENURE.with(emma, reeve);

    assertEquals(emma, other.person());
    assertEquals(reeve, other.office());
    assertEquals(TENURE, other.with(TENURE.person(), TENURE.office()));
    assertEquals(TENURE.with(TENURE.person(), reeve), TENURE.withOffice(reeve));
  }

  @Test
  void anotherIdChangesNothingElse() {
    ConsolidatedTenure tenure = consolidated(TENURE);
    ConsolidatedTenure second = tenure.withId("jane-roe/mayor-of-ely/2");

    assertEquals("jane-roe/mayor-of-ely/2", second.id());
    assertEquals(tenure, second.withId(tenure.id()));
  }

  @Test
  void isRefusedWithoutEvidence() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Tenure(
                    "town/jane-roe",
                    "town",
                    TENURE.person(),
                    TENURE.office(),
                    Role.ACTING,
                    Bound.UNKNOWN,
                    Optional.empty(),
                    Bound.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0.5,
                    List.of(),
                    List.of()));
    assertTrue(refusal.getMessage().contains("town/jane-roe"), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void confidenceIsAChance(double confidence) {
    TenureDraft draft = TenureDraft.of("town", "Ida Keller", "Reeve").confidence(confidence);
    assertThrows(IllegalArgumentException.class, draft::tenure);
  }

  @Test
  void recordsOfLessConfidenceAreLeftOut() {
    Tenure sure = TenureDraft.of("town", "Ida Keller", "Reeve").confidence(0.9).tenure();
    Tenure half = TenureDraft.of("town", "Otto Keller", "Reeve").confidence(0.5).tenure();
    Records records = new Records(List.of(half, sure), List.of());

    assertEquals(List.of(sure), records.atLeast(0.6).tenures());
    assertEquals(records, records.atLeast(0.5));
  }

  @Test
  void officesAreKeptWhateverTheConfidence() {
    OfficeHistory history =
        new OfficeHistory(
            "town/mayor-of-ely",
            "town",
            TENURE.office(),
            TENURE.start(),
            Optional.of("Otto Brandt"),
            Bound.UNKNOWN,
            Optional.of("Lord Mayor"),
            TENURE.end(),
            TENURE.evidence());

    assertEquals(
        List.of(history), new Records(List.of(TENURE), List.of(history)).atLeast(1).offices());
    Office reeve = Office.of("Reeve", Optional.empty());
    assertEquals(reeve, history.withOffice(reeve).office());
    assertEquals(history, history.withOffice(reeve).withOffice(TENURE.office()));
  }
}
