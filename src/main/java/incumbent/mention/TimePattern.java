package incumbent.mention;

import incumbent.model.TimeRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A compiled {@link TimeRule}. */
record TimePattern(String name, Pattern pattern, Set<String> groups, String yields) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z]\\w*)>");

  TimePattern {
    groups = Set.copyOf(groups);
  }

  static TimePattern compile(TimeRule rule, Map<String, List<String>> macros) {
    String expanded = rule.pattern();
    for (var macro : macros.entrySet()) {
      expanded =
          expanded.replace(
              "{" + macro.getKey().toUpperCase(java.util.Locale.ROOT) + "}",
              macro.getValue().get(0));
    }
    return new TimePattern(
        rule.name(),
        Pattern.compile(expanded, Pattern.CASE_INSENSITIVE),
        GROUP.matcher(expanded).results().map(r -> r.group(1)).collect(Collectors.toSet()),
        rule.yields());
  }

  /** The text of a named group; empty if the pattern has no such group or it took no part. */
  Optional<String> group(Matcher matcher, String name) {
    return groups.contains(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
  }
}
