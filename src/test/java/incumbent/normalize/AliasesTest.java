package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.PersonMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AliasesTest {
  /** Who the second name is of, once the words between the two are read. */
  private static String bearer(Prose text, String name) {
    PersonRegister register = new PersonRegister(text.mentions());
    text.mentions().sentences().forEach(s -> new Aliases(text.document()).join(s, register));
    return register.find(name, List.of()).orElseThrow().person().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Keller, born | Brandt",
        "Ida Keller née | Brandt",
        "Otto Keller, better known as | Emil Roe",
        "Otto Keller, known to his friends as | Emil Roe",
        "Otto Keller, who took the regnal name | Emil IX",
        "Otto Keller (1801–1880), who reigned as King | Emil IX"
      })
  void someWordsBetweenTwoNamesMakeThemNamesOfOnePerson(String before, String name) {
    Prose text = new Prose(before + " " + name + ".");
    String first = before.substring(0, before.indexOf("Keller") + 6);
    text.name(first);
    text.name(name);
    assertEquals(first, bearer(text, name));
  }

  @ParameterizedTest
  @CsvSource({"met", "took the office from", "was known to", "', born the same year as'"})
  void otherWordsDoNot(String between) {
    Prose text = new Prose("Otto Keller " + between + " Emil Brandt.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Emil Brandt", bearer(text, "Emil Brandt"));
  }

  @Test
  void thePronounBetweenTwoNamesDoesNotPartThem() {
    Prose text = new Prose("Otto Keller, who took the name Emil IX, died.");
    text.name("Otto Keller");
    text.pronoun("who");
    text.name("Emil IX");
    assertEquals("Otto Keller", bearer(text, "Emil IX"));
  }

  @Test
  void onlyNeighboursAreJoined() {
    Prose text = new Prose("Otto Keller met Emil Brandt, born Emil Roe.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    text.name("Emil Roe");
    assertEquals("Emil Brandt", bearer(text, "Emil Roe"));
  }

  @ParameterizedTest
  @CsvSource({
    "He called himself, Emil, ''",
    "He took the name of, Emil, ''",
    "He was crowned under the name, Emil, ''",
    "She ruled by the style of, Ida, ''",
    "He became, Otto II, ''",
    "He entered the cathedral as Emperor, Otto II, ''",
    "In 1204, Emil, ', as he then became'"
  })
  void whoTakesANameIsCalledByIt(String before, String name, String behind) {
    assertTrue(isTaken(before, name, behind));
  }

  @ParameterizedTest
  @CsvSource({
    "He became, Keller, ''",
    "He met, Otto II, ''",
    "He called himself a friend of, Emil, ''",
    "In 1204, Emil, ', as he had been told'"
  })
  void otherNamesAreNotTaken(String before, String name, String behind) {
    assertFalse(isTaken(before, name, behind));
  }

  private static boolean isTaken(String before, String name, String behind) {
    Prose text = new Prose("𝔄 " + before + " " + name + behind + ".");
    PersonMention mention = text.name(name);
    return new Aliases(text.document()).isTaken(mention);
  }
}
