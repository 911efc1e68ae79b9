package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.Optional;

/** Tells whose the offices are that stand in a row behind a name, with years in brackets. */
final class OfficeOwner {
  private OfficeOwner() {}

  /**
   * The person in apposition to whom the office stands: "Otto Keller (1899–1930), earlier bishop of
   * Norland (1885–1897), dean of Suthmark (1880–1885)" tells of Otto Keller throughout.
   */
  static Optional<PersonMention> of(Reading reading, OfficeMention office) {
    int i = reading.begin(office) - 1;
    boolean parted = false;
    while (i >= 0) {
      Optional<PersonMention> person = reading.at(i, PersonMention.class);
      if (person.isPresent()) {
        return person.filter(p -> p.form() == Form.NAME);
      }
      Optional<OfficeMention> before = reading.at(i, OfficeMention.class);
      if (Brackets.closes(reading.sentence(), i)) {
        i = Brackets.opening(reading.sentence(), i) - 1;
        parted = true;
      } else if (before.isPresent() && parted) {
        i = reading.begin(before.get()) - 1;
      } else if (joins(reading, i)) {
        parted |= reading.sentence().word(i).matches("[,:;]");
        i--;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean joins(Reading reading, int index) {
    AnnotatedSentence s = reading.sentence();
    return s.word(index).matches("[,;:]|and|the|an?|of|in|from|to|until|first|twice|[-–—]+")
        || s.tag(index).matches("RBR?|JJR?|CD")
        || reading.at(index, DateMention.class).isPresent();
  }
}
