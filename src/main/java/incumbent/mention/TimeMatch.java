package incumbent.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** A time rule where it matched, and what its named groups caught. */
record TimeMatch(TimePattern pattern, Matcher matcher) {
  int begin() {
    return matcher.start();
  }

  int end() {
    return matcher.end();
  }

  boolean has(String name) {
    return group(name).isPresent();
  }

  /** What the group of that name caught, or the one of another alternative: unit, unit2, unit3. */
  Optional<String> group(String name) {
    return pattern
        .group(matcher, name)
        .or(() -> pattern.group(matcher, name + "2"))
        .or(() -> pattern.group(matcher, name + "3"));
  }

  /**
   * What a group caught, in lower case.
   *
   * @throws java.util.NoSuchElementException if it took no part
   */
  String lower(String name) {
    return group(name).orElseThrow().toLowerCase(Locale.ROOT);
  }

  /**
   * The number that a group caught.
   *
   * @throws java.util.NoSuchElementException if it took no part
   */
  int number(String name) {
    return Integer.parseInt(group(name).orElseThrow());
  }
}
