package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.When;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfficeResolverTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Person KELLER = new Person("Anna Keller", List.of());
  private static final Person BRANDT = new Person("Otto Brandt", List.of());

  private static final Office DIRECTOR = Office.of("director", Optional.of("mint"));
  private static final Office MAYOR = Office.of("mayor", Optional.of("town"));

  private final Holdings holdings = new Holdings(LEXICON);
  private final List<Mention> mentions = new ArrayList<>();

  private OfficeMention add(Form form, String title, List<String> allowed, String organization) {
    int begin = mentions.size() * 20;
    Optional<String> body = Optional.of(organization).filter(o -> !o.isEmpty());
    String name = title + body.map(o -> " of " + o).orElse("");
    OfficeMention mention =
        new OfficeMention(
            new Span(begin, begin + 5),
            "words",
            form,
            name,
            title,
            allowed,
            body,
            Role.SUBSTANTIVE,
            false);
    mentions.add(mention);
    return mention;
  }

  private OfficeMention named(String title, String organization) {
    return add(Form.NAMED, title, List.of(), organization);
  }

  private OfficeResolver resolver() {
    return new OfficeResolver(
        new Mentions(List.of(mentions)), Topics.of(Optional.empty()), holdings, LEXICON);
  }

  private static Event event(EventKind kind, Optional<OfficeMention> office) {
    Evidence evidence = new Evidence("d", new Span(0, 1), "w", "rule");
    Optional<PersonMention> nobody = Optional.empty();
    return new Event(
        kind,
        nobody,
        office,
        nobody,
        Optional.empty(),
        When.NEVER,
        Optional.empty(),
        Optional.empty(),
        nobody,
        false,
        evidence);
  }

  private static String name(OfficeResolver resolver, OfficeMention mention, Person person) {
    return name(resolver, event(EventKind.HELD, Optional.of(mention)), person, Optional.empty());
  }

  private static String name(
      OfficeResolver resolver, Event event, Person person, Optional<Person> other) {
    return resolver.office(event, person, other, Gender.UNKNOWN).map(Office::name).orElse("");
  }

  @Test
  void aBareTitleTakesTheOrganizationOfTheLastOneBefore() {
    named("director", "mint");
    named("director", "gallery");
    OfficeMention bare = named("Director", "");
    assertEquals("director of gallery", name(resolver(), bare, KELLER));
  }

  @Test
  void aBareTitleBeforeAnyOrganizationStaysBare() {
    OfficeMention bare = named("director", "");
    named("director", "mint");
    assertEquals("director", name(resolver(), bare, KELLER));
  }

  @Test
  void aDeputyIsAnotherOffice() {
    named("director", "mint");
    OfficeMention deputy = named("deputy director", "");
    assertEquals("deputy director", name(resolver(), deputy, KELLER));
  }

  @Test
  void thePostIsTheOneItsHolderWasLastSeenIn() {
    OfficeMention post = add(Form.REFERENCE, "", List.of(), "");
    holdings.begin(KELLER, DIRECTOR);
    holdings.begin(BRANDT, MAYOR);
    assertEquals("director of mint", name(resolver(), post, KELLER));
    assertEquals("mayor of town", name(resolver(), post, BRANDT));
  }

  @Test
  void whoTakesUpThePostTakesTheOneSpokenOfAndNotHisOwn() {
    OfficeMention post = add(Form.REFERENCE, "", List.of(), "");
    holdings.begin(KELLER, DIRECTOR);
    OfficeResolver resolver = resolver();
    resolver.speakOf(MAYOR);
    Event took = event(EventKind.BEGAN, Optional.of(post));
    assertEquals("mayor of town", name(resolver, took, KELLER, Optional.empty()));
  }

  @Test
  void aBodyThatIsNotNamedIsTheOneNamedBefore() {
    named("director", "Norland Company");
    OfficeMention generic = named("director", "the company");
    OfficeMention other = named("chairman", "the company");
    assertEquals("director of Norland Company", name(resolver(), generic, KELLER));
    assertEquals("chairman of Norland Company", name(resolver(), other, KELLER));
  }

  @Test
  void whoResignsLeavesTheHighestOffice() {
    Office premier = Office.of("prime minister", Optional.empty());
    holdings.begin(KELLER, premier);
    holdings.begin(KELLER, Office.of("minister of education", Optional.empty()));
    Event resigned = event(EventKind.ENDED, Optional.empty());
    assertEquals("prime minister", name(resolver(), resigned, KELLER, Optional.empty()));
  }

  @Test
  void whoFollowsUponAnEndTakesWhatWasLeft() {
    holdings.begin(KELLER, DIRECTOR);
    holdings.begin(KELLER, MAYOR);
    holdings.end(KELLER, DIRECTOR);
    Event followed = event(EventKind.SUCCEEDED, Optional.empty());
    assertEquals("director of mint", name(resolver(), followed, BRANDT, Optional.of(KELLER)));
  }

  @Test
  void whoTakesOverEntersWhatHasJustBecomeVacant() {
    OfficeResolver resolver = resolver();
    resolver.speakOf(MAYOR);
    resolver.vacate(Optional.of(DIRECTOR), KELLER);
    Event took = event(EventKind.BEGAN, Optional.empty());
    assertEquals("director of mint", name(resolver, took, BRANDT, Optional.empty()));
  }

  @Test
  void whoFollowsAnotherTakesWhatThatOneHeld() {
    holdings.begin(KELLER, DIRECTOR);
    OfficeResolver resolver = resolver();
    resolver.speakOf(MAYOR);
    Event followed = event(EventKind.SUCCEEDED, Optional.empty());
    assertEquals("director of mint", name(resolver, followed, BRANDT, Optional.of(KELLER)));
  }

  @Test
  void whoWinsAgainstNoHolderTakesNothing() {
    OfficeResolver resolver = resolver();
    resolver.speakOf(MAYOR);
    Event won =
        new Event(
            EventKind.SUCCEEDED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            When.NEVER,
            Optional.of(Manner.ELECTED),
            Optional.of(Manner.DEFEATED),
            Optional.empty(),
            false,
            new Evidence("d", new Span(0, 1), "w", "defeated"));
    assertEquals("", name(resolver, won, BRANDT, Optional.of(KELLER)));
  }

  @Test
  void thePresidencyIsNoDirectorship() {
    named("president", "union");
    named("director", "mint");
    OfficeMention presidency = add(Form.REFERENCE, "", List.of("president"), "");
    holdings.begin(KELLER, DIRECTOR);
    assertEquals("president of union", name(resolver(), presidency, KELLER));
  }

  @Test
  void anApposedPositionIsTheOneNamedBeforeIt() {
    named("president", "union");
    named("director", "mint");
    OfficeMention position = add(Form.APPOSED, "", List.of(), "");
    named("mayor", "town");
    assertEquals("director of mint", name(resolver(), position, KELLER));
  }

  @Test
  void whoEntersASeatPutsItsHolderOut() {
    holdings.begin(KELLER, MAYOR);
    holdings.begin(BRANDT, MAYOR);
    assertEquals(Optional.empty(), holdings.now(KELLER, o -> true));
    assertEquals(Optional.of(MAYOR), holdings.of(KELLER, o -> true));
    assertEquals(Optional.of(MAYOR), holdings.now(BRANDT, o -> true));
  }

  @Test
  void aBodyAVerbOrAPlaceStandsForAnOffice() {
    OfficeMention senate = add(Form.BODY, "", List.of("senator"), "Norland");
    OfficeMention chaired = add(Form.IMPLIED, "chair", List.of(), "board");
    OfficeMention ely = add(Form.PLACE, "", List.of(), "Ely");
    OfficeResolver resolver = resolver();
    assertEquals("senator of Norland", name(resolver, senate, KELLER));
    assertEquals("chair of board", name(resolver, chaired, KELLER));
    holdings.begin(KELLER, MAYOR);
    assertEquals("mayor of Ely", name(resolver, ely, KELLER));
  }

  @Test
  void theTextFirstSpeaksOfWhatItNamesFirst() {
    assertEquals(Optional.empty(), resolver().spokenOf());
    OfficeMention director = named("director", "mint");
    OfficeMention post = add(Form.REFERENCE, "", List.of(), "");
    OfficeResolver resolver = resolver();
    assertEquals("director of mint", resolver.spokenOf().orElseThrow().name());
    assertEquals("director of mint", resolver.of(director).orElseThrow().name());
    assertEquals(Optional.empty(), resolver.of(post));
    resolver.speakOf(MAYOR);
    assertEquals(Optional.of(MAYOR), resolver.spokenOf());
  }

  @Test
  void aDeathFreesWhatWasHeldUnlessTheTextIsAboutAnotherOffice() {
    holdings.begin(KELLER, DIRECTOR);
    Event took = event(EventKind.BEGAN, Optional.empty());
    OfficeResolver plain = resolver();
    plain.vacateOf(KELLER);
    assertEquals("director of mint", name(plain, took, BRANDT, Optional.empty()));
    OfficeResolver aboutMint = about(DIRECTOR);
    aboutMint.vacateOf(KELLER);
    aboutMint.speakOf(MAYOR);
    assertEquals("director of mint", name(aboutMint, took, BRANDT, Optional.empty()));
    OfficeResolver aboutTown = about(MAYOR);
    aboutTown.vacateOf(KELLER);
    assertEquals("mayor of town", name(aboutTown, took, BRANDT, Optional.empty()));
  }

  private OfficeResolver about(Office topic) {
    return new OfficeResolver(
        new Mentions(List.of(mentions)), Topics.of(Optional.of(topic)), holdings, LEXICON);
  }
}
