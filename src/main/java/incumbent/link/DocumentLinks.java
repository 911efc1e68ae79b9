package incumbent.link;

import incumbent.model.AuthorityKind;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import incumbent.model.Unlinked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an authority says of all names of one document. */
final class DocumentLinks {
  private final Authority authority;
  private final Map<String, Match> persons = new LinkedHashMap<>();
  private final Map<String, Match> organizations = new LinkedHashMap<>();
  private final Map<Office, Match> offices = new LinkedHashMap<>();

  DocumentLinks(Authority authority, Claims claims, Records records) {
    this.authority = authority;
    Map<String, Set<String>> aliases = new LinkedHashMap<>();
    persons(claims, records)
        .forEach(
            person ->
                aliases
                    .computeIfAbsent(person.name(), absent -> new LinkedHashSet<>())
                    .addAll(person.aliases()));
    aliases.forEach((name, others) -> persons.put(name, person(name, others)));
    offices(claims, records).forEach(this::addOffice);
  }

  private static Stream<Person> persons(Claims claims, Records records) {
    return Stream.concat(
        claims.claims().stream()
            .flatMap(claim -> Stream.of(claim.person(), claim.other(), claim.agent()))
            .flatMap(Optional::stream),
        records.tenures().stream().map(Tenure::person));
  }

  private static Stream<Office> offices(Claims claims, Records records) {
    return Stream.of(
            claims.claims().stream().map(Claim::office).flatMap(Optional::stream),
            records.tenures().stream().map(Tenure::office),
            records.offices().stream().map(OfficeHistory::office),
            claims.topic().stream())
        .flatMap(stream -> stream);
  }

  private Match person(String name, Set<String> aliases) {
    List<String> others = aliases.stream().filter(alias -> isLong(alias) || !isLong(name)).toList();
    return Match.of(authority, AuthorityKind.PERSON, name, List.of(List.of(name), others));
  }

  /** Whether a name has several words: a surname alone may be anybody's of that family. */
  private static boolean isLong(String name) {
    return Slug.of(name).contains("-");
  }

  private void addOffice(Office office) {
    office
        .organization()
        .ifPresent(
            name ->
                organizations.computeIfAbsent(
                    name,
                    absent ->
                        Match.of(
                            authority, AuthorityKind.ORGANIZATION, name, List.of(List.of(name)))));
    offices.computeIfAbsent(office, this::match);
  }

  /** By the name of the office; or by its title with its organization's, under any of its names. */
  private Match match(Office office) {
    List<List<String>> tries = new ArrayList<>();
    tries.add(List.of(office.name()));
    if (office.organization().isPresent()) {
      tries.add(List.of(Office.of(office.title(), office.organization()).name()));
      tries.add(
          organizations.get(office.organization().get()).id().stream()
              .flatMap(id -> authority.names(id).stream())
              .map(body -> Office.of(office.title(), Optional.of(body)).name())
              .toList());
    }
    return Match.of(authority, AuthorityKind.OFFICE, office.name(), tries);
  }

  /** The person with the id that the authority gives. */
  Person linked(Person person) {
    return person.withAuthorityId(persons.get(person.name()).id());
  }

  /** The office with the ids that the authority gives. */
  Office linked(Office office) {
    return office.withAuthorityIds(
        offices.get(office).id(),
        office.organization().flatMap(body -> organizations.get(body).id()));
  }

  /** The names that have no id: persons, then offices, then organizations, as they first stand. */
  List<Unlinked> unlinked() {
    return Stream.of(persons, offices, organizations)
        .flatMap(matches -> matches.values().stream())
        .flatMap(match -> match.unlinked().stream())
        .distinct()
        .toList();
  }
}
