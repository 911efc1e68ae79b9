package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Span;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InferredOfficesTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Person KELLER = new Person("Ida Keller", List.of());
  private static final Person BRANDT = new Person("Otto Brandt", List.of());
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));
  private static final Office MASTER = Office.of("master", Optional.of("mint"));
  private static final Evidence CLAUSE = new Evidence("text", new Span(0, 4), "told", "rule");

  private final Holdings holdings = new Holdings(LEXICON);
  private final Focus focus = new Focus(Topics.of(Optional.empty()), Optional.empty());
  private final Focus aboutMint = new Focus(Topics.of(Optional.of(MASTER)), Optional.empty());
  private final InferredOffices inferred = inferred(focus);
  private final InferredOffices inTextAboutMint = inferred(aboutMint);

  private InferredOffices inferred(Focus focus) {
    return new InferredOffices(holdings, new PersonalOffices(holdings, focus, LEXICON), focus);
  }

  private static EventBuilder event(EventKind kind) {
    return new EventBuilder(kind, () -> CLAUSE);
  }

  private static Optional<Office> ofKeller(InferredOffices offices, EventKind kind) {
    return ofKeller(offices, event(kind).build());
  }

  private static Optional<Office> ofKeller(InferredOffices offices, Event event) {
    return offices.of(event, KELLER, Optional.empty());
  }

  private static Optional<Office> afterBrandt(InferredOffices offices, Event event) {
    return offices.of(event, KELLER, Optional.of(BRANDT));
  }

  private static EventBuilder dated(EventKind kind, String year) {
    return event(kind).from(new Prose(year).date(year));
  }

  @Test
  void whoFollowsAnotherFollowsInWhatThatOneLeft() {
    Event followed = event(EventKind.SUCCEEDED).build();
    focus.speakOf(MASTER);
    assertEquals(Optional.of(MASTER), afterBrandt(inferred, followed));
    assertEquals(Optional.of(MASTER), ofKeller(inferred, followed));
    holdings.begin(BRANDT, MAYOR);
    assertEquals(Optional.of(MAYOR), afterBrandt(inferred, followed));
  }

  @Test
  void whoDefeatsAnotherTakesOnlyWhatTheTextSpeaksOf() {
    Event beat = event(EventKind.SUCCEEDED).leaving(Manner.DEFEATED).build();
    Event outlived = event(EventKind.SUCCEEDED).leaving(Manner.DIED).build();
    holdings.begin(BRANDT, MAYOR);
    focus.speakOf(MASTER);
    assertEquals(Optional.of(MASTER), afterBrandt(inTextAboutMint, beat));
    assertEquals(Optional.empty(), afterBrandt(inferred, beat));
    assertEquals(Optional.of(MAYOR), afterBrandt(inferred, outlived));
    focus.speakOf(MAYOR);
    assertEquals(Optional.of(MAYOR), afterBrandt(inferred, beat));
  }

  @Test
  void whoTakesOverEntersWhatTheOtherLeftElseWhatIsFreeElseWhatIsSpokenOf() {
    Event began = event(EventKind.BEGAN).build();
    assertEquals(Optional.empty(), ofKeller(inferred, began));
    focus.speakOf(MASTER);
    assertEquals(Optional.of(MASTER), ofKeller(inferred, began));
    focus.vacate(Optional.of(MAYOR), BRANDT);
    assertEquals(Optional.of(MAYOR), ofKeller(inferred, began));
    Office abbot = Office.of("abbot", Optional.of("Ely"));
    holdings.begin(BRANDT, abbot);
    holdings.end(BRANDT, abbot);
    focus.moveTo(500);
    assertEquals(Optional.of(abbot), afterBrandt(inferred, began));
  }

  @Test
  void whoIsElectedOrAppointedEntersWhatTheTextCallsHer() {
    holdings.hold(KELLER, MAYOR);
    focus.speakOf(MASTER);
    for (Manner choice : List.of(Manner.ELECTED, Manner.APPOINTED)) {
      Event chosen = event(EventKind.BEGAN).manner(choice).build();
      assertEquals(Optional.of(MAYOR), ofKeller(inferred, chosen));
      assertEquals(Optional.of(MASTER), afterBrandt(inferred, chosen));
    }
    Event seized = event(EventKind.BEGAN).manner(Manner.SEIZED).build();
    assertEquals(Optional.of(MASTER), ofKeller(inferred, seized));
  }

  @Test
  void whoLeavesLeavesWhatIsHeldElseAtSomeDateWhatTheTextIsAbout() {
    Event left = event(EventKind.ENDED).build();
    Event leftThen = event(EventKind.ENDED).at(new Prose("1880").date("1880")).build();
    assertEquals(Optional.empty(), ofKeller(inTextAboutMint, left));
    assertEquals(Optional.of(MASTER), ofKeller(inTextAboutMint, leftThen));
    focus.speakOf(MASTER);
    assertEquals(Optional.empty(), ofKeller(inferred, leftThen));
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), ofKeller(inTextAboutMint, leftThen));
  }

  @Test
  void whoIsDatedIsDatedInWhatTheTextSpeaksOf() {
    focus.speakOf(MASTER);
    assertEquals(Optional.empty(), ofKeller(inferred, EventKind.HELD));
    assertEquals(Optional.of(MASTER), ofKeller(inferred, dated(EventKind.HELD, "1871").build()));
    Event until = event(EventKind.HELD).until(new Prose("1880").date("1880")).build();
    assertEquals(Optional.of(MASTER), ofKeller(inferred, until));
    Event at = event(EventKind.HELD).at(new Prose("1880").date("1880")).build();
    assertEquals(Optional.empty(), ofKeller(inferred, at));
  }

  @Test
  void whoStaysStaysInWhatTheTextIsAboutElseInTheLatest() {
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), ofKeller(inferred, EventKind.HELD));
    assertEquals(Optional.of(MASTER), ofKeller(inTextAboutMint, EventKind.HELD));
  }

  @Test
  void whoHoldsNothingHasStayedInWhatWasJustLeft() {
    holdings.begin(KELLER, MASTER);
    holdings.end(KELLER, MASTER);
    holdings.end(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), ofKeller(inTextAboutMint, EventKind.HELD));
    holdings.begin(KELLER, MASTER);
    assertEquals(Optional.of(MASTER), ofKeller(inTextAboutMint, EventKind.HELD));
  }

  @Test
  void whoStayedStayedInWhatWasHeldBefore() {
    holdings.endedBefore(KELLER, MAYOR);
    focus.speakOf(MASTER);
    assertEquals(Optional.of(MAYOR), ofKeller(inferred, EventKind.HELD));
    assertEquals(Optional.of(MASTER), ofKeller(inferred, dated(EventKind.HELD, "1871").build()));
  }

  @Test
  void whoStandsInDoesSoInWhatTheTextSpeaksOf() {
    holdings.begin(KELLER, MAYOR);
    focus.speakOf(MASTER);
    Event stoodIn = event(EventKind.HELD).acting().build();
    assertEquals(Optional.of(MASTER), ofKeller(inferred, stoodIn));
    assertEquals(Optional.of(MAYOR), ofKeller(inferred, EventKind.HELD));
  }

  @Test
  void aDeathNamesNoOffice() {
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.empty(), ofKeller(inTextAboutMint, EventKind.DIED));
  }
}
