package incumbent.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name, taken apart for comparison.
 *
 * @param given all words before the surname, initials as single letters
 * @param surname the last word
 * @param generation {@code jr}, {@code sr} or a Roman numeral behind the surname; empty if none
 */
record PersonName(List<String> given, String surname, String generation) {
  private static final Set<String> HONORIFICS =
      Set.of(
          "the",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "madam",
          "rev",
          "reverend",
          "hon",
          "honourable",
          "honorable",
          "rt",
          "prof",
          "professor",
          "gen",
          "general",
          "col",
          "colonel",
          "capt",
          "captain",
          "maj",
          "major",
          "lt",
          "lieutenant",
          "adm",
          "admiral",
          "marshal",
          "king",
          "queen",
          "prince",
          "princess",
          "emperor",
          "empress",
          "pope",
          "saint",
          "st",
          "president",
          "senator",
          "judge",
          "justice");
  private static final Set<String> PARTICLES_OF_EPITHETS = Set.of("of", "the");

  PersonName {
    given = List.copyOf(given);
  }

  /**
   * Whether {@code predicted} names the person that gold calls by {@code name} and {@code aliases}.
   */
  static boolean matches(String name, List<String> aliases, String predicted) {
    PersonName other = of(predicted);
    return of(name).isCompatible(other)
        || aliases.stream().map(PersonName::of).anyMatch(alias -> alias.isAliasOf(other));
  }

  static PersonName of(String text) {
    List<String> words = new ArrayList<>(Words.of(withoutApposition(text)));
    while (words.size() > 1 && HONORIFICS.contains(words.get(0))) {
      words.remove(0);
    }
    cutEpithet(words);
    String generation = words.size() > 1 ? generation(words.get(words.size() - 1)) : "";
    if (!generation.isEmpty()) {
      words.remove(words.size() - 1);
    }
    int last = Math.max(0, words.size() - 1);
    String surname = words.isEmpty() ? "" : words.get(last);
    return new PersonName(words.subList(0, last), surname, generation);
  }

  /** The name before the comma that sets off a title, as in "Ann Hobbs, Countess of Norland". */
  private static String withoutApposition(String text) {
    return text.replaceAll("(?i),\\s*(jr|sr|junior|senior|[ivx]+)\\b", " $1").split(",", 2)[0];
  }

  /** Drops "of Norland" from "Ann IX of Norland", but keeps "Harriet of Norland" whole. */
  private static void cutEpithet(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      if (PARTICLES_OF_EPITHETS.contains(words.get(i))) {
        words.subList(i, words.size()).clear();
      }
    }
  }

  private static String generation(String word) {
    return switch (word) {
      case "jr", "junior" -> "jr";
      case "sr", "senior" -> "sr";
      default -> word.matches("[ivx]+") ? word : "";
    };
  }

  /** A bare alias stands only for itself; a longer one like the name it is. */
  private boolean isAliasOf(PersonName other) {
    return given.isEmpty() ? equals(other) : !other.given.isEmpty() && isCompatible(other);
  }

  /** Whether both can name one person: the same surname, and given names that do not disagree. */
  private boolean isCompatible(PersonName other) {
    return !surname.isEmpty()
        && surname.equals(other.surname)
        && isSameGeneration(other)
        && (agree(given, other.given) || agree(other.given, given));
  }

  private boolean isSameGeneration(PersonName other) {
    boolean optional = !isNumbered() && !other.isNumbered();
    boolean unsaid = generation.isEmpty() || other.generation.isEmpty();
    return generation.equals(other.generation) || (optional && unsaid);
  }

  private boolean isNumbered() {
    return generation.matches("[ivx]+");
  }

  /**
   * Whether the fewer names occur among the more in order, the first initial for the first name.
   */
  private static boolean agree(List<String> fewer, List<String> more) {
    if (fewer.isEmpty()) {
      return true;
    }
    boolean opensWithInitial = fewer.get(0).length() == 1;
    if (more.isEmpty() || (opensWithInitial && !agree(fewer.get(0), more.get(0)))) {
      return false;
    }
    int next = 0;
    for (String name : more) {
      if (next < fewer.size() && agree(fewer.get(next), name)) {
        next++;
      }
    }
    return next == fewer.size();
  }

  private static boolean agree(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
  }
}
