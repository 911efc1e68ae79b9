package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import incumbent.model.Lexicon;
import java.util.BitSet;

/**
 * Tells where a name of a person ends that may begin at a token: "Otto von der Brandt the Elder".
 */
final class NameExtent {
  private final Lexicon lexicon;

  NameExtent(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The end of the words that can be a name from {@code begin} on; {@code begin} if none can. */
  int end(AnnotatedSentence s, int begin, BitSet taken, KnownNames known) {
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
    return end;
  }

  /**
   * "Zeno Brandt (3 May 1801 – 4 June 1880) was", "Zeno Brandt (born 3 May 1960) is": what has
   * lived is a person; 0 if nothing has.
   */
  static int beforeLife(AnnotatedSentence s, BitSet taken) {
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
    boolean knownName = known.isPerson(s.word(index));
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

  static boolean isNumeral(AnnotatedSentence s, int index) {
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
        && (s.entity(begin).equals("PERSON") || known.alone().contains(s.word(begin)))
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

  /** A name does not go on from one cell of a table into the next. */
  private static boolean endsCell(AnnotatedSentence s, int index) {
    return s.block().kind() == Block.Kind.ITEM && s.startsLine(index);
  }
}
