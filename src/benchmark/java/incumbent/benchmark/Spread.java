package incumbent.benchmark;

import java.util.List;
import java.util.Locale;

/** What several rounds gave, in ascending order. */
record Spread(List<Double> values) {
  Spread {
    values = values.stream().sorted().toList();
    if (values.isEmpty()) {
      throw new CannotMeasureException("No round was made; ask for at least one");
    }
  }

  double median() {
    int size = values.size();
    return (values.get((size - 1) / 2) + values.get(size / 2)) / 2;
  }

  double least() {
    return values.get(0);
  }

  double most() {
    return values.get(values.size() - 1);
  }

  /** The median, and the range where there is one: {@code 31.2 (29.8–33.0)}. */
  String text() {
    return values.size() == 1
        ? number(median())
        : "%s (%s–%s)".formatted(number(median()), number(least()), number(most()));
  }

  /** With three digits that count, and thousands apart. */
  static String number(double value) {
    String pattern = Math.abs(value) < 10 ? "%,.2f" : Math.abs(value) < 100 ? "%,.1f" : "%,.0f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
