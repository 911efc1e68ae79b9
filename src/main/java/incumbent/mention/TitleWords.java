package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a title itself: its head, the modifiers before it, and its singular. */
final class TitleWords {
  private static final String ORDINAL = "first|second|third";

  private final Lexicon lexicon;

  TitleWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * How many tokens, from {@code index}, are the head of a title; 0 if none is.
   *
   * @param known what is a title in this document
   */
  int headLength(AnnotatedSentence s, int index, Set<String> known) {
    int length = Titles.longest(s, index, lexicon.list("titles"));
    if (length > 1
        && isCounted(s, index, length)
        && !known.contains(Titles.phrase(s, index, length))) {
      return 0;
    }
    return length == 0 && hyphenated(s.word(index)) ? 1 : length;
  }

  /** "became the first minister in 1904": of those who were to come, unless the title is one. */
  private static boolean isCounted(AnnotatedSentence s, int index, int length) {
    return s.word(index).matches(ORDINAL)
        && !s.capitalized(index)
        && s.word(index - 1).matches("the|its|their|whose")
        && !s.word(index + length).matches("of|for|at|in|to");
  }

  /**
   * Where the title begins whose head is at {@code index}: "deputy", "under" and the like belong to
   * it.
   */
  int begin(AnnotatedSentence s, int index) {
    int begin = index;
    while (begin > 0 && isModifier(s, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean isModifier(AnnotatedSentence s, int index) {
    String word = s.word(index);
    if (word.matches(ORDINAL)) {
      return isOrdinalOfTitle(s, index);
    }
    if (word.equals("under") && !s.word(index + 1).equals("secretary")) {
      return false;
    }
    boolean listed = lexicon.list("title_modifiers").contains(word) || hyphenated(word);
    return listed && !s.tag(index).startsWith("VB") && !s.tag(index + 1).equals("POS");
  }

  /**
   * "First Secretary", "first deputy minister"; not the heading "First Chief Justices of Norland".
   */
  private boolean isOrdinalOfTitle(AnnotatedSentence s, int index) {
    if (s.word(index + 1).matches("deputy|vice|assistant")) {
      return true;
    }
    boolean heading = !s.word(s.tokens().size() - 1).matches("[.!?:;\"'”’)]+|''");
    boolean numbered = Titles.longest(s, index + 1, lexicon.list("numbered_titles")) > 0;
    return s.capitalized(index)
        && s.capitalized(index + 1)
        && (numbered || !heading)
        && (index > 0 || s.tag(index + 1).startsWith("NNP"));
  }

  private boolean hyphenated(String word) {
    int dash = word.indexOf('-');
    return dash > 0
        && (lexicon.list("title_modifiers").contains(word.substring(0, dash))
            || lexicon.list("titles").contains(word.substring(0, dash)))
        && lexicon.list("titles").contains(word.substring(dash + 1));
  }

  /** "one of the party secretaries": the title is the singular. */
  static String singular(AnnotatedSentence s, String head, int last, String text) {
    boolean general = s.word(last).matches("(?:.*-)?general");
    if (!general && (!s.tag(last).endsWith("S") || !s.tag(last).startsWith("NN"))) {
      return text;
    }
    if (general) {
      return text.replaceFirst("(?<=\\p{L}{4})ies(?=[ -][Gg]eneral)", "y")
          .replaceFirst("(?<=\\p{L}{4})s(?=[ -][Gg]eneral)", "");
    }
    String plural = s.tokens().get(last).word();
    String one = head.substring(head.lastIndexOf(' ') + 1);
    String cased =
        Character.isUpperCase(plural.codePointAt(0))
            ? one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1)
            : one;
    return text.replaceFirst(Pattern.quote(plural), Matcher.quoteReplacement(cased));
  }
}
