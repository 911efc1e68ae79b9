package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import java.util.Set;

/** Looks up phrases of the rule files among the tokens of a sentence. */
final class Titles {
  private static final int LONGEST = 6;

  private Titles() {}

  /** How many tokens, from {@code index}, make the longest phrase of the list; 0 if none does. */
  static int longest(AnnotatedSentence sentence, int index, Set<String> phrases) {
    for (int length = Math.min(LONGEST, sentence.tokens().size() - index); length > 0; length--) {
      if (phrases.contains(phrase(sentence, index, length))) {
        return length;
      }
    }
    return 0;
  }

  /** The phrase in dictionary form: lower case, its last word singular. */
  static String phrase(AnnotatedSentence sentence, int index, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = index; i < index + length; i++) {
      boolean noun = sentence.tag(i).startsWith("NN");
      phrase.append(i == index ? "" : " ").append(noun ? singular(sentence, i) : sentence.word(i));
    }
    return phrase.toString();
  }

  private static String singular(AnnotatedSentence sentence, int index) {
    String word = sentence.word(index);
    if (sentence.tag(index).equals("NNPS") || sentence.tag(index).equals("NNS")) {
      String lemma = sentence.lemma(index);
      return lemma.equals(word) ? word.replaceFirst("(?<=ss)es$|(?<=[^s])s$", "") : lemma;
    }
    return word;
  }
}
