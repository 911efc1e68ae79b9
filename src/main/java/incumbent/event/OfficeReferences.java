package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words that stand for an office which the text names elsewhere. */
final class OfficeReferences {
  private final Set<String> verbs;

  OfficeReferences(Lexicon lexicon) {
    this.verbs = lexicon.list("verbs_of_offices");
  }

  /** What stands for an office beside the trigger: "held it", "a position she resigned". */
  Optional<OfficeMention> read(Reading reading, int trigger, String names) {
    return pronoun(reading, trigger).or(() -> relativized(reading, trigger, names));
  }

  /** "held it until 1880": a pronoun that stands for an office. */
  private Optional<OfficeMention> pronoun(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    return s.word(trigger + 1).equals("it") && verbs.contains(s.lemma(trigger))
        ? Optional.of(standIn(reading, trigger + 1, List.of()))
        : Optional.empty();
  }

  /** A word that stands for an office named elsewhere, of one of the titles allowed, if any are. */
  static OfficeMention standIn(Reading reading, int token, List<String> allowed) {
    Span span = reading.sentence().span(token, token + 1);
    return OfficeMention.unnamed(
        span,
        reading.sentence().text(span),
        OfficeMention.Form.REFERENCE,
        allowed,
        Optional.empty());
  }

  /** "the post of secretary, which he kept", "a position she resigned": the office described. */
  private static Optional<OfficeMention> relativized(Reading reading, int trigger, String names) {
    AnnotatedSentence s = reading.sentence();
    int i = new Clauses(s).groupBegin(trigger) - 1;
    Optional<PersonMention> subject = reading.at(i, PersonMention.class);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    i = reading.begin(subject.get()) - 1;
    if (s.word(i - 1).equals("from") && !names.contains("from")) {
      return Optional.empty();
    }
    if (s.word(i).matches("which|that")) {
      i = s.word(i - 1).matches("to|in|from|of|for") ? i - 2 : i - 1;
    } else if (reading
        .at(i, OfficeMention.class)
        .filter(o -> !Appositions.isHonorific(reading, o))
        .isEmpty()) {
      return Optional.empty();
    }
    while (s.word(i).equals(",") || i > 0 && reading.at(i, DateMention.class).isPresent()) {
      i--;
    }
    return reading.at(i, OfficeMention.class);
  }

  /** The office held at the place whose name ends at the token {@code last}. */
  static OfficeMention place(AnnotatedSentence sentence, int last) {
    Span span = sentence.span(sentence.properBegin(last), last + 1);
    String name = sentence.text(span);
    return OfficeMention.unnamed(
        span, name, OfficeMention.Form.PLACE, List.of(), Optional.of(name));
  }
}
