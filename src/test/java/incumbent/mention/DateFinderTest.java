package incumbent.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import incumbent.model.CodePoints;
import incumbent.model.DateMention;
import incumbent.model.Lexicon;
import incumbent.model.Span;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeRule;
import incumbent.rule.RuleReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DateFinderTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  static List<TimeRule> rules() {
    return LEXICON.times();
  }

  private static List<DateMention> find(String text, Lexicon lexicon) {
    var factory = new CoreLabelTokenFactory(true);
    List<CoreLabel> tokens =
        new PTBTokenizer<>(new StringReader(text), factory, "splitHyphenated=false").tokenize();
    tokens.forEach(token -> token.setTag(""));
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    var sentence =
        new AnnotatedSentence(text, new CodePoints(text), block, tokens, Optional.empty());
    DateFinder finder = new DateFinder(lexicon);
    return finder.find(sentence, finder.countsByEra(List.of(sentence)));
  }

  private static Lexicon only(TimeRule rule) {
    return new Lexicon(
        LEXICON.words(), LEXICON.maps(), List.of(rule), List.of(), List.of(), List.of());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExample(TimeRule rule) {
    assertFalse(find(rule.example(), only(rule)).isEmpty(), rule.example());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesItsCounterexample(TimeRule rule) {
    assertEquals(List.of(), find(rule.counterexample(), only(rule)), rule.counterexample());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left on 14 March 1953.|1953-03-14",
        "He left on March 14, 1953.|1953-03-14",
        "In October 1952 he left.|1952-10",
        "He led it in the 1950s.|195X",
        "He chaired it (1976–80).|1976 1980",
        "He chaired it (1876–1880).|1876 1880",
        "He chaired it from 1899 to 1902.|1899 1902",
        "By 1928 he led it.|[..1928]",
        "He left after 1990.|[1990..]",
        "He left circa 1985.|1985~",
        "He was consul in 59 BC.|-0058",
        "He ruled 59–54 BC.|-0058 -0053",
        "He was consecrated in 597.|0597",
        "He was there from January to March 1990.|1990-01 1990-03",
        "He chaired the union from 1914 to 18.|1914 1918",
        "She was acting mayor from 4 to 9 May 1990.|1990-05-04 1990-05-09",
        "She was elected in 1173 or 1174.|[1173..1174]",
        "She was elected in 1956 or 1953.|[1953..1956]",
        "HE LED IT FROM 1914 TO 18 – AND NO LONGER.|1914 1918",
        "He led it from 29 February to 5 March 1991.|1991-03-05",
        "Nobody knows the 0th century.|''",
        "He led the choir in the mid-1960s.|[1963..1966]",
        "Abbots ruled the valley in the late twelfth century.|[1150..1199]",
        "He was consul in AD 15 and prefect until 26.|0015 0026",
        "He was consul in 15 and prefect until 26.|''",
        "He paid 1,922 crowns.|''"
      })
  void meansTheDate(String text, String expected) {
    List<String> values =
        find(text, LEXICON).stream()
            .map(DateMention::time)
            .filter(Calendar.class::isInstance)
            .map(time -> ((Calendar) time).value().toString())
            .toList();
    assertEquals(expected, String.join(" ", values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He ruled for six and a half years.|Length[amount=P6Y6M]",
        "He ruled for a quarter of a century.|Length[amount=P25Y]",
        "She has been mayor for the past two years.|Past[amount=P2Y, unit=YEAR]",
        "A few days later she left.|Soon[least=P2D, most=P14D]",
        "She had until then been a baker.|Same[unit=DAY]",
        "She left before the month was out.|Same[unit=MONTH]"
      })
  void meansWhatIsCounted(String text, String expected) {
    List<String> values = find(text, LEXICON).stream().map(d -> d.time().toString()).toList();
    assertEquals(expected, String.join(" ", values));
  }
}
