package incumbent.normalize;

import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import incumbent.normalize.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds whom a pronoun stands for among the persons mentioned before it: near before far, the
 * subjects of main clauses before others, the person whom the document is about before the rest.
 */
final class Antecedents {
  private static final int WINDOW = 4;

  private record Seen(
      Entry entry, int sentence, PersonMention mention, boolean owns, boolean opens) {
    Span span() {
      return mention.span();
    }

    boolean subject() {
      return mention.subject();
    }
  }

  private final Surroundings surroundings;
  private final Optional<Entry> topic;
  private final boolean ofBothGenders;
  private final List<Seen> seen = new ArrayList<>();

  /**
   * @param ofBothGenders whether the document speaks of some as "he" and of others as "she"
   */
  Antecedents(Surroundings surroundings, Optional<Entry> topic, boolean ofBothGenders) {
    this.surroundings = surroundings;
    this.topic = topic;
    this.ofBothGenders = ofBothGenders;
  }

  /** Takes note of a mention whose person is known. */
  void add(Entry entry, PersonMention mention, int sentence) {
    Span span = mention.span();
    seen.add(new Seen(entry, sentence, mention, surroundings.owns(span), surroundings.opens(span)));
  }

  /** The persons mentioned so far, in reading order. */
  List<Entry> recent() {
    return seen.stream().map(Seen::entry).toList();
  }

  /** The last subject in the sentence. */
  Optional<Entry> subjectOf(int sentence) {
    return last(s -> s.sentence() == sentence && s.subject());
  }

  /** The person whom the sentence named last. */
  Optional<Entry> lastOf(int sentence) {
    return last(s -> s.sentence() == sentence);
  }

  /** The last subject before the place in the text, else the first person of all. */
  Optional<Person> subjectBefore(Span place) {
    return last(s -> s.span().begin() < place.begin() && s.subject())
        .or(() -> seen.stream().findFirst().map(Seen::entry))
        .map(Entry::person);
  }

  private Optional<Entry> last(Predicate<Seen> fits) {
    return seen.stream().filter(fits).reduce((one, next) -> next).map(Seen::entry);
  }

  /** Whether nobody is mentioned before the place in the text. */
  boolean isFirst(Span place) {
    return seen.stream().noneMatch(s -> s.span().begin() < place.begin());
  }

  /** Whom the pronoun stands for. */
  Optional<Entry> of(PersonMention pronoun, int sentence) {
    if (pronoun.text().toLowerCase(Locale.ROOT).startsWith("who")) {
      return describedBy(pronoun, sentence);
    }
    if (pronoun.text().matches("(?i)former|latter")) {
      return ranked(pronoun.text().equalsIgnoreCase("latter") ? 0 : 1);
    }
    return reflexive(pronoun, sentence).or(() -> mostSalient(pronoun, sentence));
  }

  /** "the latter", "the former": the last that is named, and the other before. */
  private Optional<Entry> ranked(int before) {
    List<Entry> named = new ArrayList<>();
    for (int i = seen.size() - 1; i >= 0 && named.size() <= before; i--) {
      Seen each = seen.get(i);
      if (each.mention().form() == Form.NAME && !named.contains(each.entry())) {
        named.add(each.entry());
      }
    }
    return named.size() > before ? Optional.of(named.get(before)) : Optional.empty();
  }

  /** "with Keller himself", "Keller took it himself": the name right before, else the subject. */
  private Optional<Entry> reflexive(PersonMention pronoun, int sentence) {
    return pronoun.text().endsWith("self")
        ? last(s -> surroundings.meet(s.span(), pronoun.span()))
            .or(() -> subjectOf(sentence))
            .filter(e -> agrees(pronoun.gender(), e.gender()))
        : Optional.empty();
  }

