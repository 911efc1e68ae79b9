package incumbent.evaluate;

import incumbent.model.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An office as gold names it.
 *
 * @param titles its title, then its aliases
 */
record OfficeName(List<String> titles, Optional<String> organization) {
  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "a", "an", "of", "for", "to", "in", "at", "on", "and", "de", "la", "du", "des");

  OfficeName {
    titles = List.copyOf(titles);
  }

  static OfficeName of(String title, List<String> aliases, Optional<String> organization) {
    return new OfficeName(Stream.concat(Stream.of(title), aliases.stream()).toList(), organization);
  }

  /**
   * Whether {@code predicted} is this office: titles equal and organizations compatible, or the
   * whole names equal, wherever they part title from organization.
   */
  boolean matches(Office predicted) {
    List<String> title = words(predicted.title());
    boolean titled = titles.stream().anyMatch(t -> words(t).equals(title));
    return (titled && areCompatible(organization, predicted.organization()))
        || wholeNames()
            .anyMatch(
                name ->
                    name.equals(words(predicted.name()))
                        || name.equals(join(predicted.title(), predicted.organization())));
  }

  /** Whether both name one office: a title in common, and compatible organizations. */
  boolean isSame(OfficeName other) {
    return areCompatible(organization, other.organization)
        && titles.stream()
            .map(OfficeName::words)
            .anyMatch(
                title -> other.titles.stream().map(OfficeName::words).anyMatch(title::equals));
  }

  private Stream<List<String>> wholeNames() {
    return titles.stream().flatMap(t -> Stream.of(words(t), join(t, organization)));
  }

  private static List<String> join(String title, Optional<String> organization) {
    return words(title + " " + organization.orElse(""));
  }

  /** Whether either is absent, they are equal, share a word, or one is the other's acronym. */
  static boolean areCompatible(Optional<String> one, Optional<String> other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return true;
    }
    List<String> words = words(one.get());
    return words(other.get()).stream().anyMatch(words::contains)
        || isAcronym(one.get(), other.get())
        || isAcronym(other.get(), one.get());
  }

  private static boolean isAcronym(String acronym, String name) {
    List<String> letters = Words.of(acronym.replace(".", ""));
    List<String> all = Words.of(name);
    List<String> content = all.stream().filter(w -> !FUNCTION_WORDS.contains(w)).toList();
    return content.size() > 1
        && letters.size() == 1
        && (letters.get(0).equals(initials(content)) || letters.get(0).equals(initials(all)));
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString();
  }

  /** The content words of a title or organization, in the singular. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(text.replace(".", ""))) {
      if (!FUNCTION_WORDS.contains(word) && !word.matches("\\d+(st|nd|rd|th)")) {
        words.add(singular(word));
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.length() < 4) {
      return word;
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
