package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LooseTitlesTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  /** A text that names these offices and no others. */
  private static LooseTitles in(String... offices) {
    Prose text = new Prose(String.join(", ", offices));
    List<OfficeMention> mentions = new ArrayList<>();
    List.of(offices).forEach(office -> mentions.add(text.office(office)));
    mentions.add(
        OfficeMention.unnamed(mentions.get(0).span(), "", Form.BODY, List.of(), Optional.empty()));
    return new LooseTitles(mentions, LEXICON);
  }

  private static String led(LooseTitles titles, String title) {
    return titles.led(title).map(Office::name).orElse("");
  }

  @Test
  void conductorsAreCalledWhatTheTextCallsThemMostOften() {
    LooseTitles titles =
        in(
            "music director of Ely",
            "conductor",
            "music director",
            "chief conductor",
            "dean",
            "dean");
    Office precise = titles.precise(Office.of("conductor", Optional.of("Ely")));
    assertEquals("music director of Ely", precise.name());
  }

  @Test
  void conductorsAreConductorsWhereTheTextCallsThemSoAsOften() {
    Office conductor = Office.of("conductor", Optional.of("Ely"));
    assertEquals(conductor, in("music director", "conductor").precise(conductor));
    assertEquals(conductor, in("dean", "dean").precise(conductor));
  }

  @Test
  void onlyOfficesOfTheBodyCount() {
    Office conductor = Office.of("conductor", Optional.of("Ely"));
    assertEquals(conductor, in("music director of Kent").precise(conductor));
  }

  @Test
  void aTitleThatIsNotLooseStays() {
    Office mayor = Office.of("mayor", Optional.of("Ely"));
    assertEquals(mayor, in("dean of Ely").precise(mayor));
  }

  @ParameterizedTest
  @CsvSource({
    "The heads of the Norland Bank",
    "Leaders at Norland Bank",
    "'The heads of the Norland Bank, 1871–1914'",
    "'The heads of the Norland Bank, from the beginning'",
    "The heads of the Norland Bank since the war"
  })
  void headsAreWhatTheTextCallsThemMostOften(String title) {
    LooseTitles titles =
        in(
            "governor of Norland Bank",
            "chairman",
            "governor",
            "chairman of Kent",
            "chairman of Kent");
    assertEquals("governor of Norland Bank", led(titles, title));
  }

  @ParameterizedTest
  @CsvSource({"The history of the Norland Bank", "Heads", "Norland Bank"})
  void aTitleWithoutALooseWordTellsNothing(String title) {
    assertEquals("", led(in("clerk of Norland Bank"), title));
  }

  @Test
  void headsOfWhomTheTextSaysNothingAreNone() {
    assertEquals("", led(in("clerk of Norland Bank"), "The heads of the Norland Bank"));
  }

  @Test
  void aDynastyIsOfNoBody() {
    LooseTitles titles =
        in("duke of Norland", "king", "king of Suthmark", "mayor", "mayor", "mayor");
    assertEquals("king", led(titles, "The Otto dynasty"));
    assertEquals("king", led(titles, "The Otto dynasty, 1204–1310"));
  }
}
