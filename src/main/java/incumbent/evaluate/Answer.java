package incumbent.evaluate;

import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Field;
import incumbent.model.Score;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * One field of one record, judged.
 *
 * @param expected gold's value as text, its alternatives joined by "or"; empty if not stated
 * @param got the extracted value as text; empty if there is none
 * @param score at most one of each count; all zero where both sides say nothing
 * @param evidence what supports the extracted value
 */
record Answer(Field field, String expected, String got, Score score, List<Evidence> evidence) {
  static final Score RIGHT = new Score(1, 0, 0);
  static final Score SPURIOUS = new Score(0, 1, 0);
  static final Score MISSED = new Score(0, 0, 1);
  static final Score WRONG = new Score(0, 1, 1);

  /**
   * Judges a value. It is right if it fits any alternative; none is right if gold allows none.
   *
   * @param fits whether an extracted value, second, is what gold means by the first
   */
  static <T> Answer judge(
      Field field,
      List<Optional<T>> gold,
      Optional<T> predicted,
      BiPredicate<T, T> fits,
      List<Evidence> evidence) {
    return new Answer(field, text(gold), text(predicted), score(gold, predicted, fits), evidence);
  }

  /** Judges a date, which is right if it lies within gold. */
  static Answer judgeDate(
      Field field, List<Optional<Edtf>> gold, Optional<Edtf> date, List<Evidence> evidence) {
    return judge(field, gold, date, (expected, got) -> got.liesWithin(expected), evidence);
  }

  private static <T> Score score(
      List<Optional<T>> gold, Optional<T> predicted, BiPredicate<T, T> fits) {
    boolean noneAllowed = gold.contains(Optional.empty());
    if (predicted.isEmpty()) {
      return noneAllowed ? Score.ZERO : MISSED;
    }
    if (gold.stream().flatMap(Optional::stream).anyMatch(g -> fits.test(g, predicted.get()))) {
      return RIGHT;
    }
    return noneAllowed ? SPURIOUS : WRONG;
  }

  static <T> String text(List<Optional<T>> gold) {
    List<String> texts =
        gold.stream().map(value -> value.map(Object::toString).orElse("not stated")).toList();
    return texts.equals(List.of("not stated")) ? "" : String.join(" or ", texts);
  }

  private static <T> String text(Optional<T> value) {
    return value.map(Object::toString).orElse("");
  }

  boolean isRight() {
    return score.fp() == 0 && score.fn() == 0;
  }
}
