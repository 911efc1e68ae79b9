package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;

/**
 * Finds by the order of words the name that is the subject of the clause in which a token stands.
 */
final class ClauseSubject {
  private static final int NONE = -1;

  private ClauseSubject() {}

  /** The last token of the subject's name: of "him" in "Keller won the vote to succeed him". */
  static int before(AnnotatedSentence s, int index) {
    int verb = verb(s, index - 1);
    if (verb < 0) {
      return NONE;
    }
    int last = verb - 1;
    while (s.tag(last).startsWith("RB")) {
      last--;
    }
    if (s.word(last).matches("and|but|or")) {
      return before(s, last);
    }
    return s.word(last).equals(",") ? beforeInsertion(s, last) : isName(s, last) ? last : NONE;
  }

  /** The first word of the last verb group that is no relative clause's. */
  private static int verb(AnnotatedSentence s, int from) {
    for (int i = from; i >= 0 && !s.word(i).matches("[;:]"); i--) {
      boolean joins = s.word(i).equals(",") && s.word(i + 1).matches("and|but|or");
      if (joins) {
        return NONE;
      }
      boolean appended = s.tag(i).equals("VBN") && s.word(i - 1).equals(",");
      if (s.tag(i).matches("VBD|VBZ|MD") || appended) {
        int relative = relative(s, i);
        if (relative < 0) {
          return i;
        }
        i = relative;
      }
    }
    return NONE;
  }

  /** Where the relative clause of the verb begins, if it stands in one: "where he had been". */
  private static int relative(AnnotatedSentence s, int verb) {
    for (int i = verb - 1; i > 0 && !s.word(i).equals(","); i--) {
      if (s.tag(i).matches("WRB|WP\\$?|WDT")) {
        return s.word(i).equals("when") ? NONE : i;
      }
      if (s.tag(i).matches("VBD|VBZ|MD")) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "Keller, director of the mint, was", "the director, Anna Keller, was": before the comma. */
  private static int beforeInsertion(AnnotatedSentence s, int comma) {
    int first = s.properBegin(comma - 1);
    if (s.entity(comma - 1).equals("PERSON") && s.word(first - 1).equals(",")) {
      return comma - 1;
    }
    for (int i = comma - 1; i > 0 && !s.word(i).matches("[;:]"); i--) {
      if (s.word(i).equals(",")) {
        return isName(s, i - 1) ? i - 1 : NONE;
      }
    }
    return NONE;
  }

  private static boolean isName(AnnotatedSentence s, int index) {
    return s.tag(index).equals("NNP") && s.entity(index).matches("PERSON|O");
  }
}