  private Optional<Entry> mostSalient(PersonMention pronoun, int sentence) {
    Entry best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen candidate = seen.get(i);
      int distance = distance(candidate, sentence);
      if (distance > WINDOW) {
        break;
      }
      if (agrees(pronoun.gender(), candidate.entry().gender())
          && !isExcluded(pronoun, candidate.entry())) {
        double score = salience(candidate, distance, seen.size() - i, pronoun);
        if (score > bestScore) {
          bestScore = score;
          best = candidate.entry();
        }
      }
    }
    return best == null
        ? topic.filter(t -> agrees(pronoun.gender(), t.gender()))
        : Optional.of(best);
  }

  /**
   * Of whom a relative clause speaks: what it describes, else the name right before it, else the
   * subject, else the nearest.
   */
  private Optional<Entry> describedBy(PersonMention relative, int sentence) {
    return last(s ->
            s.sentence() == sentence
                && relative.antecedent().filter(s.span()::overlaps).isPresent())
        .or(() -> last(s -> surroundings.adjoin(s.span(), relative.span())))
        .or(() -> subjectOf(sentence))
        .or(() -> lastOf(sentence));
  }

  /** "She succeeded him": the two are not one. */
  private boolean isExcluded(PersonMention pronoun, Entry candidate) {
    return pronoun.disjoint().isPresent()
        && seen.stream()
            .anyMatch(s -> s.span().overlaps(pronoun.disjoint().get()) && s.entry() == candidate);
  }

  /** Whom the document is about is never farther than the sentence before. */
  private int distance(Seen candidate, int sentence) {
    int distance = sentence - candidate.sentence();
    return isTopic(candidate) ? Math.min(1, distance) : distance;
  }

  private boolean isTopic(Seen candidate) {
    return topic.filter(t -> t == candidate.entry()).isPresent();
  }

  private double salience(Seen candidate, int distance, int rank, PersonMention pronoun) {
    double score = -3.0 * distance - 0.2 * rank;
    score +=
        switch (candidate.mention().part()) {
          case SUBJECT -> 2.5;
          case EMBEDDED -> distance == 0 ? 2.5 : 1.8;
          case RECEIVER -> 2.5;
          case OTHER -> 0;
        };
    boolean known =
        pronoun.gender() != Gender.UNKNOWN && candidate.entry().gender() == pronoun.gender();
    score += !known ? 0 : pronoun.gender() == Gender.FEMALE ? 2.5 : ofBothGenders ? 1.5 : 0;
    score += possession(candidate, distance == 0 && !pronoun.subject());
    score += isTopic(candidate) ? 1.5 : 0;
    score += isObject(candidate.mention()) && isObject(pronoun) ? 1 : 0;
    return distance == 0 && pronoun.subject() && !candidate.subject()
        ? score + turn(candidate, pronoun)
        : score;
  }

  /** "Keller took him in, and he became": who acted would act on without being named again. */
  private double turn(Seen candidate, PersonMention pronoun) {
    return isObject(candidate.mention()) && surroundings.isJoined(pronoun.span()) ? 2 : -0.5;
  }

  /** "Keller brought him in; the board gave him leave": objects follow objects. */
  private static boolean isObject(PersonMention mention) {
    return mention.form() == Form.PRONOUN && mention.text().matches("(?i)him|her");
  }

  /**
   * "Keller's health gave way" speaks of Keller; elsewhere, who only owns something is not whom the
   * text is about to speak of.
   */
  private double possession(Seen candidate, boolean inPassing) {
    boolean speaksOf =
        candidate.opens() && !othersAct(candidate) && !surroundings.ownsSomebody(candidate.span());
    return !candidate.owns() ? 0 : speaksOf ? 2 : inPassing ? -1 : -3.5;
  }

  /** "Keller's successor, Otto Brandt": the sentence goes on to speak of somebody else. */
  private boolean othersAct(Seen owner) {
    return seen.stream()
        .anyMatch(
            s -> s.sentence() == owner.sentence() && s.subject() && s.entry() != owner.entry());
  }

  private static boolean agrees(Gender pronoun, Gender candidate) {
    return pronoun == Gender.UNKNOWN || candidate == Gender.UNKNOWN || pronoun == candidate;
  }
}
