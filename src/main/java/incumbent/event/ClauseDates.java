package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells by the order of words in whose clause a date stands: in "Keller was elected in 1871, and in
 * 1880 she resigned", 1871 is of the verb before it and 1880 of the verb behind it.
 */
final class ClauseDates {
  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  ClauseDates(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  /** The drafts whose clause, by the order of words, the group stands in. */
  List<Integer> of(Group group, Drafts drafts) {
    boolean initial = clauses.isInitial(group.begin()) && !isLastOfList(group);
    Optional<Integer> behind = initial ? firstBehind(group, drafts) : Optional.empty();
    Optional<Integer> trigger = behind.or(() -> lastBefore(group, drafts));
    if (trigger.isEmpty()) {
      return List.of();
    }
    List<Integer> owners = drafts.madeBy(trigger.get());
    return trigger.get() > group.begin() ? owners : behindOffice(group, drafts, owners);
  }

  /** "won in 1979 and 1983 and left": what "and" joins to the date before it closes the clause. */
  private boolean isLastOfList(Group group) {
    return sentence.word(group.begin() - 1).equals("and")
        && reading.at(group.begin() - 2, DateMention.class).isPresent()
        && sentence.word(group.end()).matches("and|but");
  }

  private Optional<Integer> firstBehind(Group group, Drafts drafts) {
    int from = behindUntil(group.end());
    return drafts.stream()
        .map(Draft::trigger)
        .filter(t -> t >= from && reading.at(t, PersonMention.class).isEmpty())
        .filter(t -> !clauses.isInRelative(t) || clauses.isInRelative(group.begin()))
        .filter(t -> !isLimit(group, t))
        .filter(t -> reading.at(t, OfficeMention.class).isEmpty() || !verbFollows(t, drafts))
        .min(Comparator.naturalOrder())
        .filter(t -> sharesClause(from, t) && !hasOwnDate(from, t));
  }

  private boolean sharesClause(int from, int trigger) {
    return !clauses.hasOtherVerb(from, trigger, trigger) && !clauses.isDivided(from, trigger);
  }

  /** "From 1904 until he was killed in 1911, Keller was": behind the clause that tells the end. */
  private int behindUntil(int from) {
    int comma = from;
    while (comma < sentence.tokens().size() && !sentence.word(comma).matches("[,;:]")) {
      comma++;
    }
    boolean clause =
        sentence.word(from).matches("until|till")
            && sentence.word(comma).equals(",")
            && clauses.hasFinite(from, comma);
    return clause ? comma + 1 : from;
  }

  /** "From 1940 until his death she was chancellor": the other end of what began then. */
  private boolean isLimit(Group group, int noun) {
    int before = noun - 1;
    while (sentence.tag(before).matches("PRP\\$|DT|JJ|NNP|POS")) {
      before--;
    }
    return group.when().from().isPresent()
        && sentence.tag(noun).startsWith("NN")
        && sentence.word(before).matches("until|till|to");
  }

  /** "In May the voters …, and in June she …": a date behind "and" is of what is joined. */
  private boolean hasOwnDate(int from, int trigger) {
    boolean joined = false;
    for (int i = from; i < trigger; i++) {
      joined |= sentence.word(i).matches("and|but");
      if (joined && reading.at(i, DateMention.class).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a title alone tells stands in the clause of a verb that tells more. */
  private boolean verbFollows(int title, Drafts drafts) {
    return drafts
        .verbs()
        .map(Draft::trigger)
        .filter(t -> t > title)
        .min(Comparator.naturalOrder())
        .filter(t -> sharesClause(title, t))
        .isPresent();
  }

  /**
   * "adviser to President Keller from 1871": the date is of the verb, not of who is named by the
   * way.
   */
  Optional<Integer> lastBefore(Group group, Drafts drafts) {
    return lastBefore(group, drafts.verbs()).or(() -> lastBefore(group, drafts.stream()));
  }

  /** The last trigger before the group, if no other clause comes between. */
  Optional<Integer> lastBefore(Group group, Stream<Draft> drafts) {
    return drafts
        .map(Draft::trigger)
        .filter(t -> t < group.begin())
        .max(Comparator.naturalOrder())
        .filter(t -> !clauses.hasOtherVerb(t + 1, group.begin(), t))
        .filter(t -> !clauses.isDivided(t + 1, group.begin()));
  }

  /** "was mayor and director from 1871": of several offices, the date is of the nearest. */
  private static List<Integer> behindOffice(Group group, Drafts drafts, List<Integer> owners) {
    int last =
        owners.stream()
            .mapToInt(i -> drafts.get(i).anchor())
            .filter(a -> a <= group.begin())
            .max()
            .orElse(-1);
    List<Integer> nearest = owners.stream().filter(i -> drafts.get(i).anchor() == last).toList();
    return nearest.isEmpty() ? owners : nearest;
  }
}
