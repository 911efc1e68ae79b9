package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.BitSet;

/**
 * Finds names of persons that the name model misses or takes for something else, by what the
 * sentence says of them: whoever is born, resigns or is "the director" is a person.
 */
final class ToldNames {
  private static final int LONGEST = 3;
  private static final int APPOSITION = 9;

  private final Lexicon lexicon;

  ToldNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The end of the name of a person that begins at {@code begin}; {@code begin} if none does. */
  int end(AnnotatedSentence s, int begin, BitSet taken) {
    if (!isPart(s, begin, taken) || isPart(s, begin - 1, taken)) {
      return begin;
    }
    int end = begin + 1;
    while (isPart(s, end, taken)) {
      end++;
    }
    boolean place = end == begin + 1 && s.entity(begin).matches("LOCATION|MISC");
    boolean other = place || end > begin + LONGEST || s.word(begin - 1).matches("the|in|at|of|&");
    return !other && (isApposed(s, begin, end) || isDescribed(s, end) || acts(s, end, taken))
        ? end
        : begin;
  }

  private boolean isPart(AnnotatedSentence s, int index, BitSet taken) {
    return s.tag(index).matches("NNPS?")
        && s.tokens().get(index).word().matches("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*|\\p{Lu}\\.")
        && !taken.get(index)
        && !lexicon.list("not_persons").contains(s.word(index))
        && !lexicon.list("ends_of_other_names").contains(s.word(index))
        && !lexicon.list("groups").contains(s.word(index))
        && !lexicon.list("titles").contains(s.word(index))
        && !lexicon.list("nationals").contains(s.word(index));
  }

  /** "The head of collections, Anna Keller, has": the name of whoever is called so. */
  private boolean isApposed(AnnotatedSentence s, int begin, int end) {
    if (!s.word(begin - 1).equals(",") || !s.word(end).matches(",|\\.|;")) {
      return false;
    }
    for (int i = begin - 2; i >= Math.max(0, begin - APPOSITION); i--) {
      if (s.tag(i).matches("DT|PRP\\$|POS")) {
        return isPersonNoun(s, i + 1, begin - 1);
      }
      if (!s.tag(i).matches("NN.*|JJ.*|IN|VBN|VBG|HYPH|CC")) {
        return false;
      }
    }
    return false;
  }

  /** "Keller, a former baker", "Keller, who", "Keller, director": what stands behind tells. */
  private boolean isDescribed(AnnotatedSentence s, int end) {
    if (!s.word(end).equals(",")) {
      return false;
    }
    int noun = end + 1;
    while (s.tag(noun).matches("JJ.*|VBN|RB")
        || s.word(noun).matches("an?|his|her|the|then|now|former|until|by")) {
      noun++;
    }
    return s.word(end + 1).matches("who|whom")
        || noun > end + 1
            && s.word(end + 1).matches("an?|his|her")
            && isPersonNoun(s, noun, noun + 3);
  }

  /** Whether the head of the phrase, the last noun before any preposition, is what persons are. */
  private boolean isPersonNoun(AnnotatedSentence s, int from, int to) {
    int head = from;
    while (head + 1 < to && s.tag(head + 1).startsWith("NN")) {
      head++;
    }
    for (int i = from; i <= head && i < to; i++) {
      boolean person =
          lexicon.list("person_nouns").contains(s.lemma(i))
              || lexicon.list("kin").contains(s.lemma(i))
              || lexicon.list("titles").contains(s.lemma(i));
      if (person) {
        return true;
      }
      if (s.tag(i).startsWith("JJ") || s.tag(i).startsWith("VB")) {
        head = Math.max(head, Math.min(i + 1, to - 1));
      }
    }
    return false;
  }

  /** "Keller resigned", "Keller was elected", "Keller became director": only persons do. */
  private boolean acts(AnnotatedSentence s, int end, BitSet taken) {
    int verb = end;
    while (s.tag(verb).startsWith("RB") || s.word(verb).matches("at|last|in|turn")) {
      verb++;
    }
    boolean passive = s.lemma(verb).equals("be");
    boolean perfect = s.lemma(verb).equals("have");
    if (!s.tag(verb).matches("VBD|VBZ")) {
      return false;
    }
    while (passive && s.tag(verb + 1).startsWith("RB")) {
      verb++;
    }
    if (perfect) {
      passive = s.word(verb + 1).equals("been");
      verb += passive ? 1 : 0;
    }
    String next = s.lemma(verb + 1);
    return passive
        ? lexicon.list("done_to_persons").contains(next)
        : lexicon.list("done_by_persons").contains(perfect ? next : s.lemma(verb))
            || s.lemma(verb).equals("take") && next.matches("office|command|charge")
            || s.lemma(verb).matches("become|remain|serve")
                && (taken.get(verb + 1) || s.word(verb + 1).equals("as"))
                && lexicon.list("titles").contains(s.lemma(verb + 1));
  }
}
