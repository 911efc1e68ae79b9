package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import java.util.Optional;

/** Tells whose an office is that is only called "its president": of the body named before. */
final class Owners {
  private Owners() {}

  /**
   * "The Mint made him its president": the first body of the clause before the title that begins at
   * {@code begin}.
   */
  static Optional<String> of(AnnotatedSentence s, int begin, String head, NounPhrase phrase) {
    if (!s.word(begin - 1).equals("its") || s.block().kind() == Block.Kind.HEADING) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    for (int i = begin - 2; i >= 0; i--) {
      boolean parted = s.word(i).matches("[,;:]") && found.isPresent();
      if (parted) {
        return found;
      }
      if (begins(s, i) && !isHeldElsewhere(s, i, head)) {
        found = Optional.of(name(s, i, phrase));
      }
    }
    return found;
  }

  /** "The director of the Mint will be its director": of another body than that. */
  private static boolean isHeldElsewhere(AnnotatedSentence s, int body, String head) {
    int of = s.word(body - 1).equals("the") ? body - 2 : body - 1;
    return s.word(of).matches("of|at|for")
        && s.word(of - 1).equals(head.substring(head.lastIndexOf(' ') + 1));
  }

  /** "the Mint of Norland": the body that begins at the token, with what belongs to it. */
  private static String name(AnnotatedSentence s, int begin, NounPhrase phrase) {
    int end = end(s, begin);
    return s.text(s.span(begin, s.word(end).equals("of") ? Math.max(end, phrase.end(begin)) : end));
  }

  private static boolean begins(AnnotatedSentence s, int index) {
    return isBody(s, index) && !isBody(s, index - 1) && s.capitalized(index);
  }

  private static boolean isBody(AnnotatedSentence s, int index) {
    return s.entity(index).equals("ORGANIZATION");
  }

  private static int end(AnnotatedSentence s, int begin) {
    int end = begin;
    while (isBody(s, end)) {
      end++;
    }
    return end;
  }
}
