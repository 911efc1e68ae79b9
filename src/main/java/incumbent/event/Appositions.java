package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;

/** Tells offices that only say who somebody is from those that a clause speaks of. */
final class Appositions {
  private Appositions() {}

  /** "President Keller": the office belongs to the name behind it. */
  static boolean isHonorific(Reading reading, OfficeMention office) {
    return office.form() == OfficeMention.Form.NAMED && isName(reading, reading.end(office));
  }

  /** "elected Otto Brandt, dean of Norland": what somebody is already. */
  static boolean isDescription(Reading reading, OfficeMention office, String function) {
    int before = reading.before(office, "DT");
    return function.equals("complement")
        && reading.sentence().word(before).equals(",")
        && isName(reading, before - 1);
  }

  /** "appointed its dean, Otto Brandt, as rector": what the one appointed was already. */
  static boolean isApposed(Reading reading, OfficeMention office, int trigger) {
    int comma = reading.end(office);
    AnnotatedSentence s = reading.sentence();
    boolean title = reading.at(comma + 1, OfficeMention.class).isPresent();
    int name = title ? reading.end(reading.at(comma + 1, OfficeMention.class).get()) : comma + 1;
    name = s.tag(name).equals("NNP") && !isName(reading, name) ? name + 1 : name;
    return s.word(comma).equals(",")
        && isName(reading, name)
        && s.tag(trigger).startsWith("VB")
        && !s.lemma(trigger).equals("be")
        && asBehind(s, name);
  }

  private static boolean asBehind(AnnotatedSentence s, int from) {
    for (int i = from; i < Math.min(s.tokens().size(), from + 8); i++) {
      if (s.word(i).equals("as") || s.word(i).equals("to") && s.word(i + 1).equals("be")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Reading reading, int index) {
    return reading.at(index, PersonMention.class).filter(p -> p.form() == Form.NAME).isPresent();
  }
}
