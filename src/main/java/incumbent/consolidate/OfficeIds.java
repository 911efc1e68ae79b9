package incumbent.consolidate;

import incumbent.model.AuthorityKind;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import incumbent.model.Unlinked;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ids that an authority file gives to offices of one name: where only some datasets were
 * linked, the others have the office without an id. A name without an organization tells no office
 * from those of the same title elsewhere, and counts for none.
 */
final class OfficeIds {
  private final Map<String, Set<String>> ids = new TreeMap<>();

  OfficeIds(Records records) {
    Stream.concat(
            records.tenures().stream().map(Tenure::office),
            records.offices().stream().map(OfficeHistory::office))
        .filter(office -> office.organization().isPresent())
        .forEach(office -> office.authorityId().ifPresent(id -> add(office, id)));
  }

  private void add(Office office, String id) {
    ids.computeIfAbsent(Slug.of(office.name()), absent -> new TreeSet<>()).add(id);
  }

  private Set<String> of(Office office) {
    return ids.getOrDefault(Slug.of(office.name()), Set.of());
  }

  /** The records, each office that has no id with the only one that its name has elsewhere. */
  Records linked(Records records) {
    return new Records(
        records.tenures().stream().map(t -> t.withOffice(linked(t.office()))).toList(),
        records.offices().stream()
            .map(history -> history.withOffice(linked(history.office())))
            .toList());
  }

  private Office linked(Office office) {
    return missing(office).map(office::withAuthorityId).orElse(office);
  }

  private Optional<String> missing(Office office) {
    Set<String> found = isWithout(office) ? of(office) : Set.of();
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static boolean isWithout(Office office) {
    return office.authorityId().isEmpty() && office.organization().isPresent();
  }

  /**
   * Those of some offices that have no id because their name has several elsewhere, by name: which
   * of them they are nobody can tell.
   */
  List<Unlinked> ambiguous(Stream<Office> offices) {
    Map<String, Office> found = new TreeMap<>();
    offices
        .filter(office -> isWithout(office) && of(office).size() > 1)
        .sorted(Comparator.comparing(Office::name))
        .forEach(office -> found.putIfAbsent(Slug.of(office.name()), office));
    return found.values().stream()
        .map(office -> new Unlinked(AuthorityKind.OFFICE, office.name(), List.copyOf(of(office))))
        .toList();
  }
}
