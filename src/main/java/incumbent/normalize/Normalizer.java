package incumbent.normalize;

import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.DateMention;
import incumbent.model.Document;
import incumbent.model.Entity;
import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Gender;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.TimeExpression.Length;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves the persons, offices and dates of events, in document order. Thread-safe. */
public final class Normalizer {

  /** The claims of one document, and the mentions behind them. */
  public Claims normalize(Document document, Mentions mentions, List<Event> events) {
    Run run = new Run(document, mentions);
    List<Claim> claims = new ArrayList<>();
    for (Event event : events) {
      run.claim(event, claims.size()).ifPresent(claims::add);
    }
    return new Claims(document.id(), claims, run.entities());
  }

  /** One document's resolution, from its first event to its last. */
  private static final class Run {
    private final Document document;
    private final Mentions mentions;
    private final PersonResolver persons;
    private final OfficeResolver offices;
    private final DateResolver dates;

    Run(Document document, Mentions mentions) {
      this.document = document;
      this.mentions = mentions;
      this.persons = new PersonResolver(document, mentions);
      this.offices = new OfficeResolver(mentions);
      this.dates = new DateResolver(document, mentions);
    }

    Optional<Claim> claim(Event event, int order) {
      return switch (event.kind()) {
        case ESTABLISHED, RENAMED, ABOLISHED -> officeClaim(event, order);
        case BEGAN, ENDED, HELD, SUCCEEDED, DIED -> personClaim(event, order);
      };
    }

    private Optional<Claim> officeClaim(Event event, int order) {
      Optional<Office> office =
          event.office().flatMap(o -> offices.office(o, Optional.empty(), Gender.UNKNOWN));
      return office.map(o -> claim(event, order, Optional.empty(), office, Optional.empty()));
    }

    private Optional<Claim> personClaim(Event event, int order) {
      Optional<Person> person = event.person().flatMap(persons::person);
      Optional<Person> other = event.other().flatMap(persons::person);
      if (person.isEmpty()) {
        return Optional.empty();
      }
      Optional<Office> office = office(event, person.get(), other);
      if (office.isEmpty() && event.kind() != EventKind.DIED) {
        return Optional.empty();
      }
      boolean passing = event.evidence().rule().equals("title-before-name");
      office.ifPresent(o -> offices.note(person.get(), o, passing));
      return Optional.of(claim(event, order, person, office, other));
    }

    private Optional<Office> office(Event event, Person person, Optional<Person> other) {
      if (event.kind() == EventKind.DIED) {
        return Optional.empty();
      }
      if (event.office().isPresent()) {
        Optional<Person> owner = event.kind() == EventKind.SUCCEEDED ? other : Optional.of(person);
        return offices.office(event.office().get(), owner, persons.gender(person));
      }
      return switch (event.kind()) {
        case SUCCEEDED -> other.flatMap(offices::heldBy).or(offices::current);
        case BEGAN -> offices.current();
        case ENDED -> offices.heldBy(person);
        case HELD ->
            offices.heldBy(person).or(() -> dated(event) ? offices.current() : Optional.empty());
        case ESTABLISHED, RENAMED, ABOLISHED, DIED -> Optional.empty();
      };
    }

    /** "Otto (1204–1210)" speaks of the office that the text is about. */
    private static boolean dated(Event event) {
      return event.when().from().isPresent() || event.when().until().isPresent();
    }

    private Claim claim(
        Event event,
        int order,
        Optional<Person> person,
        Optional<Office> office,
        Optional<Person> other) {
      boolean named = event.office().filter(o -> o.form() == OfficeMention.Form.NAMED).isPresent();
      Role role = event.office().map(OfficeMention::role).orElse(Role.SUBSTANTIVE);
      return new Claim(
          order,
          event.kind(),
          person,
          office,
          named,
          role,
          other,
          event.renamedTo().map(OfficeMention::title),
          date(event.when().at()),
          date(event.when().from()),
          date(event.when().until()),
          event.when().length().flatMap(Run::length),
          event.manner(),
          event.agent().flatMap(persons::person),
          event.evidence());
    }

    private Optional<ResolvedDate> date(Optional<DateMention> mention) {
      return mention.flatMap(dates::date);
    }

    private static Optional<Period> length(DateMention mention) {
      return mention.time() instanceof Length length
          ? Optional.of(length.amount())
          : Optional.empty();
    }

    List<Entity> entities() {
      List<Entity> entities = new ArrayList<>();
      for (List<Mention> sentence : mentions.sentences()) {
        for (Mention mention : sentence) {
          entities.add(entity(mention));
        }
      }
      return entities;
    }

    private Entity entity(Mention mention) {
      if (mention instanceof PersonMention person) {
        return entity("person", persons.person(person).map(Person::name).orElse(""), mention);
      }
      if (mention instanceof OfficeMention) {
        return entity("office", offices.of(mention).map(Office::name).orElse(""), mention);
      }
      String date =
          mention instanceof DateMention d
              ? dates.date(d).map(r -> r.value().toString()).orElse("")
              : "";
      return entity("date", date, mention);
    }

    private Entity entity(String kind, String canonical, Mention mention) {
      return new Entity(document.id(), kind, canonical, mention.span(), mention.text());
    }
  }
}
