package incumbent.normalize;

import incumbent.model.Mentions;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The persons of a document: which names are names of one person. */
final class PersonRegister {
  private static final Pattern GAP = Pattern.compile("[,\\s]+");
  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");
  private static final Pattern NUMERAL = Pattern.compile("[ivx]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.");

  /** One person while names are being gathered. */
  static final class Entry {
    private final Set<String> names = new LinkedHashSet<>();
    private String fullest;
    private Gender gender = Gender.UNKNOWN;
    private final int first;

    Entry(String name, int first) {
      this.fullest = name;
      this.first = first;
    }

    /** "Otto" before any "Otto II" is another Otto. */
    private boolean isLaterNumbered(PersonMention mention) {
      return mention.span().begin() < first
          && words(mention.name()).size() == 1
          && number(fullest) > 1;
    }

    Person person() {
      return new Person(fullest, names.stream().filter(n -> !n.equals(fullest)).toList());
    }

    private boolean isCalled(String name) {
      return fits(words(name), words(fullest))
          || names.stream()
              .anyMatch(n -> n.equals(name) || words(n).size() > 1 && fits(words(name), words(n)));
    }

    Gender gender() {
      return gender;
    }

    /** "Anna Keller, née Brandt": a family name alone tells nothing of who has a given one too. */
    void learn(PersonMention mention) {
      if (mention.form() != Form.NAME || words(mention.name()).size() >= given()) {
        learn(mention.gender());
      }
    }

    private int given() {
      return Math.min(2, words(fullest).size());
    }

    private void learn(Gender seen) {
      gender = gender == Gender.UNKNOWN ? seen : gender;
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  /** Gathers every name of the document, longest names first, then the short ones in order. */
  PersonRegister(Mentions mentions) {
    List<PersonMention> names =
        mentions.sentences().stream()
            .flatMap(List::stream)
            .filter(PersonMention.class::isInstance)
            .map(PersonMention.class::cast)
            .filter(p -> p.form() == Form.NAME)
            .toList();
    names.stream().filter(p -> words(p.name()).size() > 1).forEach(this::add);
    names.stream()
        .filter(p -> words(p.name()).size() == 1)
        .filter(p -> find(p, List.of()).isEmpty())
        .forEach(this::add);
  }

  private void add(PersonMention mention) {
    Optional<Entry> known = find(mention, List.of());
    Entry entry = known.orElseGet(() -> open(mention));
    if (words(mention.name()).size() > words(entry.fullest).size()) {
      entry.fullest = mention.name();
    }
    entry.names.add(mention.name());
    entry.learn(mention);
  }

  /** Makes one person of two names. */
  void join(String name, String other) {
    Optional<Entry> first = find(name, List.of());
    Optional<Entry> second = find(other, List.of());
    if (first.isPresent() && second.isPresent() && first.get() != second.get()) {
      entries.remove(second.get());
      first.get().names.addAll(second.get().names);
      if (words(second.get().fullest).size() >= first.get().given()) {
        first.get().learn(second.get().gender());
      }
    }
  }

  private Entry open(PersonMention mention) {
    Entry entry = new Entry(mention.name(), mention.span().begin());
    entries.add(entry);
    return entry;
  }

  /**
   * The person of that name; among several, the one last in {@code recent}, else the first named.
   */
  Optional<Entry> find(String name, List<Entry> recent) {
    return find(name, entries.stream().filter(e -> e.isCalled(name)).toList(), recent);
  }

  /** The same, at the place of the mention. */
  Optional<Entry> find(PersonMention mention, List<Entry> recent) {
    List<Entry> fitting =
        entries.stream()
            .filter(e -> e.isCalled(mention.name()) && !e.isLaterNumbered(mention))
            .toList();
    return find(mention.name(), fitting, recent);
  }

  private static Optional<Entry> find(String name, List<Entry> fitting, List<Entry> recent) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (fitting.contains(recent.get(i))) {
        return Optional.of(recent.get(i));
      }
    }
    Optional<Entry> exact = fitting.stream().filter(e -> e.fullest.equals(name)).findFirst();
    return exact.isPresent() ? exact : fitting.stream().findFirst();
  }

  Entry resolve(PersonMention mention, List<Entry> recent) {
    Entry entry = find(mention, recent).orElseGet(() -> open(mention));
    entry.names.add(mention.name());
    entry.learn(mention);
    return entry;
  }

  static List<String> words(String name) {
    return GAP.splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty() && !SUFFIXES.contains(w))
        .toList();
  }

  /** Whether two names can be of one person: the shorter one's words are the longer's, in order. */
  private static boolean fits(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (shorter.isEmpty() || areNumberedApart(shorter, longer)) {
      return false;
    }
    if (shorter.size() == 1) {
      String word = shorter.get(0);
      int last = longer.size() - 1 - (numeral(longer) != null ? 1 : 0);
      return longer.get(Math.max(0, last)).equals(word)
          || longer.get(0).equals(word) && word.length() > 2;
    }
    if (isOfInitials(one) != isOfInitials(other) && Math.max(initials(one), initials(other)) > 1) {
      return false;
    }
    boolean sameEnd = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
    boolean sameBegin = initialsAgree(shorter.get(0), longer.get(0));
    return sameEnd && (sameBegin || longer.containsAll(shorter))
        || longer.containsAll(shorter) && sameBegin;
  }

  private static boolean areNumberedApart(List<String> one, List<String> other) {
    return numeral(one) != null && numeral(other) != null && !numeral(one).equals(numeral(other));
  }

  /** "D. S. Keller" is not Dora Keller. */
  private static boolean isOfInitials(List<String> words) {
    return initials(words) > 0 && initials(words) >= words.size() - 1;
  }

  private static int initials(List<String> words) {
    return (int) words.stream().filter(w -> INITIAL.matcher(w).matches()).count();
  }

  private static boolean initialsAgree(String one, String other) {
    boolean initial = INITIAL.matcher(one).matches() || INITIAL.matcher(other).matches();
    return one.equals(other) || initial && one.charAt(0) == other.charAt(0);
  }

  private static int number(String name) {
    String numeral = words(name).isEmpty() ? null : numeral(words(name));
    return numeral == null ? 0 : numeral.equals("i") ? 1 : 2;
  }

  private static String numeral(List<String> words) {
    String last = words.get(words.size() - 1);
    return NUMERAL.matcher(last).matches() && words.size() > 1 ? last : null;
  }

  /** The document's persons by name, for those it finds by the words of its title. */
  Optional<Entry> inTitle(String title) {
    List<String> titleWords =
        words(title).stream()
            .filter(w -> !w.matches("the|a|life|of|biography|sir|dr\\.?"))
            .toList();
    return entries.stream()
        .filter(e -> !titleWords.isEmpty() && words(e.fullest).containsAll(titleWords))
        .findFirst();
  }
}
