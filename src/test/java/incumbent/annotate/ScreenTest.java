package incumbent.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Block;
import incumbent.model.CodePoints;
import incumbent.model.Document;
import incumbent.model.EventKind;
import incumbent.model.FrameRule;
import incumbent.model.Lexicon;
import incumbent.model.PhraseRule;
import incumbent.model.Span;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScreenTest {
  private static final Lexicon RULES = RuleReader.read(Optional.empty());
  private static final Screen SCREEN = new Screen(RULES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keller replaced the director.",
        "Keller was a minister from 1880.",
        "They met the former mayors of Suthmark.",
        "Brandt is the 16th president of the society.",
        "In 1880 Keller was captain of Norland.",
        "Brandt resigned.",
        "She was sworn in.",
        "He gave up the presidency.",
        "Keller, vice-president of the board, retired.",
        "Brandt was mayor of Norland.",
        "Anna Keller, by now director of the mint, signed the minutes.",
        "Keller governed Norland until 1880.",
        "Keller headed the mint from 1871 to 1880.",
        "Consul in 63 BC, Otto wrote of his year.",
        "In AD 68 Hugo was consul at Ely."
      })
  void whatTellsOfAnOffice(String text) {
    assertTrue(SCREEN.tells(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keller held it until 1880.",
        "Keller met the director.",
        "In 1880 the captain lost his way.",
        "Frost split the head of the statue.",
        "The heads of the fish are boiled in 1200 grams of stock.",
        "The director cast a stranger.",
        "A king lived there. It was built in 1880.",
        "Keller was met by a captain.",
        "A road led to the mine in 1880.",
        "The first train ran in 1872, the last in 1880.",
        "Keller, whom the director met, painted."
      })
  void whatTellsOfNone(String text) {
    assertFalse(SCREEN.tells(text));
  }

  @Test
  void aPointOfAnAbbreviationEndsNoSentence() {
    assertTrue(SCREEN.tells("The mayor of St. Suth from 1880 was Brandt."));
  }

  @Test
  void whatIsSaidBesideOthersThatTellIsRead() {
    String told = "Keller was elected mayor in 1880.";
    String untold = "He left in 1884.";
    String other = "It rained.";
    assertEquals(List.of(told, untold), read("A town", told, untold));
    assertEquals(List.of(told), read("A town", told, other, untold, other));
    assertEquals(List.of(told, untold), read("Mayors of Norland", told, other, untold, other));
  }

  /** All but rows of lists, which are read for their years, and deaths, which name no office. */
  @Test
  void whatARuleReadsIsHardlyEverScreenedAway() {
    List<String> examples =
        Stream.concat(
                RULES.frames().stream()
                    .filter(frame -> frame.kind() != EventKind.DIED)
                    .map(FrameRule::example),
                RULES.phrases().stream()
                    .filter(phrase -> phrase.in().isEmpty())
                    .map(PhraseRule::example))
            .toList();
    List<String> away = examples.stream().filter(text -> !SCREEN.tells(text)).toList();
    assertTrue(25 * away.size() < examples.size(), away::toString);
  }

  /** The paragraphs that are read of a document that holds nothing else. */
  private static List<String> read(String title, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(begin, begin + paragraph.length());
      blocks.add(new Block(Block.Kind.PARAGRAPH, span));
      begin = span.end() + 2;
    }
    Document document = new Document("a", title, Optional.empty(), text, blocks);
    return Selection.of(document, new CodePoints(text), SCREEN).blocks().stream()
        .map(block -> text.substring(block.span().begin(), block.span().end()))
        .toList();
  }
}
