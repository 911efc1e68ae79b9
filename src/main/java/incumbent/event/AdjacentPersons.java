package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.PersonMention;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the persons that stand right beside a verb or noun, where order alone tells their part: in
 * "Keller appointed Brandt", Keller is the actor and Brandt the patient.
 */
final class AdjacentPersons {
  private static final int REACH = 4;

  /** "was followed as president by Keller": what leads in the actor of a passive. */
  private static final Set<String> BY = Set.of("by");

  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final int trigger;
  private final boolean passive;

  AdjacentPersons(Reading reading, int trigger) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.trigger = trigger;
    this.passive = isPassive(sentence, trigger);
  }

  /**
   * "Keller was soon replaced", "Keller, replaced by Brandt": a verb of what its subject suffers.
   */
  boolean isPassive() {
    return passive;
  }

  private static boolean isPassive(AnnotatedSentence sentence, int verb) {
    boolean participle = sentence.tag(verb).equals("VBN");
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (sentence.lemma(i).equals("be")) {
        return true;
      }
      boolean between =
          sentence.tag(i).startsWith("RB")
              || sentence.word(i).endsWith("self")
              || sentence.lemma(i).equals("have");
      if (!between) {
        return participle && !sentence.lemma(verb - 1).equals("have");
      }
    }
    return participle;
  }

  /** The person that has the function. */
  Optional<PersonMention> with(String function) {
    return switch (function) {
      case "behind" -> WordOrder.headedBy(reading, trigger + 1);
      case "ahead" -> reading.at(trigger - 1, PersonMention.class);
      case "possessor" -> possessor();
      case "actor" -> passive ? agent() : WordOrder.subject(reading, trigger);
      case "patient" -> object().or(() -> passive ? WordOrder.subject(reading, trigger) : none());
      default -> none();
    };
  }

  private static Optional<PersonMention> none() {
    return Optional.empty();
  }

  /** "Keller's early resignation", "her resignation" */
  private Optional<PersonMention> possessor() {
    int index = trigger - 1;
    while (sentence.tag(index).matches("JJ.*|NN|VBN") && index > trigger - REACH) {
      index--;
    }
    index = sentence.tag(index).equals("POS") ? index - 1 : index;
    boolean possessive =
        sentence.tag(index + 1).equals("POS") || sentence.tag(index).equals("PRP$");
    return possessive ? reading.at(index, PersonMention.class) : Optional.empty();
  }

  /** "was himself replaced, by Keller": whom "by" leads in behind a passive. */
  private Optional<PersonMention> agent() {
    return WordOrder.behindPreposition(reading, trigger, BY);
  }

  private Optional<PersonMention> object() {
    return caused().or(this::behindActive);
  }

  /** "had Keller removed" */
  private Optional<PersonMention> caused() {
    return sentence.tag(trigger).equals("VBN")
        ? reading
            .at(trigger - 1, PersonMention.class)
            .filter(p -> sentence.lemma(reading.begin(p) - 1).matches("have|get|see"))
        : Optional.empty();
  }

  /** "appointed Keller" */
  private Optional<PersonMention> behindActive() {
    int next = trigger + 1;
    boolean clear =
        !passive
            && sentence.tag(trigger).matches("VB[DZPGN]?")
            && !sentence.tag(next).equals("PRP$")
            && !sentence.word(next).matches("who|whom|whose");
    return clear ? reading.at(next, PersonMention.class) : Optional.empty();
  }
}
