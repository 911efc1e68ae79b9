package incumbent.assemble;

import incumbent.model.AnyDate;
import incumbent.model.Basis;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Claims of every kind about few persons, offices and years, so that they meet each other. */
final class AnyClaim {
  static final List<String> PERSONS = List.of("Keller", "Brandt", "Otto Brandt", "Jane Roe");
  static final List<Office> OFFICES =
      List.of(
          Office.of("master", Optional.of("mint")),
          Office.of("master", Optional.empty()),
          Office.of("deputy master", Optional.of("mint")),
          Office.of("ambassador", Optional.of("Norland")),
          Office.of("ambassador", Optional.of("Suthmark")),
          Office.of("king", Optional.of("Norland")),
          Office.of("regent", Optional.empty()));
  private static final List<String> RULES = List.of("rule", "remained", "took-office");

  private EventKind kind = EventKind.HELD;
  private Optional<Person> person = Optional.empty();
  private Optional<Person> other = Optional.empty();
  private Optional<Person> agent = Optional.empty();
  private Optional<Office> office = Optional.empty();
  private boolean officeNamed;
  private Role role = Role.SUBSTANTIVE;
  private Optional<Edtf> at = Optional.empty();
  private Optional<Edtf> from = Optional.empty();
  private Optional<Edtf> until = Optional.empty();
  private Optional<Period> length = Optional.empty();
  private Optional<Manner> manner = Optional.empty();
  private Optional<Manner> leaving = Optional.empty();
  private String rule = "rule";

  private AnyClaim() {}

  /** All that one document claims, in reading order. */
  static Arbitrary<Claims> claims() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.of(LocalDate.of(1875, 1, 1), LocalDate.of(1890, 12, 31)).optional(0.5);
    return Combinators.combine(some(PERSONS, OFFICES).list().ofMaxSize(8), days)
        .as((drafts, dated) -> claims(drafts, dated, Optional.of(OFFICES.get(0))));
  }

  static Arbitrary<AnyClaim> some(List<String> persons, List<Office> offices) {
    Arbitrary<Person> people = Arbitraries.of(persons).map(name -> new Person(name, List.of()));
    Arbitrary<Optional<Person>> others = people.optional(0.3);
    Arbitrary<Optional<Edtf>> dates = dates().optional(0.4);
    Arbitrary<Optional<Edtf>> ends =
        Arbitraries.frequencyOf(
            Tuple.of(4, dates), Tuple.of(1, Arbitraries.just(Optional.of(Edtf.ONGOING))));
    return Builders.withBuilder(AnyClaim::new)
        .use(Arbitraries.of(EventKind.class))
        .inSetter((claim, kind) -> claim.kind = kind)
        .use(people.map(Optional::of))
        .inSetter((claim, person) -> claim.person = person)
        .use(others)
        .inSetter((claim, other) -> claim.other = other)
        .use(others)
        .inSetter((claim, agent) -> claim.agent = agent)
        .use(Arbitraries.of(offices).map(Optional::of))
        .inSetter((claim, office) -> claim.office = office)
        .use(Arbitraries.of(true, false))
        .inSetter((claim, named) -> claim.officeNamed = named)
        .use(Arbitraries.of(Role.class))
        .inSetter((claim, role) -> claim.role = role)
        .use(dates)
        .inSetter((claim, date) -> claim.at = date)
        .use(dates)
        .inSetter((claim, date) -> claim.from = date)
        .use(ends)
        .inSetter((claim, date) -> claim.until = date)
        .use(lengths().optional(0.2))
        .inSetter((claim, length) -> claim.length = length)
        .use(Arbitraries.of(Manner.class).optional(0.3))
        .inSetter((claim, manner) -> claim.manner = manner)
        .use(Arbitraries.of(Manner.class).optional(0.2))
        .inSetter((claim, manner) -> claim.leaving = manner)
        .use(Arbitraries.of(RULES))
        .inSetter((claim, rule) -> claim.rule = rule)
        .build();
  }

  static Arbitrary<Edtf> dates() {
    Arbitrary<Edtf> simple = AnyDate.simple(Arbitraries.integers().between(1870, 1884));
    return Arbitraries.frequencyOf(Tuple.of(5, simple), Tuple.of(2, AnyDate.interval(simple)));
  }

  static Arbitrary<Period> lengths() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 20);
    return Combinators.combine(few, few, few).as(Period::of).filter(length -> !length.isZero());
  }

  static Claims claims(List<AnyClaim> drafts, Optional<Office> topic) {
    return claims(drafts, Optional.empty(), topic);
  }

  private static Claims claims(
      List<AnyClaim> drafts, Optional<LocalDate> dated, Optional<Office> topic) {
    List<Claim> claims = new ArrayList<>();
    drafts.forEach(draft -> claims.add(draft.claim(claims.size())));
    return new Claims("mint", dated, topic, claims, List.of());
  }

  private Claim claim(int order) {
    Evidence evidence = new Evidence("mint", new Span(10 * order, 10 * order + 4), "then", rule);
    return new Claim(
        order,
        kind,
        kind.isOfOffice() ? Optional.empty() : person,
        kind == EventKind.DIED ? Optional.empty() : office,
        officeNamed,
        role,
        kind == EventKind.SUCCEEDED || kind == EventKind.BEGAN ? other : Optional.empty(),
        kind == EventKind.RENAMED ? Optional.of("warden") : Optional.empty(),
        at.map(date -> resolved(date, evidence)),
        from.map(date -> resolved(date, evidence)),
        until.map(date -> resolved(date, evidence)),
        length,
        manner,
        leaving,
        agent,
        evidence);
  }

  private static ResolvedDate resolved(Edtf date, Evidence evidence) {
    return new ResolvedDate(date, Basis.STATED, evidence, List.of());
  }

  @Override
  public String toString() {
    return claim(0).toString();
  }
}
