package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.Locale;
import java.util.Set;

/** Tells what somebody is by profession, "an engineer and judge", from an office that is held. */
final class Callings {
  private final Set<String> callings;

  Callings(Lexicon lexicon) {
    this.callings = lexicon.list("callings");
  }

  /** Whether the draft says no more than a calling: of no body, of no time, one of many. */
  boolean isCalling(Reading reading, Draft draft) {
    return draft.kind() == EventKind.HELD
        && !draft.isDated()
        && draft.office().filter(o -> isCalling(reading, o)).isPresent();
  }

  private boolean isCalling(Reading reading, OfficeMention office) {
    String title = office.title().toLowerCase(Locale.ROOT).split(" (?:of|for|in) ")[0];
    return office.form() == Form.NAMED
        && callings.contains(title.substring(title.lastIndexOf(' ') + 1))
        && (office.organization().isEmpty() || isOfNation(reading, office))
        && isOneOfMany(reading.sentence(), reading.begin(office));
  }

  /** "an Australian company director": the adjective of a country names no body. */
  private static boolean isOfNation(Reading reading, OfficeMention office) {
    int begin = reading.begin(office);
    return office.organization().get().equals(reading.sentence().tokens().get(begin).word())
        && reading.sentence().tag(begin).startsWith("JJ");
  }

  /** "a judge", "an engineer, mill owner and judge" */
  private static boolean isOneOfMany(AnnotatedSentence s, int begin) {
    int article = begin;
    while (article >= 0
        && (s.tag(article).matches("NN|JJ.*|CC|VBN|VBG|NNP|CD") || s.word(article).equals(","))) {
      article--;
    }
    return s.word(article).matches("an?");
  }
}
