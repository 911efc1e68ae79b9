package incumbent.dataset;

import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A row of {@code events.csv}: one claim, under an id that names its kind, person and office. */
record EventRow(String id, String documentId, Claim claim) {
  static CsvTable<EventRow> columns() {
    CsvTable<EventRow> table =
        new CsvTable<EventRow>()
            .column("event_id", EventRow::id)
            .column("document_id", EventRow::documentId)
            .column("kind", row -> label(row.claim.kind()));
    person(table, "person", Claim::person)
        .optional("office_id", row -> row.claim.office().map(o -> row.idOf(o.name())))
        .optional("office", row -> row.claim.office().map(Office::name))
        .column("office_named", row -> Boolean.toString(row.claim.officeNamed()))
        .column("role", row -> row.claim.role().label());
    person(table, "other", Claim::other).optional("renamed_to", row -> row.claim.renamedTo());
    date(table, "at", Claim::at);
    date(table, "from", Claim::from);
    date(table, "until", Claim::until)
        .optional("duration", row -> row.claim.length())
        .optional("manner", row -> row.claim.manner().map(Manner::label));
    return person(table, "agent", Claim::agent)
        .column("rule", row -> row.claim.evidence().rule())
        .column("evidence", row -> row.claim.evidence().exact())
        .column("evidence_begin", row -> Integer.toString(row.claim.evidence().span().begin()))
        .column("evidence_end", row -> Integer.toString(row.claim.evidence().span().end()));
  }

  private static CsvTable<EventRow> person(
      CsvTable<EventRow> table, String name, Function<Claim, Optional<Person>> person) {
    return table
        .optional(name + "_id", row -> person.apply(row.claim).map(p -> row.idOf(p.name())))
        .optional(name, row -> person.apply(row.claim).map(Person::name));
  }

  private static CsvTable<EventRow> date(
      CsvTable<EventRow> table, String name, Function<Claim, Optional<ResolvedDate>> date) {
    return table
        .optional(name, row -> date.apply(row.claim).map(ResolvedDate::value))
        .optional(name + "_basis", row -> date.apply(row.claim).map(d -> d.basis().label()));
  }

  private String idOf(String name) {
    return Slug.id(documentId, name);
  }

  private static String label(EventKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static List<EventRow> of(Reading reading) {
    List<Claim> claims = reading.claims().claims();
    List<String> ids =
        Slug.distinct(claims.stream().map(claim -> id(reading.documentId(), claim)).toList());
    return IntStream.range(0, claims.size())
        .mapToObj(i -> new EventRow(ids.get(i), reading.documentId(), claims.get(i)))
        .toList();
  }

  private static String id(String documentId, Claim claim) {
    List<String> names = new ArrayList<>();
    names.add(label(claim.kind()));
    claim.person().map(Person::name).ifPresent(names::add);
    claim.office().map(Office::name).ifPresent(names::add);
    return Slug.id(documentId, names.toArray(String[]::new));
  }
}
