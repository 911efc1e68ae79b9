package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from whose end a vacancy comes that somebody fills. */
final class Vacancies {
  private static final int PHRASE = 6;
  private static final int REACH = 20;

  private final Set<String> endings;
  private final Set<String> victories;

  Vacancies(Lexicon lexicon) {
    this.endings = lexicon.list("vacating_nouns");
    this.victories = lexicon.list("victories");
  }

  /** Who left the office that {@code persons} enter with the trigger, where the clause says so. */
  Optional<PersonMention> leftBy(
      Reading reading, int trigger, EventKind kind, List<PersonMention> persons) {
    boolean enters = kind == EventKind.BEGAN || kind == EventKind.SUCCEEDED;
    return enters
        ? uponEnd(reading, trigger)
            .or(() -> incumbent(reading))
            .filter(p -> p.form() == Form.NAME && !persons.contains(p))
        : Optional.empty();
  }

  /**
   * "became director on the death of Keller", "inherited the throne upon his father Otto's death",
   * "filled the vacancy left by the resignation of Keller": whose end is told behind the trigger.
   */
  private Optional<PersonMention> uponEnd(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    int last = Math.min(s.tokens().size(), trigger + REACH);
    for (int i = trigger + 1; i < last && !endsClause(s, i); i++) {
      if (endings.contains(s.lemma(i)) && s.tag(i).startsWith("NN")) {
        int begin = i - 1;
        while (begin > trigger && begin > i - PHRASE && !isUpon(s, begin)) {
          begin--;
        }
        if (isUpon(s, begin)) {
          return s.word(i + 1).equals("of")
              ? WordOrder.headedBy(reading, i + 2)
              : possessor(reading, i);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isUpon(AnnotatedSentence s, int index) {
    return s.word(index).matches("on|upon|after|following|at|by|with");
  }

  private static Optional<PersonMention> possessor(Reading reading, int noun) {
    AnnotatedSentence s = reading.sentence();
    int mark = noun - 1;
    while (s.tag(mark).matches("JJ.*")) {
      mark--;
    }
    return s.tag(mark).equals("POS") ? reading.at(mark - 1, PersonMention.class) : Optional.empty();
  }

  /**
   * "defeated the incumbent mayor Otto Keller to become mayor", "was elected in 1901, unseating the
   * incumbent, Otto Keller": whoever beats the holder takes the office from him.
   */
  private Optional<PersonMention> incumbent(Reading reading) {
    AnnotatedSentence s = reading.sentence();
    for (int i = 1; i < s.tokens().size(); i++) {
      if (s.word(i).matches("incumbent|sitting") && isBeaten(s, i)) {
        Optional<PersonMention> person = named(reading, i + 1);
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBeaten(AnnotatedSentence s, int incumbent) {
    int before = incumbent - 1;
    while (s.tag(before).matches("DT|JJ.*|CD|NN.*|POS|RB.*|PRP\\$") || s.word(before).equals(",")) {
      before--;
    }
    return victories.contains(s.lemma(before));
  }

  /** "incumbent mayor Otto Keller", "incumbent, Otto Keller": the first name behind. */
  private static Optional<PersonMention> named(Reading reading, int begin) {
    AnnotatedSentence s = reading.sentence();
    for (int i = begin; i < Math.min(s.tokens().size(), begin + PHRASE); i++) {
      Optional<PersonMention> person = reading.at(i, PersonMention.class);
      boolean inside =
          person.isPresent()
              || reading.at(i, OfficeMention.class).isPresent()
              || s.tag(i).matches("JJ.*|NN.*|,");
      if (person.isPresent() || !inside) {
        return person;
      }
    }
    return Optional.empty();
  }

  private static boolean endsClause(AnnotatedSentence s, int index) {
    return s.tag(index).matches("VB[DZP]|WP|WDT|WRB|MD") || s.word(index).matches("[;:]");
  }
}
