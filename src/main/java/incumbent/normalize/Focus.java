package incumbent.normalize;

import incumbent.model.Office;
import incumbent.model.Person;
import java.util.Optional;

/** The office of which the text speaks at the point that the reading has reached. */
final class Focus {
  /** How many characters what is said in one breath has at most. */
  private static final int BREATH = 80;

  private final Topics topics;
  private Optional<Office> topic;
  private Optional<Office> current;
  private Optional<Office> vacated = Optional.empty();
  private String left = "";
  private int offset;
  private int vacancy;

  /**
   * @param topics the offices that the parts of the document are about
   * @param first the office that it names first
   */
  Focus(Topics topics, Optional<Office> first) {
    this.topics = topics;
    this.topic = topics.at(0);
    this.current = first;
  }

  /** The reading has reached the offset. */
  void moveTo(int offset) {
    this.offset = offset;
    topic = topics.at(offset);
  }

  /** The office is now spoken of, so that "the post" can mean it. */
  void speakOf(Office office) {
    current = Optional.of(office);
  }

  /** The office was left by the person with the last event; who enters next enters it. */
  void vacate(Optional<Office> office, Person leaver) {
    vacated = office;
    left = leaver.name();
    vacancy = offset;
  }

  /** The office that this part of the document is about. */
  Optional<Office> topic() {
    return topic;
  }

  /** The office last spoken of. */
  Optional<Office> current() {
    return current;
  }

  /** The office that the last event left empty for the person, who is not the one who left it. */
  Optional<Office> vacatedFor(Person person) {
    return vacated.filter(o -> !left.equals(person.name()));
  }

  /** "stepped down as chairman and was succeeded by": what the person left in the same breath. */
  Optional<Office> vacatedBy(Person person) {
    return vacated.filter(o -> left.equals(person.name()) && offset - vacancy < BREATH);
  }

  /** The office that the document is about, or else the one last spoken of. */
  Optional<Office> office() {
    return topic.or(() -> current);
  }

  boolean isTopic(Office office) {
    return topic.filter(office::canBe).isPresent();
  }

  boolean is(Office office) {
    return office().filter(office::canBe).isPresent();
  }
}
