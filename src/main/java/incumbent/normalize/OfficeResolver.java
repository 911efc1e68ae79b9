package incumbent.normalize;

import incumbent.model.Event;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.Person;
import incumbent.model.PersonMention.Gender;
import java.util.Optional;

/** Resolves offices, in reading order: those that are named, referred to, or only implied. */
final class OfficeResolver {
  private final OfficeNames names;
  private final Focus focus;
  private final PersonalOffices personal;
  private final InferredOffices inferred;
  private final ReferredOffices referred;

  OfficeResolver(Mentions mentions, Topics topics, Holdings holdings, Lexicon lexicon) {
    this.names = new OfficeNames(mentions, topics, lexicon);
    this.focus = new Focus(topics, names.first());
    this.personal = new PersonalOffices(holdings, focus, lexicon);
    this.inferred = new InferredOffices(holdings, personal, focus);
    this.referred = new ReferredOffices(names, holdings, personal, focus);
  }

  /** The office last spoken of. */
  Optional<Office> spokenOf() {
    return focus.current();
  }

  /** The office is now spoken of, so that "the post" can mean it. */
  void speakOf(Office office) {
    focus.speakOf(office);
  }

  /** The office was left by the person with the last event; who enters next enters it. */
  void vacate(Optional<Office> office, Person leaver) {
    focus.vacate(office, leaver);
  }

  /** "Keller died": what she held is free. */
  void vacateOf(Person dead) {
    personal
        .last(dead)
        .filter(office -> focus.topic().isEmpty() || focus.isTopic(office))
        .ifPresent(office -> focus.vacate(Optional.of(office), dead));
  }

  /** The office of the event; empty if the text gives none. */
  Optional<Office> office(Event event, Person person, Optional<Person> other, Gender gender) {
    focus.moveTo(event.evidence().span().begin());
    Optional<OfficeMention> mention = event.office();
    if (mention.isEmpty()) {
      return inferred.of(event, person, other);
    }
    return switch (mention.get().form()) {
      case NAMED -> Optional.of(named(mention.get()));
      case REFERENCE -> referred.reference(event, mention.get(), person, other, gender);
      case APPOSED -> names.before(mention.get());
      case BODY -> Optional.of(referred.body(mention.get(), person));
      case IMPLIED -> referred.implied(mention.get(), person);
      case PLACE -> referred.at(event, mention.get(), person);
    };
  }

  /** The office that a mention names. */
  Office named(OfficeMention mention) {
    return names.of(mention);
  }

  /** The office to which a mention was resolved, if it names one; used to list entities. */
  Optional<Office> of(Mention mention) {
    return names.at(mention);
  }
}
