package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClaimTest {
  private static final Evidence QUOTE = new Evidence("town", new Span(0, 4), "text", "some-rule");

  private static ResolvedDate date(String edtf) {
    return new ResolvedDate(Edtf.parse(edtf), Basis.STATED, QUOTE, List.of());
  }

  private static Claim claim(String person, String other, String agent, String title) {
    return new Claim(
        3,
        EventKind.SUCCEEDED,
        Optional.of(new Person(person, List.of())),
        Optional.of(Office.of(title, Optional.empty())),
        /* officeNamed= */ true,
        Role.ACTING,
        Optional.of(new Person(other, List.of())),
        Optional.of("Lord Mayor"),
        Optional.of(date("1903")),
        Optional.of(date("1904")),
        Optional.of(date("1905")),
        Optional.of(Period.ofDays(5)),
        Optional.of(Manner.ELECTED),
        Optional.of(Manner.DIED),
        Optional.of(new Person(agent, List.of())),
        QUOTE);
  }

  @Test
  void everyPersonAndTheOfficeMayBeToldOtherwise() {
    Claim claim = claim("Roe", "Keller", "Brandt", "Reeve");

    assertEquals(
        claim("J. Roe", "J. Keller", "J. Brandt", "Mayor"),
        claim.with(
            person -> new Person("J. " + person.name(), List.of()),
            office -> Office.of("Mayor", office.organization())));
  }

  @Test
  void nobodyIsPutWhereNobodyIs() {
    Claim nobody =
        new Claim(
            0,
            EventKind.ABOLISHED,
            Optional.empty(),
            Optional.empty(),
            /* officeNamed= */ false,
            Role.SUBSTANTIVE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            QUOTE);

    assertEquals(
        nobody,
        nobody.with(
            person -> new Person("Jane Roe", List.of()),
            office -> Office.of("Mayor", Optional.empty())));
  }

  @Test
  void aDocumentOfNoKnownDayHasNoDate() {
    Optional<Office> topic = Optional.of(Office.of("Mayor", Optional.empty()));

    assertEquals(
        new Claims("town", Optional.empty(), topic, List.of(), List.of()),
        new Claims("town", topic, List.of(), List.of()));
  }
}
