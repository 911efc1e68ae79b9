package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PersonalOfficesTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Person KELLER = new Person("Ida Keller", List.of());
  private static final Office MAYOR = Office.of("mayor", Optional.of("Ely"));
  private static final Office MASTER = Office.of("master", Optional.of("mint"));
  private static final Office PRESIDENT = Office.of("president", Optional.of("Norland"));
  private static final Office AMBASSADOR = Office.of("ambassador", Optional.of("Suthmark"));

  private final Holdings holdings = new Holdings(LEXICON);
  private final Focus focus = new Focus(Topics.of(Optional.empty()), Optional.empty());
  private final Focus aboutMint = new Focus(Topics.of(Optional.of(MASTER)), Optional.empty());
  private final PersonalOffices offices = new PersonalOffices(holdings, focus, LEXICON);
  private final PersonalOffices inTextAboutMint = new PersonalOffices(holdings, aboutMint, LEXICON);

  private static Optional<Office> held(PersonalOffices offices) {
    return offices.held(KELLER, office -> true);
  }

  private static Optional<Office> left(PersonalOffices offices) {
    return offices.left(KELLER, office -> true);
  }

  @Test
  void whatTheTextIsAboutGoesBeforeTheHighestAndThatBeforeTheLatest() {
    assertEquals(Optional.empty(), held(offices));
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, PRESIDENT);
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.of(MASTER), held(inTextAboutMint));
    assertEquals(Optional.of(PRESIDENT), held(offices));
    holdings.end(KELLER, PRESIDENT);
    assertEquals(Optional.of(MAYOR), held(offices));
  }

  @Test
  void onlyWhatFitsIsHeld() {
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, PRESIDENT);
    assertEquals(Optional.of(MASTER), offices.held(KELLER, MASTER::canBe));
    assertEquals(Optional.of(PRESIDENT), inTextAboutMint.held(KELLER, PRESIDENT::canBe));
    assertEquals(Optional.empty(), offices.held(KELLER, MAYOR::canBe));
  }

  @Test
  void whoDiesVacatesWhatWasLeftLastElseTheHighestElseTheLatest() {
    assertEquals(Optional.empty(), offices.last(KELLER));
    holdings.begin(KELLER, MASTER);
    assertEquals(Optional.of(MASTER), offices.last(KELLER));
    holdings.begin(KELLER, PRESIDENT);
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.of(PRESIDENT), offices.last(KELLER));
    assertEquals(Optional.of(MASTER), inTextAboutMint.last(KELLER));
    holdings.end(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), offices.last(KELLER));
  }

  @Test
  void aSuccessorFollowsInWhatWasLeftInTheSameBreath() {
    holdings.begin(KELLER, MASTER);
    aboutMint.vacate(Optional.of(MAYOR), KELLER);
    assertEquals(Optional.of(MAYOR), left(inTextAboutMint));
    assertEquals(Optional.of(MASTER), inTextAboutMint.left(KELLER, MASTER::canBe));
  }

  @Test
  void aSuccessorFollowsInWhatTheTextIsAboutThenInWhatWasLeftLast() {
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, PRESIDENT);
    holdings.begin(KELLER, MAYOR);
    holdings.end(KELLER, MAYOR);
    assertEquals(Optional.of(MASTER), left(inTextAboutMint));
    assertEquals(Optional.of(MAYOR), left(offices));
    assertEquals(Optional.of(MASTER), offices.left(KELLER, MASTER::canBe));
  }

  @Test
  void aSuccessorFollowsInTheHighestThenInTheLatest() {
    holdings.begin(KELLER, MASTER);
    holdings.begin(KELLER, PRESIDENT);
    holdings.begin(KELLER, MAYOR);
    assertEquals(Optional.of(PRESIDENT), left(offices));
    assertEquals(Optional.of(MAYOR), offices.left(KELLER, o -> !o.equals(PRESIDENT)));
  }

  @Test
  void aSuccessorFollowsInWhatTheTextIsAboutThenInWhatWasOnceHeld() {
    holdings.endedBefore(KELLER, AMBASSADOR);
    assertEquals(Optional.of(AMBASSADOR), left(offices));
    assertEquals(Optional.of(MASTER), left(inTextAboutMint));
    assertEquals(Optional.of(AMBASSADOR), inTextAboutMint.left(KELLER, AMBASSADOR::canBe));
    assertEquals(Optional.empty(), offices.left(KELLER, MASTER::canBe));
  }

  @Test
  void whoIsChosenIsChosenForWhatHeIsDescribedAs() {
    holdings.hold(KELLER, MAYOR);
    assertEquals(Optional.of(MAYOR), offices.chosen(KELLER));
    assertEquals(Optional.empty(), inTextAboutMint.chosen(KELLER));
    holdings.hold(KELLER, MASTER);
    assertEquals(Optional.of(MASTER), inTextAboutMint.chosen(KELLER));
  }
}
