package incumbent.normalize;

import incumbent.model.Document;
import incumbent.model.Span;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands right before and behind a name in the text. */
final class Surroundings {
  private static final int JOINT = 6;

  private final String text;
  private final Pattern belonging;

  /**
   * @param kin the words for persons who belong to others
   */
  Surroundings(Document document, Set<String> kin) {
    this.text = document.text();
    this.belonging =
        Pattern.compile("['’]s (?:\\p{Ll}+ ){0,3}(?:" + String.join("|", kin) + ")\\b");
  }

  /** "Keller's" */
  boolean owns(Span span) {
    int end = text.offsetByCodePoints(0, span.end());
    return text.startsWith("'s", end) || text.startsWith("’s", end);
  }

  /** "Keller's old assistant": the sentence speaks of whom he has, not of what. */
  boolean ownsSomebody(Span owner) {
    int end = text.offsetByCodePoints(0, owner.end());
    return belonging.matcher(text.substring(end)).lookingAt();
  }

  /** Whether nothing but a comma stands between the two: "Keller, who". */
  boolean adjoin(Span before, Span behind) {
    return before.end() <= behind.begin()
        && new Span(/* begin= */ before.end(), /* end= */ behind.begin())
            .in(text)
            .matches("\\s*,?\\s*");
  }

  /** Whether nothing but a space stands between the two. */
  boolean meet(Span before, Span behind) {
    return behind.begin() == before.end() + 1;
  }

  /** "and he", "but he": whether a clause is joined here to the one before. */
  boolean isJoined(Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(Math.max(0, begin - JOINT), begin).matches("(?s).*\\b(?:and|but)\\s+");
  }

  /** Whether a sentence or clause begins with the name. */
  boolean opens(Span span) {
    int before = text.offsetByCodePoints(0, span.begin()) - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      if (text.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    return before < 0 || text.charAt(before) == '.' || text.charAt(before) == ';';
  }
}
