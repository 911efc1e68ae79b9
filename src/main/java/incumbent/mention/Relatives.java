package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;

/** Finds by the order of words the name that a relative clause describes. */
final class Relatives {
  private static final int NONE = -1;

  private Relatives() {}

  /**
   * The last token of the name that the relative pronoun at {@code index} stands for: of "Keller"
   * in "Keller, a friend of Brandt, who".
   */
  static int antecedent(AnnotatedSentence s, int index) {
    int end = index;
    if (s.tag(index - 1).equals("IN")) {
      end--;
    }
    if (s.word(end - 1).equals(",")) {
      end--;
    } else if (!s.word(index - 1).matches("\\)|-rrb-")) {
      int comma = insertion(s, end);
      boolean described = comma >= 0 && s.word(comma + 1).matches("an?|one|the");
      return described ? before(s, comma) : NONE;
    }
    return before(s, end);
  }

  /** The name that ends before token {@code end}, past what is apposed to it. */
  private static int before(AnnotatedSentence s, int end) {
    int comma = insertion(s, end);
    int outer = comma < 0 ? NONE : before(s, comma);
    return outer >= 0 ? outer : nameBefore(s, end);
  }

  /** The comma that opens what stands in apposition before token {@code end}; -1 if none does. */
  private static int insertion(AnnotatedSentence s, int end) {
    int i = end - 1;
    while (i > 0 && !s.word(i).equals(",")) {
      if (s.tag(i).matches("VBD|VBZ|VBP|MD|WP|WDT|WRB") || s.word(i).matches("[;:]")) {
        return NONE;
      }
      i--;
    }
    boolean name = s.entity(i + 1).equals("PERSON") || s.tag(i + 1).equals("CC");
    return i <= 0 || name ? NONE : i;
  }

  private static int nameBefore(AnnotatedSentence s, int end) {
    int last = end - 1;
    if (s.word(last).matches("\\)|-rrb-")) {
      while (last > 0 && !s.word(last).matches("\\(|-lrb-")) {
        last--;
      }
      last--;
    }
    return s.tag(last).startsWith("NNP") && s.entity(last).matches("PERSON|O") ? last : NONE;
  }
}
