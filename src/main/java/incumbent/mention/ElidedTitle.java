package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds offices whose title is left out because it is that of the office before: "bishop of Kuppel
 * from 1897 and of Suthmark from 1905", "ambassador in Norland (1920–1924) and in Suthmark".
 */
final class ElidedTitle {
  private static final String DATING =
      "from|since|until|till|to|between|and|in|,|[–—-]|\\(|\\)|-[lr]rb-";

  private ElidedTitle() {}

  /** The office that is joined to the one found, if one is. */
  static Optional<FoundOffice> behind(AnnotatedSentence s, FoundOffice found, NounPhrase phrase) {
    int preposition = preposition(s, found, phrase);
    int end = preposition < 0 ? -1 : phrase.end(preposition + 1);
    return end > preposition + 1
        ? Optional.of(office(s, found.mention(), preposition, end))
        : Optional.empty();
  }

  /** The preposition behind the "and" that stands behind the office or its dates; -1 if none. */
  private static int preposition(AnnotatedSentence s, FoundOffice found, NounPhrase phrase) {
    int i = found.end();
    while (phrase.isDate(i) || s.word(i).matches(DATING)) {
      int next = s.word(i + 1).matches("later|then|afterwards|finally") ? i + 2 : i + 1;
      boolean named = s.capitalized(next + 1) && !phrase.isDate(next + 1);
      if (s.word(i).equals("and") && named && isHeldThere(s, found.mention(), next)) {
        return next;
      }
      i++;
    }
    return -1;
  }

  private static boolean isHeldThere(AnnotatedSentence s, OfficeMention office, int preposition) {
    String word = s.word(preposition);
    return office.form() == Form.NAMED
        && word.matches("of|in|at|to")
        && office
            .organization()
            .filter(
                body -> office.text().matches("(?s).* " + word + " (?:the )?\\Q" + body + "\\E"))
            .isPresent();
  }

  private static FoundOffice office(
      AnnotatedSentence s, OfficeMention before, int preposition, int end) {
    String body = NamedOffices.clean(Complement.organization(s, preposition, end));
    Span span = s.span(preposition, end);
    OfficeMention mention =
        new OfficeMention(
            span,
            s.text(span),
            Form.NAMED,
            before.title() + " " + s.word(preposition) + " " + body,
            before.title(),
            List.of(),
            Optional.of(body),
            before.role(),
            before.former());
    return new FoundOffice(mention, end);
  }
}
