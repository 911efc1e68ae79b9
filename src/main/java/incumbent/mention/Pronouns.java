package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.Locale;
import java.util.Optional;

/** Finds the pronouns that stand for persons, and whom each cannot mean. */
final class Pronouns {
  private final Lexicon lexicon;

  Pronouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The pronoun at token {@code index}. */
  Optional<PersonMention> at(AnnotatedSentence s, int index) {
    String word = s.word(index);
    if (!lexicon.list("pronouns").contains(word) || s.tag(index).startsWith("NN")) {
      return Optional.empty();
    }
    Gender gender =
        lexicon.list("female_words").contains(word)
            ? Gender.FEMALE
            : lexicon.list("male_words").contains(word) ? Gender.MALE : Gender.UNKNOWN;
    Span span = s.span(index, index + 1);
    boolean subject = lexicon.list("subject_pronouns").contains(word.toLowerCase(Locale.ROOT));
    Optional<Span> disjoint =
        subject || !excludesSubject(s, index) ? Optional.empty() : Subjects.above(s, index);
    return Optional.of(
        new PersonMention(
            span,
            s.text(span),
            Form.PRONOUN,
            gender,
            "",
            subject,
            disjoint,
            word.startsWith("who") ? Subjects.described(s, index) : Optional.empty()));
  }

  /** An object is never its own subject, and nobody takes his own place. */
  private boolean excludesSubject(AnnotatedSentence s, int index) {
    if (!s.tag(index).equals("PRP$")) {
      return !s.word(index).endsWith("self") && !s.word(index).startsWith("who");
    }
    int noun = index + 1;
    while (s.tag(noun).startsWith("JJ")) {
      noun++;
    }
    boolean upon =
        index > 1 && s.word(index - 1).matches("on|upon") && !s.word(index - 2).equals(",");
    return lexicon.list("succession_nouns").contains(s.word(noun))
        || upon && lexicon.list("ending_nouns").contains(s.word(noun));
  }
}
