package incumbent.dataset.csv;

import incumbent.dataset.document.Reading;
import incumbent.model.Claim;
import incumbent.model.Person;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of {@code persons.csv}: one person of one document, whom an event speaks of or who holds a
 * tenure.
 *
 * @param tenures how many tenures the person holds
 * @param mentions how often the document mentions the person
 */
record PersonRow(
    String id,
    String documentId,
    String name,
    List<String> aliases,
    long tenures,
    long mentions,
    Optional<String> authorityId) {
  static CsvTable<PersonRow> columns() {
    return new CsvTable<PersonRow>()
        .column("person_id", CellType.KEY, "The person, by document and name.", PersonRow::id)
        .column(
            "document_id",
            CellType.TEXT,
            "The document that speaks of the person.",
            PersonRow::documentId)
        .column("person", CellType.TEXT, "The fullest name that the document has.", PersonRow::name)
        .list("aliases", CellType.TEXT, "The other names that it has.", PersonRow::aliases)
        .column(
            "tenures",
            CellType.COUNT,
            "How many tenures the person holds.",
            row -> Long.toString(row.tenures))
        .column(
            "mentions",
            CellType.COUNT,
            "How often the document mentions the person.",
            row -> Long.toString(row.mentions))
        .optional(
            "person_authority_id",
            CellType.TEXT,
            "The person's id in the user's authority file.",
            PersonRow::authorityId);
  }

  static List<PersonRow> of(Reading reading) {
    Map<String, List<Person>> persons = new LinkedHashMap<>();
    Stream.concat(
            reading.claims().claims().stream().flatMap(PersonRow::persons),
            reading.tenures().stream().map(Tenure::person))
        .forEach(
            person -> {
              String id = Slug.id(reading.documentId(), person.name());
              persons.computeIfAbsent(id, absent -> new ArrayList<>()).add(person);
            });
    Map<String, Long> tenures =
        reading.tenures().stream()
            .collect(Collectors.groupingBy(Tenure::personId, Collectors.counting()));
    Map<String, Long> mentions = EntityRow.mentions(reading, EntityRow.PERSON);
    return persons.entrySet().stream()
        .map(
            entry ->
                row(
                    entry.getKey(),
                    reading.documentId(),
                    entry.getValue(),
                    tenures.getOrDefault(entry.getKey(), 0L),
                    mentions.getOrDefault(entry.getKey(), 0L)))
        .toList();
  }

  private static Stream<Person> persons(Claim claim) {
    return Stream.of(claim.person(), claim.other(), claim.agent()).flatMap(Optional::stream);
  }

  private static PersonRow row(
      String id, String documentId, List<Person> same, long tenures, long mentions) {
    String name = same.get(0).name();
    Set<String> aliases = new LinkedHashSet<>();
    same.forEach(person -> aliases.add(person.name()));
    same.forEach(person -> aliases.addAll(person.aliases()));
    aliases.remove(name);
    return new PersonRow(
        id, documentId, name, List.copyOf(aliases), tenures, mentions, same.get(0).authorityId());
  }
}
