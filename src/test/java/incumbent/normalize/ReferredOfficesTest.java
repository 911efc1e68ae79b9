package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReferredOfficesTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Person KELLER = new Person("Ida Keller", List.of());
  private static final Person BRANDT = new Person("Otto Brandt", List.of());
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));
  private static final Office MASTER = Office.of("master", Optional.of("mint"));
  private static final Office SENATOR = Office.of("senator", Optional.of("Norland"));

  private final Holdings holdings = new Holdings(LEXICON);
  private Prose text = new Prose("Keller led the post.");
  private Optional<Office> topic = Optional.empty();
  private Optional<Office> spokenOf = Optional.empty();
  private Optional<Office> vacated = Optional.empty();

  private ReferredOffices offices() {
    Topics topics = Topics.of(topic);
    Focus focus = new Focus(topics, spokenOf);
    focus.vacate(vacated, BRANDT);
    return new ReferredOffices(
        new OfficeNames(text.mentions(), topics, LEXICON),
        holdings,
        new PersonalOffices(holdings, focus, LEXICON),
        focus);
  }

  /** What the words mean that tell of Keller, and perhaps of Brandt before her. */
  private String office(
      EventKind kind, OfficeMention mention, Optional<Person> other, Gender gender) {
    Event event = text.event(kind).build();
    return offices().reference(event, mention, KELLER, other, gender).map(Office::name).orElse("");
  }

  private String office(EventKind kind, OfficeMention mention) {
    return office(kind, mention, Optional.empty(), Gender.UNKNOWN);
  }

  private OfficeMention post() {
    return text.unnamed("the post", Form.REFERENCE);
  }

  private OfficeMention throne() {
    text = new Prose("Keller took the throne.");
    return text.unnamed("the throne", Form.REFERENCE, "king", "queen");
  }

  @Test
  void thePostThatOneEntersIsTheOneThatTheOtherLeft() {
    holdings.begin(BRANDT, MAYOR);
    topic = Optional.of(MASTER);
    Optional<Person> brandt = Optional.of(BRANDT);
    assertEquals("mayor of Ely", office(EventKind.SUCCEEDED, post(), brandt, Gender.UNKNOWN));
  }

  @Test
  void thePostThatOneEntersIsFreeElseWhatTheTextIsAboutElseWhatItSpokeOfLast() {
    holdings.begin(KELLER, Office.of("abbess", Optional.of("Ely")));
    OfficeMention post = post();
    for (EventKind entry : List.of(EventKind.BEGAN, EventKind.SUCCEEDED)) {
      topic = Optional.empty();
      spokenOf = Optional.empty();
      vacated = Optional.empty();
      assertEquals("", office(entry, post));
      spokenOf = Optional.of(MAYOR);
      assertEquals("mayor of Ely", office(entry, post));
      topic = Optional.of(MASTER);
      assertEquals("master of mint", office(entry, post));
      vacated = Optional.of(SENATOR);
      assertEquals("senator of Norland", office(entry, post));
    }
  }

  @Test
  void thePostThatOneKeepsIsOnesOwn() {
    vacated = Optional.of(SENATOR);
    topic = Optional.of(MASTER);
    OfficeMention post = post();
    assertEquals("master of mint", office(EventKind.HELD, post));
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, MAYOR);
    assertEquals("master of mint", office(EventKind.HELD, post));
    topic = Optional.empty();
    assertEquals("mayor of Ely", office(EventKind.HELD, post));
  }

  @Test
  void thePostThatOneKeptWasOnesOwnOnce() {
    holdings.endedBefore(KELLER, MAYOR);
    spokenOf = Optional.of(MASTER);
    OfficeMention post = post();
    assertEquals("mayor of Ely", office(EventKind.HELD, post));
    assertEquals("master of mint", office(EventKind.BEGAN, post));
  }

  @Test
  void anOldPostIsOneThatWasHeldBefore() {
    text = new Prose("Keller returned to her old post.");
    OfficeMention post = post("post");
    spokenOf = Optional.of(MASTER);
    assertEquals("", office(EventKind.BEGAN, post));
    holdings.endedBefore(KELLER, MAYOR);
    assertEquals("mayor of Ely", office(EventKind.BEGAN, post));
  }

  private OfficeMention post(String words) {
    return text.unnamed(words, Form.REFERENCE);
  }

  @Test
  void aThroneIsOfOnesOwnGender() {
    OfficeMention throne = throne();
    assertEquals("queen", office(EventKind.BEGAN, throne, Optional.empty(), Gender.FEMALE));
    assertEquals("king", office(EventKind.BEGAN, throne, Optional.empty(), Gender.MALE));
    assertEquals("king", office(EventKind.BEGAN, throne));
  }

  @Test
  void aThroneThatNobodyOfThatGenderHasIsTheLikeliest() {
    text = new Prose("Keller took the crown.");
    OfficeMention crown = text.unnamed("the crown", Form.REFERENCE, "king", "emperor");
    assertEquals("king", office(EventKind.BEGAN, crown, Optional.empty(), Gender.FEMALE));
  }

  @Test
  void aThroneIsOneThatTheTextNames() {
    text = new Prose("The mayor of Ely met the high king of Norland. Keller took the throne.");
    text.office("mayor of Ely");
    text.office("high king of Norland");
    OfficeMention throne = text.unnamed("the throne", Form.REFERENCE, "king", "queen");
    spokenOf = Optional.of(MAYOR);
    assertEquals("high king of Norland", office(EventKind.BEGAN, throne));
  }

  @Test
  void notOnlyKingsRule() {
    text = new Prose("Keller ruled.");
    OfficeMention ruled = text.unnamed("ruled", Form.REFERENCE, "king");
    assertEquals("king", office(EventKind.HELD, ruled));
    spokenOf = Optional.of(MASTER);
    assertEquals("master of mint", office(EventKind.HELD, ruled));
    text = new Prose("Keller reigned.");
    assertEquals("king", office(EventKind.HELD, text.unnamed("reigned", Form.REFERENCE, "king")));
  }

  private static OfficeMention in(Form form, String words, String body, String... allowed) {
    return OfficeMention.unnamed(
        new Span(0, words.length()), words, form, List.of(allowed), Optional.of(body));
  }

  @Test
  void aPostWithABodyIsOneOfThatBody() {
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, MAYOR);
    OfficeMention inMint = in(Form.REFERENCE, "the post", "mint");
    assertEquals("master of mint", office(EventKind.HELD, inMint));
    OfficeMention inClub = in(Form.REFERENCE, "the post", "the club");
    assertEquals("mayor of Ely", office(EventKind.HELD, inClub));
  }

  private String body(OfficeMention senate) {
    return offices().body(senate, KELLER).name();
  }

  @Test
  void whoSitsInABodyIsOneOfItsMembers() {
    OfficeMention senate = in(Form.BODY, "the Senate", "Suthmark", "senator", "member");
    assertEquals("senator of Suthmark", body(senate));
    holdings.hold(KELLER, Office.of("member", Optional.of("cabinet")));
    assertEquals("senator of Suthmark", body(senate));
    holdings.hold(KELLER, Office.of("member", Optional.of("Suthmark")));
    assertEquals("member of Suthmark", body(senate));
    holdings.hold(KELLER, SENATOR);
    assertEquals("senator of Norland", body(senate));
  }

  @Test
  void whoSitsInTheCabinetIsAMinisterOfSomeKind() {
    OfficeMention cabinet = in(Form.BODY, "the cabinet", "cabinet", "member", "minister");
    assertEquals("member of cabinet", body(cabinet));
    holdings.hold(KELLER, Office.of("board member", Optional.of("mint")));
    assertEquals("member of cabinet", body(cabinet));
    holdings.hold(KELLER, Office.of("prime minister", Optional.empty()));
    assertEquals("prime minister", body(cabinet));
    holdings.hold(KELLER, Office.of("minister without portfolio", Optional.empty()));
    assertEquals("minister without portfolio", body(cabinet));
  }

  private String implied(String words, String title, String body) {
    Prose clause = new Prose(words);
    OfficeMention named = clause.office(words, title, body);
    return offices().implied(named, KELLER).map(Office::name).orElse("");
  }

  @Test
  void whoChairsABoardIsItsChair() {
    assertEquals("chair of board", implied("chaired the board", "chair", "board"));
    holdings.begin(KELLER, Office.of("director", Optional.empty()));
    assertEquals("chair of board", implied("chaired the board", "chair", "board"));
    holdings.begin(KELLER, Office.of("president", Optional.of("board")));
    assertEquals("president of board", implied("chaired the board", "chair", "board"));
  }

  @Test
  void whoLeadsWhatIsNotNamedLeadsWhatTheTextIsAbout() {
    assertEquals("", implied("led the side", "head", ""));
    topic = Optional.of(MASTER);
    holdings.begin(KELLER, MAYOR);
    assertEquals("master of mint", implied("led the side", "head", ""));
    topic = Optional.empty();
    assertEquals("mayor of Ely", implied("led the side", "head", ""));
  }

  @Test
  void whoLeadsABodyHoldsTheOfficeOfItThatTheTextIsAbout() {
    topic = Optional.of(MASTER);
    assertEquals("master of mint", implied("headed the mint", "head", "mint"));
    assertEquals("head of Ely", implied("headed Ely", "head", "Ely"));
    holdings.begin(KELLER, Office.of("warden", Optional.of("mint")));
    assertEquals("warden of mint", implied("headed the mint", "head", "mint"));
    holdings.endedBefore(KELLER, MASTER);
    assertEquals("master of mint", implied("headed the mint", "head", "mint"));
  }

  @Test
  void whoLeadsItLeadsWhatTheTextSpokeOfLast() {
    spokenOf = Optional.of(MAYOR);
    assertEquals("mayor of Ely", implied("led it", "head", ""));
    assertEquals("", implied("led them", "head", ""));
  }

  private String at(EventKind kind, String place) {
    OfficeMention there = in(Form.PLACE, place, place);
    return offices().at(text.event(kind).build(), there, KELLER).map(Office::name).orElse("");
  }

  @Test
  void whoLeavesAPlaceLeavesWhatIsHeldThere() {
    holdings.begin(KELLER, Office.of("dean", Optional.empty()));
    holdings.begin(KELLER, MAYOR);
    holdings.begin(KELLER, MASTER);
    assertEquals("mayor of Ely", at(EventKind.ENDED, "Ely"));
    assertEquals("", at(EventKind.ENDED, "Norland"));
  }

  @Test
  void whoIsMovedToAPlaceKeepsTheTitle() {
    holdings.begin(KELLER, Office.of("dean", Optional.empty()));
    assertEquals("", at(EventKind.BEGAN, "Suthmark"));
    holdings.begin(KELLER, Office.of("bishop", Optional.of("Ely")));
    assertEquals("bishop of Suthmark", at(EventKind.BEGAN, "Suthmark"));
    assertEquals("", at(EventKind.BEGAN, "Ely"));
    topic = Optional.of(MAYOR);
    assertEquals("mayor of Ely", at(EventKind.BEGAN, "Ely"));
    assertEquals("bishop of Suthmark", at(EventKind.BEGAN, "Suthmark"));
  }
}
