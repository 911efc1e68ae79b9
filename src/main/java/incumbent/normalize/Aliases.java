package incumbent.normalize;

import incumbent.model.Document;
import incumbent.model.Mention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by the words between and around names that two of them are of one person. */
final class Aliases {
  private static final int NAMING = 60;

  private static final Pattern ALIAS =
      Pattern.compile(
          "(?s)(?:\\s*\\([^)]*\\))?\\s*,? ?(?:born|née?|(?:also |better |commonly )?known (?:to"
              + " [^,.;]{3,30} )?as|(?:who )?(?:took|assumed|adopted)(?: the)?(?: regnal| papal|"
              + " throne)? name(?: of)?|(?:who )?(?:reigned|ruled) as)\\s+(?:Pope |King |Emperor"
              + " )?");

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?s).*\\b(?:(?:called|styled|named|calling|styling|proclaimed) (?:him|her)self"
              + "|(?:took|taking|assum\\p{L}+|adopt\\p{L}+|chose|under|with|by) the"
              + " (?:\\p{Ll}+ )?(?:name|style)(?: of)?) (?:Pope |King |Emperor )?");

  private final String text;

  Aliases(Document document) {
    this.text = document.text();
  }

  /** "Keller, born Brandt", "Brandt, who took the name Keller": two names of one person. */
  void join(List<Mention> sentence, PersonRegister register) {
    PersonMention before = null;
    for (Mention mention : sentence) {
      if (mention instanceof PersonMention name && name.form() == Form.NAME) {
        if (before != null && isAlias(before.span(), name.span())) {
          register.join(before.name(), name.name());
        }
        before = name;
      }
    }
  }

  private boolean isAlias(Span name, Span other) {
    return name.end() <= other.begin()
        && ALIAS
            .matcher(new Span(/* begin= */ name.end(), /* end= */ other.begin()).in(text))
            .matches();
  }

  /** "he called himself Otto II", "ascended the throne as Otto II", "became Otto II" */
  boolean isTaken(PersonMention mention) {
    int end = text.offsetByCodePoints(0, mention.span().begin());
    String before = text.substring(Math.max(0, end - NAMING), end);
    boolean regnal = mention.name().matches(".* [IVX]+");
    int behind = text.offsetByCodePoints(0, mention.span().end());
    boolean now =
        text.substring(behind, Math.min(text.length(), behind + NAMING))
            .matches("(?s), as s?he (?:now |then )?(?:was|became|styled|called).*");
    return now
        || TAKEN.matcher(before).matches()
        || regnal
            && before.matches(
                "(?s).*\\b(?:[Aa]s|became|becoming|become) (?:Pope |King |Queen |Emperor |Empress"
                    + " )?");
  }
}
