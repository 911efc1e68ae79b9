package incumbent.normalize;

import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.DateMention;
import incumbent.model.Document;
import incumbent.model.Entity;
import incumbent.model.Event;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PhraseRule;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Present;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves the persons, offices and dates of events, in document order. Thread-safe. */
public final class Normalizer {
  private final Lexicon lexicon;

  public Normalizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The claims of one document, and the mentions behind them. */
  public Claims normalize(Document document, Mentions mentions, List<Event> events) {
    Run run = new Run(document, mentions, lexicon);
    List<Claim> claims = new ArrayList<>();
    for (Event event : events) {
      run.claim(event, claims.size()).ifPresent(claims::add);
    }
    return new Claims(document.id(), document.dated(), run.topic, claims, run.entities());
  }

  /** One document's resolution, from its first event to its last. */
  private static final class Run {
    private final Document document;
    private final Mentions mentions;
    private final PersonResolver persons;
    private final Optional<Office> topic;
    private final Holdings holdings;
    private final OfficeResolver offices;
    private final DateResolver dates;
    private final Set<String> passingPhrases;
    private final Map<String, ResolvedDate> deaths = new HashMap<>();

    Run(Document document, Mentions mentions, Lexicon lexicon) {
      this.document = document;
      this.mentions = mentions;
      this.persons = new PersonResolver(document, mentions, lexicon);
      this.topic = new Topic(document, mentions, lexicon).office(persons.isLife());
      this.holdings = new Holdings(lexicon);
      Topics topics = Topics.of(document, mentions, topic);
      this.offices = new OfficeResolver(mentions, topics, holdings, lexicon);
      this.dates = new DateResolver(document, mentions);
      this.passingPhrases =
          lexicon.phrases().stream()
              .filter(PhraseRule::passing)
              .map(PhraseRule::name)
              .collect(Collectors.toSet());
    }

    Optional<Claim> claim(Event event, int order) {
      return switch (event.kind()) {
        case ESTABLISHED, RENAMED, ABOLISHED -> officeClaim(event, order);
        case BEGAN, ENDED, HELD, SUCCEEDED, DIED -> personClaim(event, order);
      };
    }

    private Optional<Claim> officeClaim(Event event, int order) {
      Optional<Office> office =
          event.office().filter(o -> o.form() != Form.BODY).flatMap(this::ofItself);
      return office.map(o -> claim(event, order, Optional.empty(), office, Optional.empty()));
    }

    private Optional<Office> ofItself(OfficeMention mention) {
      return mention.form() == Form.NAMED
          ? Optional.of(offices.named(mention))
          : offices.spokenOf();
    }

    private Optional<Claim> personClaim(Event event, int order) {
      Optional<Person> person = event.person().flatMap(this::person);
      Optional<Person> other =
          event.other().flatMap(this::person).filter(p -> !person.equals(Optional.of(p)));
      if (person.isEmpty()) {
        return other.isPresent() ? end(event, order) : Optional.empty();
      }
      Optional<Office> office =
          event.kind() == EventKind.DIED
              ? Optional.empty()
              : described(event)
                  .or(
                      () ->
                          offices.office(event, person.get(), other, persons.gender(person.get())));
      if (office.isEmpty() && event.kind() != EventKind.DIED) {
        return Optional.empty();
      }
      boolean beaten =
          event.kind() == EventKind.ENDED
              && event.office().isEmpty()
              && event.manner().filter(m -> m == Manner.DEFEATED).isPresent();
      if (beaten && holdings.of(person.get(), office.get()::canBe).isEmpty()) {
        return Optional.empty();
      }
      Optional<Person> before =
          office.isPresent() && !isNamed(event)
              ? other.filter(p -> holdings.canLeaveTo(person.get(), p, office.get()))
              : other;
      office.ifPresent(o -> follow(event, person.get(), o, before));
      if (event.kind() == EventKind.DIED) {
        date(event.when().at()).ifPresent(d -> deaths.put(person.get().name(), d));
        offices.vacateOf(person.get());
      }
      return Optional.of(claim(event, order, person, office, before));
    }

