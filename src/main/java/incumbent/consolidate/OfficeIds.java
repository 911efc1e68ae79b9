package incumbent.consolidate;

import incumbent.model.AuthorityKind;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import incumbent.model.Unlinked;
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
  private final Map<String, String> unlinked = new TreeMap<>();

  OfficeIds(Records records) {
    Stream.concat(
            records.tenures().stream().map(Tenure::office),
            records.offices().stream().map(OfficeHistory::office))
        .filter(office -> office.organization().isPresent())
        .forEach(this::add);
  }

  private void add(Office office) {
    String slug = Slug.of(office.name());
    office
        .authorityId()
        .ifPresentOrElse(
            id -> ids.computeIfAbsent(slug, absent -> new TreeSet<>()).add(id),
            () -> unlinked.merge(slug, office.name(), (a, b) -> a.compareTo(b) < 0 ? a : b));
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
    if (office.authorityId().isPresent() || office.organization().isEmpty()) {
      return Optional.empty();
    }
    Set<String> found = ids.getOrDefault(Slug.of(office.name()), Set.of());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** The offices that have no id because their name has several elsewhere, by name. */
  List<Unlinked> ambiguous() {
    return unlinked.entrySet().stream()
        .filter(office -> ids.getOrDefault(office.getKey(), Set.of()).size() > 1)
        .map(
            office ->
                new Unlinked(
                    AuthorityKind.OFFICE, office.getValue(), List.copyOf(ids.get(office.getKey()))))
        .toList();
  }
}
