package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells names of persons from other capitalized words by what stands in and around them. */
final class NameCheck {
  private final Lexicon lexicon;

  NameCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A name that the model leaves unnamed must not stand where places and things stand. */
  boolean isPerson(AnnotatedSentence s, int begin, int end, BitSet taken, KnownNames known) {
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
        || isConstituency(s, begin, end)
        || isPlaceOrBody(s, begin, end)
        || isAttribute(s, begin, end)) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (s.entity(i).equals("PERSON") || (i == end - 1 && known.isPerson(s.word(i)))) {
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
    if (end == begin + 2 && NameExtent.isNumeral(s, end - 1)) {
      return true;
    }
    boolean partOfName =
        alone
            && begin > 1
            && s.capitalized(begin - 1)
            && s.tag(begin - 1).matches("JJ|NNP")
            && !taken.get(begin - 1);
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

  /**
   * "with a seat for Norland", "the Régie": where a single name stands, places and bodies stand.
   */
  private boolean isConstituency(AnnotatedSentence s, int begin, int end) {
    boolean seat =
        s.word(begin - 1).equals("for") && lexicon.list("seats").contains(s.lemma(begin - 2));
    boolean the = s.word(begin - 1).equals("the") && !s.tag(end).equals("POS");
    return end == begin + 1 && (seat || the);
  }

  /** "Keller Island": the last word tells what it is. */
  private boolean isPlaceOrBody(AnnotatedSentence s, int begin, int end) {
    boolean more = end > begin + 1 || s.capitalized(begin - 1) && s.tag(begin - 1).equals("NNP");
    return more && lexicon.list("ends_of_other_names").contains(s.word(end - 1));
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
    boolean taken = s.tag(begin - 1).startsWith("VB") && s.tag(end).equals("NN");
    return end == begin + 1
        && !taken
        && s.tag(end).matches("NNS?")
        && s.word(end).matches("\\p{Ll}+")
        && !s.capitalized(end)
        && Titles.longest(s, end, lexicon.list("titles")) == 0;
  }
}
