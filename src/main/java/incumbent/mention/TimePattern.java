package incumbent.mention;

import incumbent.model.TimeRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compiled {@link TimeRule}. */
record TimePattern(String name, Pattern pattern, String yields) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z]\\w*)>");

  static TimePattern compile(TimeRule rule, Map<String, List<String>> macros) {
    String expanded = rule.pattern();
    for (var macro : macros.entrySet()) {
      expanded =
          expanded.replace(
              "{" + macro.getKey().toUpperCase(java.util.Locale.ROOT) + "}",
              macro.getValue().get(0));
    }
    return new TimePattern(
        rule.name(), Pattern.compile(expanded, Pattern.CASE_INSENSITIVE), rule.yields());
  }

  /** The text of a named group; empty if the pattern has no such group or it took no part. */
  Optional<String> group(Matcher matcher, String name) {
    boolean known =
        GROUP.matcher(pattern.pattern()).results().anyMatch(r -> r.group(1).equals(name));
    return known ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }
}
