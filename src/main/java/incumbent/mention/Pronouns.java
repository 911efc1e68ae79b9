package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.PersonMention.Part;
import incumbent.model.Span;
import java.util.Locale;
import java.util.Optional;

/** Finds the pronouns that stand for persons, and whom each cannot mean. */
final class Pronouns {
  private final Lexicon lexicon;
  private final Parts parts;
  private final Cataphora cataphora;

  Pronouns(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = new Parts(lexicon);
    this.cataphora = new Cataphora(lexicon);
  }

  /** The pronoun at token {@code index}. */
  Optional<PersonMention> at(AnnotatedSentence s, int index) {
    String word = s.word(index);
    if (isRanked(s, index)) {
      return Optional.of(ranked(s, index));
    }
    if (!lexicon.list("pronouns").contains(word) || s.tag(index).startsWith("NN")) {
      return Optional.empty();
    }
    Gender gender =
        lexicon.list("female_words").contains(word)
            ? Gender.FEMALE
            : lexicon.list("male_words").contains(word) ? Gender.MALE : Gender.UNKNOWN;
    Span span = s.span(index, index + 1);
    boolean subject = lexicon.list("subject_pronouns").contains(word.toLowerCase(Locale.ROOT));
    boolean relative = word.startsWith("who");
    Part part =
        !subject
            ? Part.OTHER
            : relative || parts.isEmbedded(s, index) ? Part.EMBEDDED : Part.SUBJECT;
    return Optional.of(
        new PersonMention(
            span,
            s.text(span),
            Form.PRONOUN,
            gender,
            "",
            part,
            subject ? Optional.empty() : disjoint(s, index),
            relative ? described(s, index) : cataphora.nameAhead(s, index)));
  }

  /** "the latter", "the former's": one of two, and no adjective. */
  private static boolean isRanked(AnnotatedSentence s, int index) {
    return s.word(index).matches("former|latter")
        && s.word(index - 1).equals("the")
        && !s.tag(index + 1).matches("NN.*|JJ.*|CD|HYPH")
        && !s.word(index + 1).matches("-|and|of");
  }

  private PersonMention ranked(AnnotatedSentence s, int index) {
    Span span = s.span(index, index + 1);
    Part part = s.tag(index + 1).equals("POS") ? Part.OTHER : parts.of(s, index, index + 1);
    return new PersonMention(
        span,
        s.text(span),
        Form.PRONOUN,
        Gender.UNKNOWN,
        "",
        part,
        Optional.empty(),
        Optional.empty());
  }

  /** Of whom a relative clause speaks: "Keller, a baker, who". */
  private static Optional<Span> described(AnnotatedSentence s, int index) {
    int name = Relatives.antecedent(s, index);
    return name < 0 ? Subjects.described(s, index) : Optional.of(s.span(name, name + 1));
  }

  /** Whom a pronoun that is no subject cannot mean. */
  private Optional<Span> disjoint(AnnotatedSentence s, int index) {
    Optional<Span> owned = owned(s, index);
    return owned.isPresent()
        ? owned
        : excludesSubject(s, index) ? Subjects.above(s, index) : Optional.empty();
  }

  /** "Keller, his deputy", "Keller served as his deputy": nobody is his own. */
  private static Optional<Span> owned(AnnotatedSentence s, int index) {
    if (!s.tag(index).equals("PRP$") || s.word(index + 1).equals("own")) {
      return Optional.empty();
    }
    boolean apposed =
        s.word(index - 1).equals(",")
            && s.tag(index - 2).equals("NNP")
            && !s.tag(index + 1).equals("NNS")
            && s.entity(index - 2).matches("PERSON|O");
    if (apposed) {
      return Optional.of(s.span(index - 2, index - 1));
    }
    int verb = s.word(index - 1).equals("as") ? index - 2 : index - 1;
    boolean predicate =
        verb == index - 1
            ? s.lemma(verb).matches("be|become|remain")
            : s.lemma(verb).matches("serve|act|work|remain");
    int subject = predicate ? ClauseSubject.before(s, index) : -1;
    return subject < 0 ? Optional.empty() : Optional.of(s.span(subject, subject + 1));
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
    boolean acts =
        s.tag(noun + 1).matches("VBD|VBZ|MD") && !s.word(index - 1).equals(",")
            || s.word(noun + 1).equals(",")
                && (lexicon.list("subordinators").contains(s.word(index - 1))
                    || !s.tag(index - 1).matches("IN|,|VB.*"));
    return lexicon.list("succession_nouns").contains(s.word(noun)) && !acts
        || upon && lexicon.list("ending_nouns").contains(s.word(noun));
  }
}
