package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds nouns that stand for an office: "the post", "the presidency", "his chief justiceship". */
final class References {
  private final Lexicon lexicon;

  References(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reference that begins at token {@code index}. */
  Optional<FoundOffice> at(AnnotatedSentence s, int index, NounPhrase phrase) {
    Map<String, List<String>> table = lexicon.table("references");
    int ship = ship(s, index);
    int derived = ship > 0 ? ship : Titles.longest(s, index, table.keySet());
    boolean plain =
        (lexicon.list("reference_nouns").contains(s.lemma(index))
                || lexicon.list("reference_nouns").contains(s.word(index))
                || isHolder(s, index))
            && s.tag(index).startsWith("NN")
            && determined(s, index);
    boolean verb = s.tag(index).startsWith("VB") && !s.tag(index - 1).equals("DT");
    if (derived == 0 && !plain || verb) {
      return Optional.empty();
    }
    boolean compound = derived == 0 && s.tag(index + 1).matches("NNS?");
    if (compound || derived == 0 && introducesTitle(s, index)) {
      return Optional.empty();
    }
    int length = Math.max(1, derived);
    List<String> allowed =
        derived == 0
            ? List.of()
            : ship > 0
                ? List.of(shipped(s, index, derived))
                : Titles.entry(s, index, derived, table);
    int end =
        s.word(index + length).matches("of") ? phrase.end(index + length + 1) : index + length;
    end = end > index + length + 1 ? end : index + length;
    Optional<String> organization =
        end > index + length
            ? Optional.of(Complement.organization(s, index + length, end))
            : new Left(s, index, lexicon, phrase).organization();
    boolean names = derived > 0 && organization.isPresent() && allowed.size() <= 2;
    var span = s.span(index, end);
    String title = names ? allowed.get(0) : "";
    String name = names ? allowed.get(0) + organization.map(o -> " of " + o).orElse("") : "";
    boolean acting = lexicon.list("acting").contains(s.word(index - 1));
    return Optional.of(
        new FoundOffice(
            new OfficeMention(
                span,
                s.text(span),
                names ? Form.NAMED : referenceForm(s, index),
                name,
                title,
                allowed,
                organization,
                acting ? Role.ACTING : Role.SUBSTANTIVE,
                false),
            end));
  }

  /** "became its first holder": of what is spoken of; not "the record holder". */
  private boolean isHolder(AnnotatedSentence s, int index) {
    return lexicon.list("holder_nouns").contains(s.word(index))
        && !s.tag(index - 1).startsWith("NN")
        && !s.word(index + 1).equals("of");
  }

  /** "the chief justiceship": how many words make a title behind which "-ship" is put. */
  private int ship(AnnotatedSentence s, int index) {
    if (lexicon.list("reference_nouns").contains(s.word(index))
        || Titles.longest(s, index, lexicon.table("references").keySet()) > 0) {
      return 0;
    }
    for (int length = 3; length > 0; length--) {
      if (s.word(index + length - 1).endsWith("ship")
          && lexicon.list("titles").contains(shipped(s, index, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String shipped(AnnotatedSentence s, int index, int length) {
    String words = Titles.phrase(s, index, length);
    return words.substring(0, words.length() - "ship".length());
  }

  private static Form referenceForm(AnnotatedSentence s, int index) {
    return s.word(index - 1).matches("an?") ? Form.APPOSED : Form.REFERENCE;
  }

  private boolean introducesTitle(AnnotatedSentence s, int index) {
    int next = index + 1;
    if (!s.word(next).matches("of|as")) {
      return false;
    }
    for (int i = next + 1; i < next + 6; i++) {
      if (Titles.longest(s, i, lexicon.list("titles")) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean determined(AnnotatedSentence s, int index) {
    boolean possessed = lexicon.list("possessed_nouns").contains(s.word(index));
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (s.tag(i).matches("PRP\\$|POS") || !possessed && s.word(i).matches("the|that|this|such")) {
        return true;
      }
      if (!s.tag(i).startsWith("JJ") && !s.tag(i).startsWith("NN")) {
        break;
      }
    }
    return s.word(index).equals("office")
        || s.word(index - 1).matches("an?")
            && s.tag(index + 1).matches("PRP|WDT|IN|NNP")
            && lexicon.list("office_nouns").contains(s.word(index))
            && !s.word(index + 1).equals("of")
        || s.word(index).matches("charge|command|power")
            && s.word(index - 1).matches("in|of|to|take|took|taking|taken|assumed?|from|into");
  }
}
