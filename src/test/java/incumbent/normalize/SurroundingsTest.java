package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SurroundingsTest {
  private static final Set<String> KIN = Set.of("assistant", "son");

  private static Surroundings of(Prose text) {
    return new Surroundings(text.document(), KIN);
  }

  private static boolean owns(String words) {
    Prose text = new Prose(words);
    return of(text).owns(text.name("Keller").span());
  }

  private static boolean ownsSomebody(String words) {
    Prose text = new Prose(words);
    return of(text).ownsSomebody(text.name("Keller").span());
  }

  @Test
  void aNameInTheGenitiveOwnsSomething() {
    assertTrue(owns("𝔄 Keller's health"));
    assertTrue(owns("𝔄 Keller’s health"));
    assertFalse(owns("𝔄 Keller was ill"));
    assertFalse(owns("Keller"));
  }

  @Test
  void kinAndStaffAreSomebody() {
    assertTrue(ownsSomebody("𝔄 Keller's assistant left"));
    assertTrue(ownsSomebody("Keller’s only surviving son"));
    assertFalse(ownsSomebody("Keller's health"));
    assertFalse(ownsSomebody("Keller's health and that of his son"));
    assertFalse(ownsSomebody("Keller's sonata"));
  }

  private static boolean adjoin(String words) {
    Prose text = new Prose(words);
    return of(text).adjoin(text.name("Keller").span(), text.pronoun("who").span());
  }

  @Test
  void nothingButACommaMayStandBetweenNeighbours() {
    assertTrue(adjoin("Keller, who left"));
    assertTrue(adjoin("Keller who left"));
    assertFalse(adjoin("Keller of Norland, who left"));
  }

  @Test
  void whatStandsBehindAdjoinsNothing() {
    Prose text = new Prose("Keller, who left");
    Span keller = text.name("Keller").span();
    assertFalse(of(text).adjoin(text.pronoun("who").span(), keller));
  }

  @Test
  void wordsThatMeetHaveASpaceBetweenThem() {
    Prose text = new Prose("Keller himself, and himself");
    Span keller = text.name("Keller").span();
    assertTrue(of(text).meet(keller, text.pronoun("himself").span()));
    assertFalse(of(text).meet(keller, text.pronoun("himself").span()));
  }

  private static boolean isJoined(String words) {
    Prose text = new Prose(words);
    return of(text).isJoined(text.pronoun("he").span());
  }

  @Test
  void aClauseIsJoinedByAndOrBut() {
    assertTrue(isJoined("𝔄 Keller left, and he sang"));
    assertTrue(isJoined("but he sang"));
    assertFalse(isJoined("Keller left, as he sang"));
    assertFalse(isJoined("to the strand he walked"));
    assertFalse(isJoined("he sang"));
  }

  private static boolean opens(String words) {
    Prose text = new Prose(words);
    return of(text).opens(text.name("Keller").span());
  }

  @Test
  void aNameOpensAtTheBeginningOfATextALineASentenceOrAClause() {
    assertTrue(opens("Keller left"));
    assertTrue(opens("  Keller left"));
    assertTrue(opens("Mayors\n Keller left"));
    assertTrue(opens("𝔄 left. Keller left"));
    assertTrue(opens("Brandt left; Keller stayed"));
    assertFalse(opens("Then Keller left"));
    assertFalse(opens("Brandt left, Keller stayed"));
  }
}