    private static boolean isNamed(Event event) {
      return event.office().filter(o -> o.form() == Form.NAMED).isPresent();
    }

    /** Whom a mention means; "the king" is who holds that office at this point of the text. */
    private Optional<Person> person(PersonMention mention) {
      return mention.form() == PersonMention.Form.DESCRIPTION
          ? holdings.holder(mention.text())
          : persons.person(mention);
    }

    /** "the king abdicated": the office that the one who ends it is called by. */
    private Optional<Office> described(Event event) {
      Optional<PersonMention> mention =
          event.kind() == EventKind.SUCCEEDED ? event.other() : event.person();
      boolean leaves = event.kind() == EventKind.ENDED || event.kind() == EventKind.SUCCEEDED;
      return mention
          .filter(m -> leaves && event.office().isEmpty())
          .filter(m -> m.form() == PersonMention.Form.DESCRIPTION)
          .flatMap(m -> holdings.held(m.text()));
    }

    /** "abdicated in favour of his son": whoever follows, one is out of office. */
    private Optional<Claim> end(Event event, int order) {
      if (event.kind() != EventKind.SUCCEEDED) {
        return Optional.empty();
      }
      return personClaim(event.asEnd(), order);
    }

    /** Keeps up with who holds what. */
    private void follow(Event event, Person person, Office office, Optional<Person> other) {
      boolean passing = passingPhrases.contains(event.evidence().rule());
      boolean former = event.office().filter(OfficeMention::former).isPresent();
      if (!passing && !(former && event.kind() == EventKind.HELD)) {
        offices.speakOf(office);
        offices.vacate(
            event.kind() == EventKind.ENDED ? Optional.of(office) : Optional.empty(), person);
      }
      switch (event.kind()) {
        case BEGAN, SUCCEEDED -> {
          other.ifPresent(p -> holdings.end(p, office));
          if (event.kind() == EventKind.BEGAN && event.leaving().isPresent()) {
            holdings.now(person, o -> !o.canBe(office)).ifPresent(o -> holdings.end(person, o));
          }
          holdings.begin(person, office);
        }
        case ENDED -> {
          if (passing) {
            holdings.endedBefore(person, office);
          } else {
            holdings.end(person, office);
          }
        }
        case HELD -> {
          if (former) {
            holdings.endedBefore(person, office);
            return;
          }
          holdings.hold(person, office);
          if (event.when().until().filter(d -> !(d.time() instanceof Present)).isPresent()) {
            holdings.end(person, office);
          }
        }
        case ESTABLISHED, RENAMED, ABOLISHED, DIED -> {}
      }
    }

    private Claim claim(
        Event event,
        int order,
        Optional<Person> person,
        Optional<Office> office,
        Optional<Person> other) {
      Role stated = event.office().map(OfficeMention::role).orElse(Role.SUBSTANTIVE);
      Role role = event.acting() ? Role.ACTING : stated;
      return new Claim(
          order,
          event.kind(),
          person,
          office,
          isNamed(event),
          role,
          other,
          event.renamedTo().map(OfficeMention::title).filter(title -> !title.isEmpty()),
          date(event.when().at()).or(() -> death(event, person)),
          date(event.when().from()),
          date(event.when().until()),
          event.when().length().flatMap(Run::length),
          event.manner(),
          event.leaving(),
          event.agent().flatMap(persons::person),
          event.evidence());
    }

    /** "until her death": when a person died, the text may have said with the dates of the life. */
    private Optional<ResolvedDate> death(Event event, Optional<Person> person) {
      return event.kind() == EventKind.DIED
          ? person.flatMap(p -> Optional.ofNullable(deaths.get(p.name())))
          : Optional.empty();
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
