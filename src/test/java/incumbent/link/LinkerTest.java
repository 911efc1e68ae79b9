package incumbent.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.AuthorityKind;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import incumbent.model.Unlinked;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkerTest {
  private static final Evidence QUOTE = new Evidence("a", new Span(0, 3), "Roe", "was");
  private static final Office MAYOR = Office.of("Mayor", Optional.of("Ely"));
  private static final Person ROE = new Person("Jane Roe", List.of("Roe", "the Major"));

  private static AuthorityEntry entry(AuthorityKind kind, String id, String... names) {
    return new AuthorityEntry(kind, names[0], Arrays.asList(names).subList(1, names.length), id);
  }

  private static Linked link(Person person, Office office, AuthorityEntry... entries) {
    Claims claims = new Claims("a", Optional.of(office), List.of(claim(person, office)), List.of());
    Records records = new Records(List.of(tenure(person, office)), List.of(history(office)));
    return new Linker(new Authority(List.of(entries))).link(claims, records);
  }

  private static Claim claim(Person person, Office office) {
    return new Claim(
        0,
        EventKind.BEGAN,
        Optional.of(person),
        Optional.of(office),
        true,
        Role.SUBSTANTIVE,
        Optional.of(new Person("Otto Brandt", List.of())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        QUOTE);
  }

  private static Tenure tenure(Person person, Office office) {
    return new Tenure(
        "a/t",
        "a",
        person,
        office,
        Role.SUBSTANTIVE,
        Bound.of(Edtf.parse("1903"), Basis.STATED, List.of(QUOTE), List.of()),
        Optional.empty(),
        Bound.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Otto Brandt"),
        Optional.empty(),
        0.5,
        List.of(),
        List.of(QUOTE));
  }

  private static OfficeHistory history(Office office) {
    return new OfficeHistory(
        "a/o",
        "a",
        office,
        Bound.UNKNOWN,
        Optional.empty(),
        Bound.UNKNOWN,
        Optional.empty(),
        Bound.UNKNOWN,
        List.of(QUOTE));
  }

  @Test
  void everyRecordGetsTheIdsAndIsElseAsItWas() {
    Linked linked =
        link(
            ROE,
            MAYOR,
            entry(AuthorityKind.PERSON, "Q1", "Jane Roe"),
            entry(AuthorityKind.PERSON, "Q2", "Otto Brandt"),
            entry(AuthorityKind.OFFICE, "Q3", "Mayor of Ely"),
            entry(AuthorityKind.ORGANIZATION, "Q4", "Ely"));
    Person roe = new Person(ROE.name(), ROE.aliases(), Optional.of("Q1"));
    Office mayor =
        new Office(
            MAYOR.name(),
            MAYOR.title(),
            MAYOR.organization(),
            Optional.of("Q3"),
            Optional.of("Q4"));
    assertEquals(
        new Records(List.of(tenure(roe, mayor)), List.of(history(mayor))), linked.records());
    Claim claim = linked.claims().claims().get(0);
    assertEquals(Optional.of(roe), claim.person());
    assertEquals(Optional.of("Q2"), claim.other().orElseThrow().authorityId());
    assertEquals(Optional.of(mayor), claim.office());
    assertEquals(QUOTE, claim.evidence());
    assertEquals(Optional.of(mayor), linked.claims().topic());
    assertEquals(List.of(), linked.unlinked());
  }

  private static Optional<String> idOf(Person person, AuthorityEntry... entries) {
    Linked linked = link(person, MAYOR, entries);
    return linked.records().tenures().get(0).person().authorityId();
  }

  @Test
  void anAliasCountsWhereTheNameIsUnknown() {
    AuthorityEntry major = entry(AuthorityKind.PERSON, "Q1", "Major Roe", "The Major");
    assertEquals(Optional.of("Q1"), idOf(ROE, major));
    assertEquals(
        Optional.of("Q2"), idOf(ROE, major, entry(AuthorityKind.PERSON, "Q2", "Jane Roe")));
  }

  @Test
  void aSurnameAloneIsNotEnough() {
    assertEquals(Optional.empty(), idOf(ROE, entry(AuthorityKind.PERSON, "Q2", "A. Roe", "Roe")));
  }

  @Test
  void aNameThatFitsSeveralIdsStaysUnlinkedAndIsTold() {
    Linked linked =
        link(
            ROE,
            MAYOR,
            entry(AuthorityKind.PERSON, "Q2", "Jane Roe"),
            entry(AuthorityKind.PERSON, "Q1", "J. Roe", "jane roe"),
            entry(AuthorityKind.OFFICE, "Q3", "Mayor of Ely"));
    assertEquals(
        List.of(
            new Unlinked(AuthorityKind.PERSON, "Jane Roe", List.of("Q1", "Q2")),
            new Unlinked(AuthorityKind.PERSON, "Otto Brandt", List.of()),
            new Unlinked(AuthorityKind.ORGANIZATION, "Ely", List.of())),
        linked.unlinked());
    assertEquals(Unlinked.Reason.AMBIGUOUS, linked.unlinked().get(0).reason());
    assertEquals(Unlinked.Reason.UNKNOWN, linked.unlinked().get(1).reason());
    assertEquals(Optional.empty(), linked.records().tenures().get(0).person().authorityId());
  }

  @ParameterizedTest
  @CsvSource({
    "Mayor of the Ely, Q3",
    "Mayor of the City of Ely, Q3",
    "mayor, Q3",
    "Lord Mayor of Ely, ''"
  })
  void anOfficeIsFoundByNameOrByTitleAndOrganization(String name, String id) {
    Linked linked =
        link(
            ROE,
            new Office("mayor", "Mayor", Optional.of("Ely")),
            entry(AuthorityKind.OFFICE, "Q3", name),
            entry(AuthorityKind.ORGANIZATION, "Q4", "City of Ely", "Ely"));
    Office office = linked.records().tenures().get(0).office();
    assertEquals(id, office.authorityId().orElse(""));
    assertEquals(Optional.of("Q4"), office.organizationAuthorityId());
  }

  @Test
  void oneNameOfTwoOfficesIsToldOnce() {
    Office bare = new Office("Mayor", "Mayor", Optional.empty());
    Records records =
        new Records(
            List.of(
                tenure(ROE, bare), tenure(ROE, new Office("Mayor", "Mayor", Optional.of("Ely")))),
            List.of());
    Claims claims = new Claims("a", Optional.empty(), List.of(), List.of());
    Linked linked = new Linker(new Authority(List.of())).link(claims, records);
    assertEquals(
        List.of("Jane Roe", "Mayor", "Ely"),
        linked.unlinked().stream().map(Unlinked::name).toList());
  }
}
