package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Entity;
import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Present;
import incumbent.rule.RuleReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NormalizerTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  private final List<Event> events = new ArrayList<>();

  private void tell(EventBuilder event) {
    events.add(event.build());
  }

  private Claims read(Prose text) {
    return new Normalizer(LEXICON).normalize(text.document(), text.mentions(), events);
  }

  private List<Claim> claims(Prose text) {
    return read(text).claims();
  }

  /** "Otto Keller, mayor of Ely" for each claim. */
  private List<String> told(Prose text) {
    return claims(text).stream().map(NormalizerTest::told).toList();
  }

  private static String told(Claim claim) {
    return claim.person().map(Person::name).orElse("")
        + ", "
        + claim.office().map(Office::name).orElse("")
        + claim.other().map(other -> " after " + other.name()).orElse("");
  }

  @Test
  void aClaimSaysWhoWhatAndWhen() {
    Prose text = new Prose("In 1871 Brandt made Otto Keller mayor of Ely for five years.");
    EventBuilder began = text.event(EventKind.BEGAN).at(text.date("1871"));
    PersonMention brandt = text.name("Brandt");
    began.person(text.name("Otto Keller")).office(text.office("mayor of Ely")).agent(brandt);
    tell(began.manner(Manner.APPOINTED).leaving(Manner.PROMOTED));
    Claim claim = claims(text).get(0);
    assertEquals("Otto Keller, mayor of Ely", told(claim));
    assertEquals("1871", claim.at().orElseThrow().value().toString());
    assertEquals("Brandt", claim.agent().orElseThrow().name());
    assertEquals(Optional.of(Manner.APPOINTED), claim.manner());
    assertEquals(Optional.of(Manner.PROMOTED), claim.leaving());
    assertEquals(Role.SUBSTANTIVE, claim.role());
    assertTrue(claim.officeNamed());
    assertEquals(0, claim.order());
  }

  @Test
  void whenItBeganWhenItEndedAndHowLongItLasted() {
    Prose text =
        new Prose("Keller was mayor of Ely from 1871. Keller was it until 1880. For years.");
    PersonMention keller = text.name("Keller");
    OfficeMention mayor = text.office("mayor of Ely");
    tell(text.event(EventKind.HELD).person(keller).office(mayor).from(text.date("1871")));
    PersonMention again = text.name("Keller");
    tell(text.event(EventKind.HELD).person(again).until(text.date("1880")));
    Length years = new Length(Period.ofYears(9));
    tell(text.event(EventKind.HELD).person(again).during(text.date("years", years)));
    List<Claim> claims = claims(text);
    assertEquals("1871", claims.get(0).from().orElseThrow().value().toString());
    assertEquals("1880", claims.get(1).until().orElseThrow().value().toString());
    assertFalse(claims.get(1).officeNamed());
    assertEquals(Optional.of(Period.ofYears(9)), claims.get(2).length());
    assertEquals(List.of(0, 1, 2), claims.stream().map(Claim::order).toList());
  }

  @Test
  void aDateIsNoLength() {
    Prose text = new Prose("Keller was mayor for 1871.");
    EventBuilder held = text.event(EventKind.HELD).person(text.name("Keller"));
    tell(held.office(text.office("mayor")).during(text.date("1871")));
    assertEquals(Optional.empty(), claims(text).get(0).length());
  }

  @Test
  void whoIsActingSaysSoInTheTitleOrInTheClause() {
    Prose text = new Prose("Keller was acting mayor. Brandt was mayor for now.");
    PersonMention keller = text.name("Keller");
    OfficeMention acting = text.office("acting mayor", Role.ACTING);
    tell(text.event(EventKind.HELD).person(keller).office(acting));
    PersonMention brandt = text.name("Brandt");
    tell(text.event(EventKind.HELD).person(brandt).office(text.office("mayor")).acting());
    assertEquals(
        List.of(Role.ACTING, Role.ACTING), claims(text).stream().map(Claim::role).toList());
  }

  @Test
  void whatIsSaidOfAnOfficeItselfNamesNobody() {
    Prose text = new Prose("The mayor of Ely was made warden. The post was abolished in 1880.");
    OfficeMention mayor = text.office("mayor of Ely");
    OfficeMention warden = text.office("warden");
    tell(text.event(EventKind.RENAMED).office(mayor).renamedTo(warden));
    OfficeMention post = text.unnamed("The post", Form.REFERENCE);
    tell(text.event(EventKind.ABOLISHED).office(post).at(text.date("1880")));
    List<Claim> claims = claims(text);
    assertEquals(List.of(", mayor of Ely", ", mayor of Ely"), told(text));
    assertEquals(Optional.of("warden"), claims.get(0).renamedTo());
    assertEquals(Optional.empty(), claims.get(1).renamedTo());
  }

  @Test
  void aBodyThatIsFoundedIsNoOffice() {
    Prose text = new Prose("The Senate was founded.");
    OfficeMention senate = text.unnamed("The Senate", Form.BODY, "senator");
    tell(text.event(EventKind.ESTABLISHED).office(senate));
    tell(text.event(EventKind.ESTABLISHED));
    assertEquals(List.of(), claims(text));
  }

  @Test
  void whoeverIsNotKnownHoldsNothing() {
    Prose text = new Prose("The king was mayor of Ely.");
    PersonMention king = text.description("The king");
    tell(text.event(EventKind.HELD).person(king).office(text.office("mayor of Ely")));
    tell(text.event(EventKind.HELD));
    assertEquals(List.of(), claims(text));
  }

  @Test
  void whoHoldsAnOfficeThatIsNotKnownHoldsNothing() {
    Prose text = new Prose("Keller left.");
    tell(text.event(EventKind.ENDED).person(text.name("Keller")));
    assertEquals(List.of(), claims(text));
  }

  @Test
  void aDeathNeedsNoOffice() {
    Prose text = new Prose("Keller died in 1880.");
    EventBuilder died = text.event(EventKind.DIED).person(text.name("Keller"));
    tell(died.at(text.date("1880")));
    assertEquals(List.of("Keller, "), told(text));
  }

  @Test
  void untilHisDeathIsWhenHeDied() {
    Prose text = new Prose("Keller died in 1880. Keller was mayor until his death.");
    EventBuilder died = text.event(EventKind.DIED).person(text.name("Keller"));
    tell(died.at(text.date("1880")));
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.DIED).person(keller));
    tell(text.event(EventKind.HELD).person(keller).office(text.office("mayor")));
    List<Claim> claims = claims(text);
    assertEquals("1880", claims.get(1).at().orElseThrow().value().toString());
    assertEquals(Optional.empty(), claims.get(2).at());
  }

  @Test
  void whoTakesOverFromTheDeadTakesTheHighestThatWasHeld() {
    Prose text = new Prose("Keller was king of Ely and mayor of Kent. Keller died. Roe took over.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.BEGAN).person(keller).office(text.office("king of Ely")));
    tell(text.event(EventKind.BEGAN).person(keller).office(text.office("mayor of Kent")));
    tell(text.event(EventKind.DIED).person(text.name("Keller")));
    tell(text.event(EventKind.BEGAN).person(text.name("Roe")));
    assertEquals("Roe, king of Ely", told(text).get(3));
  }

  private void deanAndMayor(Prose text) {
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("dean of Ely")));
    tell(text.event(EventKind.HELD).person(keller).office(text.office("mayor of Kent")));
  }

  @Test
  void theDeanWhoLeavesLeavesTheDeanery() {
    Prose text = new Prose("Keller was dean of Ely and mayor of Kent. The dean left.");
    deanAndMayor(text);
    tell(text.event(EventKind.ENDED).person(text.description("dean")));
    assertEquals("Keller, dean of Ely", told(text).get(2));
  }

  @Test
  void theDeanWhoLeavesAnotherOfficeLeavesThat() {
    Prose text = new Prose("Keller was dean of Ely and mayor of Kent. The dean left as mayor.");
    deanAndMayor(text);
    EventBuilder left = text.event(EventKind.ENDED).person(text.description("dean"));
    tell(left.office(text.office("mayor")));
    assertEquals("Keller, mayor of Kent", told(text).get(2));
  }

  @Test
  void theDeanWhoTakesOverDoesNotTakeTheDeanery() {
    Prose text = new Prose("Keller was dean of Ely and mayor of Kent. The dean took over.");
    deanAndMayor(text);
    tell(text.event(EventKind.BEGAN).person(text.description("dean")));
    assertEquals("Keller, mayor of Kent", told(text).get(2));
  }

  @Test
  void whoFollowsTheDeanBecomesDean() {
    Prose text = new Prose("Keller was dean of Ely and mayor of Kent. Brandt followed the dean.");
    deanAndMayor(text);
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(text.name("Brandt"));
    tell(followed.other(text.description("dean")));
    assertEquals("Brandt, dean of Ely after Keller", told(text).get(2));
  }

  @Test
  void whoeverFollowsSomebodyKnownOneIsOut() {
    Prose text = new Prose("Keller was mayor of Ely. Keller left it to the heir in 1880.");
    EventBuilder held = text.event(EventKind.HELD).person(text.name("Keller"));
    tell(held.office(text.office("mayor of Ely")));
    PersonMention keller = text.name("Keller");
    PersonMention heir = text.description("the heir");
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(heir).other(keller);
    tell(followed.leaving(Manner.RESIGNED).at(text.date("1880")));
    tell(text.event(EventKind.HELD).person(heir).other(keller));
    List<Claim> claims = claims(text);
    assertEquals(2, claims.size());
    assertEquals(EventKind.ENDED, claims.get(1).kind());
    assertEquals(Optional.of(Manner.RESIGNED), claims.get(1).manner());
  }

  @Test
  void nobodyFollowsHimself() {
    Prose text = new Prose("Keller followed Otto Keller as mayor of Ely.");
    PersonMention keller = text.name("Keller");
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(keller);
    tell(followed.other(text.name("Otto Keller")).office(text.office("mayor of Ely")));
    assertEquals(List.of("Otto Keller, mayor of Ely"), told(text));
  }

  @Test
  void nobodyIsBeatenOutOfWhatHeNeverHeld() {
    Prose text = new Prose("Mayors of Ely\n\nIn 1880 Keller lost.").headed("Mayors of Ely");
    text.office("Mayors of Ely", "mayor", "Ely");
    EventBuilder lost = text.event(EventKind.ENDED).at(text.date("1880"));
    tell(lost.person(text.name("Keller")).manner(Manner.DEFEATED));
    assertEquals(List.of(), told(text));
    events.clear();
    tell(lost.manner(Manner.RESIGNED));
    assertEquals(List.of("Keller, mayor of Ely"), told(text));
  }

  @Test
  void whoIsBeatenInAnOfficeLosesIt() {
    Prose text = new Prose("Keller was mayor of Ely. Keller lost. Brandt lost as dean.");
    EventBuilder held = text.event(EventKind.HELD).person(text.name("Keller"));
    tell(held.office(text.office("mayor of Ely")));
    EventBuilder lost = text.event(EventKind.ENDED).person(text.name("Keller"));
    tell(lost.manner(Manner.DEFEATED));
    EventBuilder other = text.event(EventKind.ENDED).person(text.name("Brandt"));
    tell(other.manner(Manner.DEFEATED).office(text.office("dean")));
    assertEquals(
        List.of("Keller, mayor of Ely", "Keller, mayor of Ely", "Brandt, dean"), told(text));
  }

  @Test
  void whoFollowsInAnInferredOfficeFollowsOnlyWhoCanHaveHeldIt() {
    Prose text =
        new Prose("Roe was mayor of Ely. Keller went. Brandt followed Keller in the post.");
    EventBuilder held = text.event(EventKind.HELD).person(text.name("Roe"));
    tell(held.office(text.office("mayor of Ely")));
    text.name("Keller");
    PersonMention brandt = text.name("Brandt");
    PersonMention keller = text.name("Keller");
    OfficeMention post = text.unnamed("the post", Form.REFERENCE);
    tell(text.event(EventKind.SUCCEEDED).person(brandt).other(keller).office(post));
    assertEquals("Brandt, mayor of Ely", told(text).get(1));
  }

  @Test
  void whoFollowsInAnOfficeThatIsNamedFollowsAsTheTextSays() {
    Prose text = new Prose("Roe was mayor of Ely. Brandt followed Keller as mayor.");
    EventBuilder held = text.event(EventKind.HELD).person(text.name("Roe"));
    tell(held.office(text.office("mayor of Ely")));
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(text.name("Brandt"));
    tell(followed.other(text.name("Keller")).office(text.office("mayor")));
    assertEquals("Brandt, mayor of Ely after Keller", told(text).get(1));
  }

  @Test
  void whoIsPromotedHasLeftTheOtherOffice() {
    Prose text = new Prose("Keller was mayor of Ely, became dean of Kent. Brandt followed Keller.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("mayor of Ely")));
    OfficeMention dean = text.office("dean of Kent");
    tell(text.event(EventKind.BEGAN).person(keller).office(dean).leaving(Manner.PROMOTED));
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(text.name("Brandt"));
    tell(followed.other(text.name("Keller")));
    assertEquals("Brandt, mayor of Ely after Keller", told(text).get(2));
  }

  @Test
  void whoEntersAnotherOfficeMayKeepBoth() {
    Prose text = new Prose("Keller was mayor of Ely, became dean of Kent. Brandt followed Keller.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("mayor of Ely")));
    tell(text.event(EventKind.BEGAN).person(keller).office(text.office("dean of Kent")));
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(text.name("Brandt"));
    tell(followed.other(text.name("Keller")));
    assertEquals("Brandt, dean of Kent after Keller", told(text).get(2));
  }

  @Test
  void whoTakesOverTakesWhatWasJustLeft() {
    Prose text =
        new Prose("Keller left as mayor of Ely. Roe, dean of Kent, sang. Brandt took over.");
    EventBuilder left = text.event(EventKind.ENDED).person(text.name("Keller"));
    tell(left.office(text.office("mayor of Ely")));
    EventBuilder passing = text.event(EventKind.HELD, "name-before-title").person(text.name("Roe"));
    tell(passing.office(text.office("dean of Kent")));
    tell(text.event(EventKind.BEGAN).person(text.name("Brandt")));
    assertEquals("Brandt, mayor of Ely", told(text).get(2));
  }

  @Test
  void whatWasJustLeftGoesBeforeWhatTheTextIsAbout() {
    Prose text = new Prose("Deans of Kent\n\nKeller left as mayor of Ely. Brandt took over.");
    text.headed("Deans of Kent").office("Deans of Kent", "dean", "Kent");
    EventBuilder left = text.event(EventKind.ENDED).person(text.name("Keller"));
    tell(left.office(text.office("mayor of Ely")));
    tell(text.event(EventKind.BEGAN).person(text.name("Brandt")));
    assertEquals("Brandt, mayor of Ely", told(text).get(1));
  }

  @Test
  void whoLeftOneOfTwoOfficesStaysInTheOther() {
    for (String rule : List.of("rule", "name-before-former-title")) {
      events.clear();
      Prose text = new Prose("Keller, dean of Ely and mayor of Kent. Keller left as mayor.");
      deanAndMayor(text);
      PersonMention keller = text.name("Keller");
      tell(text.event(EventKind.ENDED, rule).person(keller).office(text.office("mayor")));
      tell(text.event(EventKind.HELD).person(keller));
      assertEquals("Keller, dean of Ely", told(text).get(3));
    }
  }

  @Test
  void whoIsFollowedInOneOfTwoOfficesStaysInTheOther() {
    Prose text = new Prose("Keller, dean of Ely, was ambassador of Kent until Brandt followed.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("dean of Ely")));
    OfficeMention envoy = text.office("ambassador of Kent");
    tell(text.event(EventKind.HELD).person(keller).office(envoy));
    PersonMention brandt = text.name("Brandt");
    tell(text.event(EventKind.SUCCEEDED).person(brandt).other(keller).office(envoy));
    tell(text.event(EventKind.ENDED).person(keller));
    assertEquals("Keller, dean of Ely", told(text).get(3));
  }

  @Test
  void whatIsToldForItselfIsSpokenOf() {
    Prose text = new Prose("Keller left as mayor of Ely. Roe was dean of Kent. Brandt took over.");
    EventBuilder left = text.event(EventKind.ENDED).person(text.name("Keller"));
    tell(left.office(text.office("mayor of Ely")));
    EventBuilder held = text.event(EventKind.HELD).person(text.name("Roe"));
    tell(held.office(text.office("dean of Kent")));
    tell(text.event(EventKind.BEGAN).person(text.name("Brandt")));
    assertEquals("Brandt, dean of Kent", told(text).get(2));
  }

  @Test
  void whatSomebodyOnceWasIsNotSpokenOf() {
    Prose text = new Prose("Keller left as mayor of Ely. Roe was dean of Kent. Brandt took over.");
    EventBuilder left = text.event(EventKind.ENDED).person(text.name("Keller"));
    tell(left.office(text.office("mayor of Ely")));
    PersonMention roe = text.name("Roe");
    tell(text.event(EventKind.HELD).person(roe).office(text.former("dean of Kent")));
    tell(text.event(EventKind.BEGAN).person(text.name("Brandt")));
    tell(text.event(EventKind.HELD).person(roe));
    assertEquals("Brandt, mayor of Ely", told(text).get(2));
    assertEquals("Roe, dean of Kent", told(text).get(3));
  }

  @Test
  void whoHeldAnOfficeUntilThenHasLeftIt() {
    Prose text =
        new Prose("Keller was mayor of Ely, then dean of Kent until 1880. The mayor sang.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("mayor of Ely")));
    OfficeMention dean = text.office("dean of Kent");
    tell(text.event(EventKind.HELD).person(keller).office(dean).until(text.date("1880")));
    tell(text.event(EventKind.HELD).person(keller));
    assertEquals("Keller, mayor of Ely", told(text).get(2));
  }

  @Test
  void whoHoldsAnOfficeToThePresentHasNotLeftIt() {
    Prose text = new Prose("Keller was mayor of Ely, then dean of Kent until now. The mayor sang.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("mayor of Ely")));
    OfficeMention dean = text.office("dean of Kent");
    tell(
        text.event(EventKind.HELD)
            .person(keller)
            .office(dean)
            .until(text.date("now", new Present())));
    tell(text.event(EventKind.HELD).person(keller));
    assertEquals("Keller, dean of Kent", told(text).get(2));
  }

  @Test
  void whatEndedBeforeIsNotWhatWasJustLeft() {
    Prose text =
        new Prose("Keller, dean of Kent, formerly mayor of Ely, sang. Roe followed Keller.");
    PersonMention keller = text.name("Keller");
    tell(text.event(EventKind.HELD).person(keller).office(text.office("dean of Kent")));
    OfficeMention mayor = text.office("mayor of Ely");
    tell(text.event(EventKind.ENDED, "name-before-former-title").person(keller).office(mayor));
    EventBuilder followed = text.event(EventKind.SUCCEEDED).person(text.name("Roe"));
    tell(followed.other(text.name("Keller")));
    assertEquals("Roe, dean of Kent after Keller", told(text).get(2));
  }

  @Test
  void everyMentionIsListedWithWhatItStandsFor() {
    Prose text = new Prose("Otto Keller was mayor of Ely. In 1871 he left the post for days.");
    text.name("Otto Keller");
    text.office("mayor of Ely");
    text.date("1871");
    text.pronoun("he");
    text.unnamed("the post", Form.REFERENCE);
    text.date("days", new Length(Period.ofDays(5)));
    assertEquals(
        List.of(
            new Entity("text", "person", "Otto Keller", new Span(0, 11), "Otto Keller"),
            new Entity("text", "office", "mayor of Ely", new Span(16, 28), "mayor of Ely"),
            new Entity("text", "date", "1871", new Span(33, 37), "1871"),
            new Entity("text", "person", "Otto Keller", new Span(38, 40), "he"),
            new Entity("text", "office", "", new Span(46, 54), "the post"),
            new Entity("text", "date", "", new Span(59, 63), "days")),
        read(text).entities());
  }

  @Test
  void whatIsReadKeepsTheDayOfTheDocumentAndItsTopic() {
    Prose text = new Prose("Mayors of Ely\n\nKeller sang.").headed("Mayors of Ely");
    text.dated("2019-03-11").office("Mayors of Ely", "mayor", "Ely");
    Claims read = read(text);
    assertEquals("text", read.documentId());
    assertEquals(Optional.of(LocalDate.of(2019, 3, 11)), read.dated());
    assertEquals("mayor of Ely", read.topic().orElseThrow().name());
  }
}
