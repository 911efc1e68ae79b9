package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QidTest {
  @ParameterizedTest
  @ValueSource(strings = {"Q1", "Q42", "Q100"})
  void isALetterAndANumber(String id) {
    assertEquals(true, Qid.is(id));
    assertEquals(Optional.of(id), Qid.of(Optional.of(id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Q", "Q0", "Q01", "q1", "P1", "Q1 ", "xQ1", "Q-1", "Q1a"})
  void isNothingElse(String id) {
    assertEquals(false, Qid.is(id));
    assertEquals(Optional.empty(), Qid.of(Optional.of(id)));
  }

  @Test
  void noIdIsNone() {
    assertEquals(Optional.empty(), Qid.of(Optional.empty()));
  }
}
