package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.rule.RuleReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficeNamesTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Office MASTER = Office.of("master", Optional.of("Norland Mint"));

  private static OfficeNames of(Prose text) {
    return new OfficeNames(text.mentions(), Topics.of(Optional.empty()), LEXICON);
  }

  private static OfficeNames about(Office topic, Prose text) {
    return new OfficeNames(text.mentions(), Topics.of(Optional.of(topic)), LEXICON);
  }

  @Test
  void aBareTitleIsOfTheBodyThatTheTextIsAbout() {
    Prose text = new Prose("The master of Suthmark met the master.");
    OfficeMention other = text.office("master of Suthmark");
    OfficeMention bare = text.office("master");
    assertEquals(MASTER, about(MASTER, text).of(bare));
    assertEquals("master of Suthmark", about(MASTER, text).of(other).name());
    assertEquals("master of Suthmark", of(text).of(bare).name());
  }

  @Test
  void aTitleThatSaysMoreThanTheOneBeforeIsTakenAsItReads() {
    Prose text = new Prose("The master met the master of Suthmark, then the master.");
    OfficeMention first = text.office("master");
    OfficeMention fuller = text.office("master of Suthmark");
    OfficeMention last = text.office("master");
    OfficeNames names = of(text);
    assertEquals("master", names.of(first).name());
    assertEquals("master of Suthmark", names.of(fuller).name());
    assertEquals("master of Suthmark", names.of(last).name());
    assertEquals(
        "master of Suthmark", about(Office.of("master", Optional.empty()), text).of(fuller).name());
  }

  @Test
  void aBodyThatIsNotNamedIsThatOfTheSameTitle() {
    Prose text =
        new Prose("The rector of Ely met the warden of Kent and the rector of the college.");
    text.office("rector of Ely");
    text.office("warden of Kent");
    OfficeMention rector = text.office("rector of the college");
    assertEquals("rector of Ely", of(text).of(rector).name());
  }

  @Test
  void aBodyThatIsNotNamedIsTheOneOfItsKind() {
    Prose text =
        new Prose(
            "The warden of Ely College met the dean of Kent. The rector of the college left.");
    text.office("warden of Ely College");
    text.office("dean of Kent");
    OfficeMention rector = text.office("rector of the college");
    assertEquals("rector of Ely College", of(text).of(rector).name());
    Office topic = Office.of("president", Optional.of("Suthmark College"));
    assertEquals("rector of Suthmark College", about(topic, text).of(rector).name());
    assertEquals("rector of Ely College", about(MASTER, text).of(rector).name());
  }

  @Test
  void aBodyOfAKindThatNothingIsOfIsTheOneThatTheTextIsAbout() {
    Prose text = new Prose("The warden of Kent met the rector of the college.");
    text.office("warden of Kent");
    OfficeMention rector = text.office("rector of the college");
    assertEquals("rector of Norland Mint", about(MASTER, text).of(rector).name());
    Office unknown = of(text).of(rector);
    assertEquals("rector of the college", unknown.name());
    assertEquals(Optional.empty(), unknown.organization());
  }

  @Test
  void theTopicIsMeantByItsTitleAndABodyThatIsNotNamed() {
    Prose text = new Prose("The master of Suthmark met the master of the company.");
    text.office("master of Suthmark");
    OfficeMention master = text.office("master of the company");
    assertEquals("master of Norland Mint", about(MASTER, text).of(master).name());
  }

  @Test
  void anIndefiniteBodyIsNone() {
    Prose text = new Prose("The warden of Ely College met the rector of a college.");
    text.office("warden of Ely College");
    OfficeMention rector = text.office("rector of a college", "rector", "college");
    assertEquals("rector", of(text).of(rector).name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"club", "the club", "The Company", "the merged company", "new Bank"})
  void someBodiesAreNotNamed(String body) {
    assertTrue(of(new Prose("")).isGeneric(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ely", "the club of Ely", "the engineering college", "Norland Company"})
  void othersAre(String body) {
    assertFalse(of(new Prose("")).isGeneric(body));
  }

  @Test
  void officesAreKeptInReadingOrder() {
    Prose text = new Prose("The post. The mayor met the deputy mayor and the master.");
    text.unnamed("The post", Form.REFERENCE);
    text.office("mayor");
    text.office("deputy mayor");
    text.office("master");
    OfficeNames names = of(text);
    assertEquals("mayor", names.first().orElseThrow().name());
    assertEquals("master", names.last(o -> true).orElseThrow().name());
    assertEquals("deputy mayor", names.last(o -> o.title().contains("mayor")).orElseThrow().name());
    assertEquals(Optional.empty(), names.last(o -> o.title().equals("post")));
    assertEquals(Optional.empty(), of(new Prose("")).first());
  }

  @Test
  void anOfficeIsAtItsPlace() {
    Prose text = new Prose("The mayor took the post.");
    OfficeMention mayor = text.office("mayor");
    OfficeMention post = text.unnamed("the post", Form.REFERENCE);
    assertEquals("mayor", of(text).at(mayor).orElseThrow().name());
    assertEquals(Optional.empty(), of(text).at(post));
  }

  @Test
  void aMentionThatWasNotReadNamesWhatItReads() {
    OfficeMention dean = new Prose("The dean of Ely").office("dean of Ely");
    assertEquals(new Office("dean of Ely", "dean", Optional.of("Ely")), of(new Prose("")).of(dean));
  }

  @Test
  void aPositionInAppositionIsTheOneRightBefore() {
    Prose text = new Prose("The dean met the mayor, a post she kept beside the warden.");
    text.office("dean");
    text.office("mayor");
    OfficeMention post = text.unnamed("a post", Form.APPOSED);
    text.office("warden");
    assertEquals("mayor", of(text).before(post).orElseThrow().name());
    OfficeMention dean = new Prose("The dean").office("dean");
    assertEquals(Optional.empty(), of(text).before(dean));
  }
}
