package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import java.util.Optional;

/**
 * Finds the person that a noun refers to, by name or by description: "the director, Anna Keller",
 * "his brother Otto", "the old king".
 */
final class Referents {
  private static final String NAME_RELATIONS = "flat.*|compound|appos|dep";

  private final Lexicon lexicon;

  Referents(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<PersonMention> of(Reading reading, IndexedWord noun) {
    int index = noun.index() - 1;
    Optional<PersonMention> here = reading.at(index, PersonMention.class);
    if (here.isPresent()) {
      return here;
    }
    Optional<OfficeMention> office = reading.at(index, OfficeMention.class);
    return office.isPresent()
        ? Holders.of(reading, office.get(), noun).or(() -> described(reading, office.get(), index))
        : reading
            .below(noun, PersonMention.class, NAME_RELATIONS)
            .or(() -> unnamed(reading, index));
  }

  private Optional<PersonMention> unnamed(Reading reading, int index) {
    boolean kin = lexicon.list("kin").contains(reading.sentence().lemma(index));
    return kin ? Optional.of(kin(reading, index)) : described(reading, index, index + 1);
  }

  private Optional<PersonMention> described(Reading reading, OfficeMention office, int index) {
    boolean plain = office.form() == OfficeMention.Form.NAMED && office.organization().isEmpty();
    return plain && !Appositions.isHonorific(reading, office)
        ? described(reading, index, reading.end(office))
        : Optional.empty();
  }

  /** "the old king": who is known by what he or she is, by then. */
  private Optional<PersonMention> described(Reading reading, int title, int end) {
    AnnotatedSentence s = reading.sentence();
    int before = title - 1;
    while (s.tag(before).startsWith("JJ")) {
      before--;
    }
    boolean definite = s.word(before).matches("the|this|that");
    boolean alone = !s.word(end).matches("of|for|to") && !s.tag(end).startsWith("NN");
    return definite && alone && lexicon.list("titles").contains(s.word(title))
        ? Optional.of(description(s, title))
        : Optional.empty();
  }

  /** "his brother, the elder Otto": the name behind the word of kinship, or else that word. */
  private static PersonMention kin(Reading reading, int index) {
    AnnotatedSentence s = reading.sentence();
    for (int i = index + 1; i <= index + 3; i++) {
      Optional<PersonMention> name =
          reading.at(i, PersonMention.class).filter(p -> p.form() == Form.NAME);
      if (name.isPresent()) {
        return name.get();
      }
      if (!s.word(i).matches(",|the|elder|younger")) {
        break;
      }
    }
    return description(s, index);
  }

  private static PersonMention description(AnnotatedSentence s, int index) {
    return new PersonMention(
        s.span(index, index + 1),
        s.word(index),
        Form.DESCRIPTION,
        Gender.UNKNOWN,
        "",
        true,
        Optional.empty());
  }
}
