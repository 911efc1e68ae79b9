package incumbent.normalize;

import incumbent.model.Office;
import java.util.Optional;

/** The office of which the text speaks at the point that the reading has reached. */
final class Focus {
  private final Optional<Office> topic;
  private Optional<Office> current;
  private Optional<Office> vacated = Optional.empty();

  /**
   * @param topic the office that the document is about
   * @param first the office that it names first
   */
  Focus(Optional<Office> topic, Optional<Office> first) {
    this.topic = topic;
    this.current = first;
  }

  /** The office is now spoken of, so that "the post" can mean it. */
  void speakOf(Office office) {
    current = Optional.of(office);
  }

  /** The office was left with the last event; who enters next enters it. */
  void vacate(Optional<Office> office) {
    vacated = office;
  }

  /** The office that the document is about. */
  Optional<Office> topic() {
    return topic;
  }

  /** The office last spoken of. */
  Optional<Office> current() {
    return current;
  }

  /** The office that the last event left empty. */
  Optional<Office> vacated() {
    return vacated;
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
