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

  private int nameEnd(AnnotatedSentence s, int begin, BitSet taken, KnownNames known) {
    int lived = begin == 0 ? beforeLife(s, taken) : 0;
    if (lived > 0) {
      return lived;
    }
    if (!isNamePart(s, begin, known) || s.word(begin).equals("the")) {
      return begin;
    }
    int end = begin + 1;
    while (end < s.tokens().size() && !taken.get(end) && !endsCell(s, end)) {
      if (isNamePart(s, end, known) && sameKind(s, end)) {
        end++;
      } else if (isOfPlace(s, begin, end, taken, known)) {
        end += 2;
      } else if (link(s, end, taken, known) > 0) {
        end += link(s, end, taken, known) + 1;
      } else if (s.word(end).equals("the")
          && s.capitalized(end + 1)
          && s.tag(end + 1).matches("JJ|NNP|NN")
          && end == begin + 1
          && !taken.get(end + 1)
          && !s.entity(end + 1).matches("ORGANIZATION|LOCATION")) {
        end += 2;
      } else {
        break;
      }
    }
    if (s.word(end).equals(",") && s.word(end + 1).matches("jr\\.?|sr\\.?")) {
      end += 2;
    }
    return isPlausible(s, begin, end, taken, known) ? end : begin;
  }

  /**
   * "Zeno Brandt (3 May 1801 – 4 June 1880) was", "Zeno Brandt (born 3 May 1960) is": what has lived
   * is a person; 0 if nothing has.
   */
  private static int beforeLife(AnnotatedSentence s, BitSet taken) {
    int end = 0;
    while (s.capitalized(end) && s.tag(end).matches("NN.*|UH|VBG|JJ|FW") && !taken.get(end)) {
      end++;
    }
    boolean opens = end > 1 && end < 6 && s.word(end).matches("\\(|-lrb-");
    int close = end + 1;
    int dates = 0;
    while (opens && close < s.tokens().size() && !s.word(close).matches("\\)|-rrb-")) {
      dates += taken.get(close) && s.word(close).matches("\\d{3,4}") ? 1 : 0;
      close++;
    }
    boolean lives =
        (dates == 2 || dates == 1 && s.word(end + 1).equals("born"))
            && s.word(close + 1).matches("was|is")
            && s.tag(close + 2).matches("DT|JJ.*|NN.*");
    return lives ? end : 0;
  }

  private static boolean sameKind(AnnotatedSentence s, int index) {
    boolean before = s.entity(index - 1).equals("PERSON");
    boolean here = s.entity(index).equals("PERSON");
    return before == here || s.capitalized(index);
  }

  private boolean isNamePart(AnnotatedSentence s, int index, KnownNames known) {
    boolean capital =
        s.capitalized(index)
            || s.word(index).matches("(?:al|el|ibn|bin|ad|as|ar|an|at|d|o|mac)[-'’].+");
    if (!capital || s.word(index).matches(".*\\d.*")) {
      return false;
    }
    boolean person = s.entity(index).equals("PERSON");
    boolean proper = s.tag(index).startsWith("NNP") || s.tag(index).equals("FW");
    boolean knownName = known.ofPersons().contains(s.word(index));
    boolean regnal =
        proper
            && s.entity(index).matches("O|LOCATION")
            && isNumeral(s, index + 1)
            && !lexicon.list("numbered_things").contains(s.word(index));
    boolean unnamed =
        (s.entity(index).equals("O") || isGivenName(s, index))
            && proper
            && !lexicon.list("titles").contains(s.word(index));
    if (regnal || isNumeral(s, index) && isNumbered(s, index)) {
      return true;
    }
    return (person || knownName || unnamed)
        && (person && s.entity(index + 1).equals("PERSON")
            || person
                && s.entity(index - 1).equals("PERSON")
                && !lexicon.list("groups").contains(s.word(index))
            || !lexicon.list("not_persons").contains(s.word(index)));
  }

  private boolean isNumbered(AnnotatedSentence s, int index) {
    boolean pronoun = s.word(index).equals("i") && s.tag(index + 1).matches("VBP|MD");
    return !pronoun
        && s.tag(index - 1).startsWith("NNP")
        && s.entity(index - 1).matches("O|LOCATION|PERSON")
        && !lexicon.list("numbered_things").contains(s.word(index - 1));
  }

  private static boolean isNumeral(AnnotatedSentence s, int index) {
    return index > 0 && index < s.tokens().size() && s.tokens().get(index).word().matches("[IVX]+");
  }

  /** A sentence that begins with a name begins with its first part, whatever that is elsewhere. */
  private static boolean isGivenName(AnnotatedSentence s, int index) {
    return index == 0 && s.entity(1).equals("PERSON");
  }

  /** "Otto of Suthmark": who has no surname is told by a place. */
  private static boolean isOfPlace(
      AnnotatedSentence s, int begin, int end, BitSet taken, KnownNames known) {
    return end == begin + 1
        && s.word(end).equals("of")
        && s.entity(begin).equals("PERSON")
        && !known.ofPersons().contains(s.word(begin))
        && s.capitalized(end + 1)
        && !taken.get(end + 1)
        && s.tag(end + 1).startsWith("NNP")
        && s.entity(end + 1).matches("LOCATION|PERSON|O")
        && !s.capitalized(end + 2);
  }

  /** How many particles link the name before to a capitalized part behind: "von der". */
  private int link(AnnotatedSentence s, int index, BitSet taken, KnownNames known) {
    int end = index;
    while (end < index + 3
        && lexicon.list("particles").contains(s.word(end))
        && !s.capitalized(end)) {
      end++;
    }
    boolean plain = !s.word(index).matches("of|the|e|y|i|und");
    boolean inside = s.entity(index).equals("PERSON");
    boolean links =
        end > index
            && (plain || inside)
            && !taken.get(end)
            && s.capitalized(end)
            && (isNamePart(s, end, known) || plain);
    return links ? end - index : 0;
  }

  /** A name that the model leaves unnamed must not stand where places and things stand. */
  private boolean isPlausible(
      AnnotatedSentence s, int begin, int end, BitSet taken, KnownNames known) {
    boolean birthName =
        s.word(begin - 1).matches("née?|nee") && s.word(begin - 2).matches("\\(|-lrb-");
    boolean letters =
        end == begin + 1
            && s.word(begin - 1).equals(",")
            && s.tokens().get(begin).word().matches("\\p{Lu}{2,5}");
    if (lexicon.list("groups").contains(s.word(end))
        || birthName
        || letters
        || !isSpelledOut(s, begin, end)
        || isAttribute(s, begin, end)) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (s.entity(i).equals("PERSON") || (i == end - 1 && known.ofPersons().contains(s.word(i)))) {
        return true;
      }
    }
    String before = s.word(begin - 1);
    boolean place =
        before.matches(
            "in|at|from|of|into|near|the|to|a|an|through|across|on|within|outside|around|over|against|their|this");
    boolean adjective =
        s.tag(end).startsWith("NN") && !s.word(end).equals("-lrb-") && !taken.get(end);
    boolean favoured = before.equals("of") && s.word(begin - 2).matches("favou?r|death|behalf");
    boolean alone = end == begin + 1;
    if (end == begin + 2 && isNumeral(s, end - 1)) {
      return true;
    }
    boolean partOfName =
        alone && begin > 1 && s.capitalized(begin - 1) && s.tag(begin - 1).matches("JJ|NNP");
    boolean derived =
        alone
            && begin == 0
            && s.word(begin)
                .matches(
                    ".{3,}(?:tions?|ments?|ness|ity|ism|ances?|ences?|ings?|ed|ship|hood|ures?)");
    return (!place || favoured)
        && !partOfName
        && !derived
        && !adjective
        && s.word(begin).length() > 1
        && (!alone || s.tag(begin).equals("NNP") && !known.ofOthers().contains(s.word(begin)));
  }

  /** Initials, numerals, orders and honours name nobody. */
  private boolean isSpelledOut(AnnotatedSentence s, int begin, int end) {
    return IntStream.range(begin, end)
        .mapToObj(i -> s.tokens().get(i).word())
        .anyMatch(
            w ->
                w.matches(".*\\p{L}{2}.*|\\p{IsHan}")
                    && !w.matches("[IVX]+|\\p{Lu}{2,5}")
                    && !lexicon.list("honours").contains(w.toLowerCase(Locale.ROOT)));
  }

  /** "the Brandt supporter": a single name before a common noun says whose or which. */
  private boolean isAttribute(AnnotatedSentence s, int begin, int end) {
    return end == begin + 1
        && s.tag(end).matches("NNS?")
        && s.word(end).matches("\\p{Ll}+")
        && !s.capitalized(end)
        && Titles.longest(s, end, lexicon.list("titles")) == 0;
  }

=======
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

  /** "Sir Otto Keller", "Dukes Otto and Eric", "the Dane Otto Keller", but not "Don Keller". */
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
    return lexicon.list("given_names_of_both").contains(s.word(first))
        ? Gender.UNKNOWN
        : genders.of(s.word(first));
  }

}
