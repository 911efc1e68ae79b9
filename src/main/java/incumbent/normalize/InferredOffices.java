package incumbent.normalize;

import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import java.util.Optional;

/**
 * The offices of events that name none: those of who takes part, then the one that the document is
 * about, then the one last spoken of.
 */
final class InferredOffices {
  private final Holdings holdings;
  private final PersonalOffices offices;
  private final Focus focus;

  InferredOffices(Holdings holdings, PersonalOffices offices, Focus focus) {
    this.holdings = holdings;
    this.offices = offices;
    this.focus = focus;
  }

  /** The office of the event, in which {@code person} acts and perhaps follows {@code other}. */
  Optional<Office> of(Event event, Person person, Optional<Person> other) {
    return switch (event.kind()) {
      case SUCCEEDED -> succeededTo(event, other);
      case BEGAN -> begun(event, person, other);
      case ENDED ->
          offices
              .held(person, o -> true)
              .or(() -> isDated(event) ? focus.topic() : Optional.empty());
      case HELD -> held(event, person);
      case ESTABLISHED, RENAMED, ABOLISHED, DIED -> Optional.empty();
    };
  }

  /** "Brandt succeeded Keller": to what she left. */
  private Optional<Office> succeededTo(Event event, Optional<Person> other) {
    return other
        .flatMap(p -> offices.left(p, o -> !isContest(event) || focus.is(o)))
        .or(() -> isContest(event) ? Optional.empty() : focus.office());
  }

  /** "Brandt took over": what was left before, or what the text speaks of. */
  private Optional<Office> begun(Event event, Person person, Optional<Person> other) {
    return other
        .flatMap(p -> offices.left(p, o -> true))
        .or(() -> isChoice(event) && other.isEmpty() ? offices.chosen(person) : Optional.empty())
        .or(() -> focus.vacatedFor(person))
        .or(focus::office);
  }

  /** "Brandt stayed until 1972": what he holds. */
  private Optional<Office> held(Event event, Person person) {
    return (event.acting() ? focus.office() : Optional.<Office>empty())
        .or(() -> holdings.justLeft(person).filter(o -> holdings.now(person, a -> true).isEmpty()))
        .or(() -> holdings.now(person, focus::isTopic))
        .or(() -> holdings.now(person, o -> true))
        .or(() -> isDated(event) ? focus.office() : Optional.empty())
        .or(() -> offices.held(person, o -> true));
  }

  /** "union president Anna Keller, elected in May" */
  private static boolean isChoice(Event event) {
    return event.manner().filter(m -> m == Manner.ELECTED || m == Manner.APPOINTED).isPresent();
  }

  /** Who wins a contest takes an office only if the loser held it. */
  private static boolean isContest(Event event) {
    return event.leaving().filter(m -> m == Manner.DEFEATED).isPresent();
  }

  /** "Otto (1204–1210)" speaks of the office that the text is about. */
  private static boolean isDated(Event event) {
    return event.when().from().isPresent()
        || event.when().until().isPresent()
        || event.kind() == EventKind.ENDED && event.when().at().isPresent();
  }
}
