package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Evidence;
import incumbent.model.Field;
import incumbent.model.Score;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerTest {
  private static final List<Evidence> QUOTES = List.of(Made.evidence("She was mayor."));

  private static Answer judge(String gold, String got) {
    return Answer.judgeDate(Field.END, Made.dates(gold), Made.dates(got).get(0), QUOTES);
  }

  @ParameterizedTest
  @CsvSource({
    "1903, 1903-05, 1, 0, 0, true",
    "1902|1903, 1903-05, 1, 0, 0, true",
    "1903-05, 1903, 0, 1, 1, false",
    "1903, '', 0, 0, 1, false",
    "'', 1903, 0, 1, 0, false",
    "'', '', 0, 0, 0, true",
    "1903|, '', 0, 0, 0, true",
    "1903|, 1903, 1, 0, 0, true",
    "1903|, 1904, 0, 1, 0, false",
  })
  void countsAsRightSpuriousMissedOrBoth(
      String gold, String got, int tp, int fp, int fn, boolean right) {
    Answer answer = judge(gold, got);

    assertEquals(new Score(tp, fp, fn), answer.score());
    assertEquals(right, answer.isRight());
  }

  @ParameterizedTest
  @CsvSource({
    "1903, 1903",
    "1903|1904, 1903 or 1904",
    "1903|, 1903 or not stated",
    "'', ''",
  })
  void tellsGoldWithAllItsAlternatives(String gold, String text) {
    Answer answer = judge(gold, "1905");

    assertEquals(text, answer.expected());
    assertEquals("1905", answer.got());
    assertEquals("", judge(gold, "").got());
    assertEquals(QUOTES, answer.evidence());
    assertEquals(Field.END, answer.field());
  }
}
