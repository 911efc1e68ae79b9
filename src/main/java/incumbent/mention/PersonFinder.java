package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds names of persons and the pronouns that stand for them.
 *
 * <p>The name model's persons count, and beside them capitalized names that it leaves unnamed, and
 * names that it calls something else here and a person elsewhere in the document.
 */
final class PersonFinder {
  private final Lexicon lexicon;
  private final NameExtent extent;
  private final NameCheck check;
  private final ToldNames told;
  private final Pronouns pronouns;
  private final Parts parts;
  private final NameGenders genders = new NameGenders();

  PersonFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.extent = new NameExtent(lexicon);
    this.check = new NameCheck(lexicon);
    this.told = new ToldNames(lexicon);
    this.pronouns = new Pronouns(lexicon);
    this.parts = new Parts(lexicon);
  }

  /** The person mentions of the sentence; {@code taken} marks tokens of dates and offices. */
  List<PersonMention> find(AnnotatedSentence sentence, BitSet taken, KnownNames known) {
    List<PersonMention> found = new ArrayList<>();
    int index = 0;
    int bracket = 0;
    while (index < sentence.tokens().size()) {
      int end = taken.get(index) ? index : nameEnd(sentence, index, taken, known);
      bracket = inBracket(sentence, index, bracket, found);
      if (bracket > 0) {
        index++;
      } else if (end > index) {
        if (!isPeerage(sentence, index, found)) {
          name(sentence, index, end).ifPresent(found::add);
        }
        index = end;
      } else {
        pronouns.at(sentence, index).ifPresent(found::add);
        index++;
      }
    }
    return found;
  }

  /** "Otto Brandt, 1st Viscount Suthmark": a peerage goes on with the name of who holds it. */
  private static boolean isPeerage(AnnotatedSentence s, int index, List<PersonMention> found) {
    boolean ordinal = s.word(index - 1).matches("\\d+(?:st|nd|rd|th)");
    return ordinal
        && s.word(index - 2).equals(",")
        && !found.isEmpty()
        && s.tokenAt(found.get(found.size() - 1).span().end()) == index - 2;
  }

  /** The end of the name that begins at {@code begin}; {@code begin} if none does. */
  private int nameEnd(AnnotatedSentence s, int begin, BitSet taken, KnownNames known) {
    int lived = begin == 0 ? NameExtent.beforeLife(s, taken) : 0;
    if (lived > 0) {
      return lived;
    }
    int end = extent.end(s, begin, taken, known);
    return end > begin && check.isPerson(s, begin, end, taken, known)
        ? end
        : told.end(s, begin, taken);
  }

  /** How deep in brackets that stand right behind a name: they hold its variants, and years. */
  private static int inBracket(
      AnnotatedSentence s, int index, int depth, List<PersonMention> found) {
    if (s.word(index).matches("\\(.*|-lrb-") && !s.word(index).endsWith(")")) {
      boolean behindName =
          !found.isEmpty() && s.tokenAt(found.get(found.size() - 1).span().end()) == index;
      return depth > 0 || behindName ? depth + 1 : 0;
    }
    return s.word(index).matches("[^(]*\\)|-rrb-") ? Math.max(0, depth - 1) : depth;
  }

  private Optional<PersonMention> name(AnnotatedSentence s, int begin, int end) {
    int first = begin;
    while (first < end - 1 && isHonorific(s, first, end)) {
      first++;
    }
    if (lexicon.list("honorifics").contains(s.word(first)) && first == end - 1) {
      return Optional.empty();
    }
    int last = s.tag(end - 1).equals("POS") ? end - 1 : end;
    Span span = s.span(first, last);
    String name = s.text(span).replaceAll("\\s+", " ");
    return Optional.of(
        new PersonMention(
            span,
            s.text(span),
            Form.NAME,
            gender(s, begin, first),
            name,
            parts.of(s, begin, last),
            Optional.empty(),
            Optional.empty()));
  }

  /** "Sir Otto Keller", "Dukes Otto and Hugo", "the Dane Otto Keller", but not "Don Keller". */
  private boolean isHonorific(AnnotatedSentence s, int index, int end) {
    String word = s.word(index);
    if (word.equals("don")) {
      return end > index + 2 || genders.of(s.word(index + 1)) != Gender.UNKNOWN;
    }
    boolean many = word.endsWith("s") && s.tag(index).matches("NNPS|NNS");
    boolean national =
        s.tag(index - 1).equals("DT")
            && end > index + 2
            && lexicon.list("nationals").contains(word);
    return national
        || lexicon.list("honorifics").contains(word)
        || many && lexicon.list("honorifics").contains(word.substring(0, word.length() - 1));
  }

  private Gender gender(AnnotatedSentence s, int begin, int first) {
    for (int i = Math.max(0, begin - 2); i < first; i++) {
      if (lexicon.list("female_words").contains(s.word(i)) && !s.tag(i).startsWith("PRP")) {
        return Gender.FEMALE;
      }
      if (lexicon.list("male_words").contains(s.word(i)) && !s.tag(i).startsWith("PRP")) {
        return Gender.MALE;
      }
    }
    boolean surname = lexicon.list("particles").contains(s.word(first));
    return surname || lexicon.list("given_names_of_both").contains(s.word(first))
        ? Gender.UNKNOWN
        : genders.of(s.word(first));
  }
}
