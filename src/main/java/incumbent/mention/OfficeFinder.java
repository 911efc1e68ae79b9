package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds office mentions: by their titles, by nouns that stand for an office, by the department that
 * a minister has, or by the body in which a member sits.
 */
final class OfficeFinder {
  private final Lexicon lexicon;
  private final TitleWords words;
  private final NamedOffices named;
  private final References references;
  private final Departments departments;
  private final Bodies bodies;

  OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new TitleWords(lexicon);
    this.named = new NamedOffices(lexicon);
    this.references = new References(lexicon);
    this.departments = new Departments(lexicon);
    this.bodies = new Bodies(lexicon);
  }

  /**
   * The office mentions of the sentence, in reading order.
   *
   * @param dates marks tokens of dates
   * @param titles words that are titles in this document, such as "leader" where it names the
   *     leader of a party, in lower case
   */
  List<OfficeMention> find(AnnotatedSentence sentence, BitSet dates, Set<String> titles) {
    List<OfficeMention> found = new ArrayList<>();
    NounPhrase phrase = new NounPhrase(sentence, dates, lexicon);
    int index = 0;
    while (index < sentence.tokens().size()) {
      Optional<FoundOffice> office =
          dates.get(index) ? Optional.empty() : at(sentence, index, phrase, titles);
      index++;
      while (office.isPresent()) {
        addLongest(found, office.get().mention());
        index = office.get().end();
        office = ElidedTitle.behind(sentence, office.get(), phrase);
      }
    }
    return found;
  }

  /** "Deputy Chief Whip" is one office, not also a deputy and a chief. */
  private static void addLongest(List<OfficeMention> found, OfficeMention mention) {
    while (!found.isEmpty() && found.get(found.size() - 1).span().overlaps(mention.span())) {
      found.remove(found.size() - 1);
    }
    found.add(mention);
  }

  private Optional<FoundOffice> at(
      AnnotatedSentence s, int index, NounPhrase phrase, Set<String> titles) {
    Optional<FoundOffice> branch = department(s, index);
    if (branch.isPresent()) {
      return branch;
    }
    int head = words.headLength(s, index, titles);
    if (head > 0 && isNoun(s, index, head)) {
      Optional<FoundOffice> office = named.at(s, index, head, phrase, titles);
      if (office.isPresent()) {
        return office;
      }
    }
    return references.at(s, index, phrase).or(() -> bodies.at(s, index, phrase));
  }

  private boolean isNoun(AnnotatedSentence sentence, int index, int length) {
    int last = index + length - 1;
    boolean surname =
        length == 1
            && lexicon.list("titles_as_surnames").contains(sentence.word(index))
            && sentence.entity(index).equals("PERSON")
            && sentence.entity(index - 1).equals("PERSON");
    boolean predicate =
        sentence.lemma(index - 1).matches("be|become|as|make|elect")
            && sentence.tag(last).startsWith("JJ")
            && !sentence.tag(last + 1).matches("NN.*|TO|JJ.*");
    return !surname
        && (predicate
            || sentence.tag(last).startsWith("NN")
            || sentence.capitalized(last)
            || length > 1)
        && !sentence.word(last + 1).equals("-")
        && !(sentence.tag(last + 1).equals("POS") && !sentence.tag(last + 2).startsWith("NN"));
  }

  private Optional<FoundOffice> department(AnnotatedSentence s, int index) {
    return departments
        .at(s, index)
        .map(
            department -> {
              var span = s.span(index, department.end());
              var mention =
                  OfficeMention.unnamed(
                      span, s.text(span), Form.REFERENCE, department.titles(), Optional.empty());
              return new FoundOffice(mention, department.end());
            });
  }
}
