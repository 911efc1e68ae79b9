package incumbent.event;

import incumbent.annotate.AnnotatedSentence;

/** Tells the brackets of a sentence, written or escaped: "Keller (1801–1880)". */
final class Brackets {
  private Brackets() {}

  static boolean opens(AnnotatedSentence sentence, int index) {
    return sentence.word(index).matches("\\(|-lrb-");
  }

  static boolean closes(AnnotatedSentence sentence, int index) {
    return sentence.word(index).matches("\\)|-rrb-");
  }

  /** The bracket that the one at {@code closing} closes; the first token if none is open. */
  static int opening(AnnotatedSentence sentence, int closing) {
    int i = closing;
    while (i > 0 && !opens(sentence, i)) {
      i--;
    }
    return i;
  }
}
