package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Office;
import incumbent.model.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FocusTest {
  private static final Person KELLER = new Person("Ida Keller", List.of());
  private static final Person BRANDT = new Person("Otto Brandt", List.of());
  private static final Office MASTER = Office.of("master", Optional.of("mint"));
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));

  private final Focus focus = new Focus(Topics.of(Optional.empty()), Optional.of(MAYOR));
  private final Focus aboutMint = new Focus(Topics.of(Optional.of(MASTER)), Optional.of(MAYOR));

  @Test
  void aTextFirstSpeaksOfTheOfficeThatItNamesFirst() {
    assertEquals(Optional.of(MAYOR), focus.current());
    focus.speakOf(MASTER);
    assertEquals(Optional.of(MASTER), focus.current());
  }

  @Test
  void whatATextIsAboutGoesBeforeWhatItSpokeOfLast() {
    assertEquals(Optional.of(MAYOR), focus.office());
    assertTrue(focus.is(MAYOR));
    assertFalse(focus.is(MASTER));
    assertEquals(Optional.of(MASTER), aboutMint.office());
    assertTrue(aboutMint.is(MASTER));
    assertFalse(aboutMint.is(MAYOR));
  }

  @Test
  void onlyATextThatIsAboutAnOfficeHasOneForATopic() {
    assertEquals(Optional.empty(), focus.topic());
    assertFalse(focus.isTopic(MAYOR));
    assertEquals(Optional.of(MASTER), aboutMint.topic());
    assertTrue(aboutMint.isTopic(Office.of("Master", Optional.empty())));
    assertFalse(aboutMint.isTopic(MAYOR));
  }

  @Test
  void anOfficeThatWasLeftIsFreeForAnybodyElse() {
    focus.vacate(Optional.of(MASTER), KELLER);
    assertEquals(Optional.of(MASTER), focus.vacatedFor(BRANDT));
    assertEquals(Optional.empty(), focus.vacatedFor(KELLER));
    focus.vacate(Optional.empty(), BRANDT);
    assertEquals(Optional.empty(), focus.vacatedFor(KELLER));
  }

  @Test
  void whatSomebodyLeftIsKnownForABreath() {
    focus.moveTo(1000);
    focus.vacate(Optional.of(MASTER), KELLER);
    focus.moveTo(1079);
    assertEquals(Optional.of(MASTER), focus.vacatedBy(KELLER));
    assertEquals(Optional.empty(), focus.vacatedBy(BRANDT));
    focus.moveTo(1080);
    assertEquals(Optional.empty(), focus.vacatedBy(KELLER));
  }

  @Test
  void aSectionMayBeAboutAnotherOffice() {
    Prose text = new Prose("The Mint\n\nMayors of Ely\n\nOtto led it.");
    text.headed("The Mint").headed("Mayors of Ely");
    text.office("Mayors", "mayor", "Ely");
    Focus moving =
        new Focus(
            Topics.of(text.document(), text.mentions(), Optional.of(MASTER)), Optional.empty());
    assertEquals(Optional.of(MASTER), moving.topic());
    moving.moveTo(30);
    assertEquals(Optional.of(MAYOR), moving.topic());
  }
}
