package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up phrases of the rule files among the tokens of a sentence. */
final class Titles {
  private static final int LONGEST = 6;
  private static final Pattern PLURAL_WITHIN =
      Pattern.compile("s(?=-general$|-in-chief$|-president$|-at-arms$)");
  private static final Pattern PLURAL_Y = Pattern.compile("ies$");
  private static final Pattern PLURAL = Pattern.compile("(?<=ss)es$|(?<=[^s])s$");

  private Titles() {}

  /** How many tokens, from {@code index}, make the longest phrase of the list; 0 if none does. */
  static int longest(AnnotatedSentence sentence, int index, Set<String> phrases) {
    for (int length = Math.min(LONGEST, sentence.tokens().size() - index); length > 0; length--) {
      if (phrases.contains(phrase(sentence, index, length))
          || phrases.contains(words(sentence, index, length))) {
        return length;
      }
    }
    return 0;
  }

  /** What the table says of the phrase, as it stands or in dictionary form. */
  static List<String> entry(
      AnnotatedSentence sentence, int index, int length, Map<String, List<String>> table) {
    String phrase = phrase(sentence, index, length);
    return table.containsKey(phrase)
        ? table.get(phrase)
        : table.get(words(sentence, index, length));
  }

  private static String words(AnnotatedSentence sentence, int index, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = index; i < index + length; i++) {
      words.append(i == index ? "" : " ").append(sentence.word(i));
    }
    return words.toString();
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
    String word = PLURAL_WITHIN.matcher(sentence.word(index)).replaceFirst("");
    if (sentence.tag(index).equals("NNPS") || sentence.tag(index).equals("NNS")) {
      String lemma = sentence.lemma(index);
      return lemma.equals(word)
          ? PLURAL.matcher(PLURAL_Y.matcher(word).replaceFirst("y")).replaceFirst("")
          : lemma;
    }
    return word;
  }
}
