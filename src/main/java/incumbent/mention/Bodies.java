package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds bodies, which stand for the office of those who sit in them: "the Senate". */
final class Bodies {
  private final Lexicon lexicon;

  Bodies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The body that stands at token {@code index}. */
  Optional<FoundOffice> at(AnnotatedSentence s, int index, NounPhrase phrase) {
    Map<String, List<String>> table = lexicon.table("bodies");
    int length = Titles.longest(s, index, table.keySet());
    if (length == 0 || !s.tag(index + length - 1).startsWith("NN")) {
      return Optional.empty();
    }
    boolean building = s.word(index).equals("house") && s.capitalized(index - 1);
    if (building && length == 1) {
      return Optional.empty();
    }
    int begin = index;
    while (begin > 0
        && s.capitalized(begin - 1)
        && s.capitalized(index)
        && (begin > 1 || s.tag(begin - 1).startsWith("NNP"))) {
      begin--;
    }
    int end =
        s.word(index + length).equals("of")
            ? Math.max(index + length, phrase.end(index + length + 1))
            : index + length;
    var span = s.span(begin, end);
    List<String> allowed = Titles.entry(s, index, length, table);
    boolean figure = lexicon.list("figures_of_bodies").contains(s.word(index));
    Optional<String> organization =
        figure && end > index + length + 1
            ? Optional.of(Complement.organization(s, index + length, end))
            : Optional.of(s.text(span)).filter(o -> !figure);
    return Optional.of(
        new FoundOffice(
            OfficeMention.unnamed(
                span, s.text(span), Form.BODY, allowed, organization.map(NamedOffices::clean)),
            end));
  }
}
