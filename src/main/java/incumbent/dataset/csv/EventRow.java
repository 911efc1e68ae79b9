package incumbent.dataset.csv;

import incumbent.dataset.document.Reading;
import incumbent.model.Claim;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A row of {@code events.csv}: one claim, under an id that names its kind, person and office. */
record EventRow(String id, String documentId, Claim claim) {
  static CsvTable<EventRow> columns() {
    CsvTable<EventRow> table =
        new CsvTable<EventRow>()
            .column(
                "event_id",
                CellType.KEY,
                "The event, by its document, kind, person and office.",
                EventRow::id)
            .column(
                "document_id",
                CellType.TEXT,
                "The document that tells of it.",
                EventRow::documentId)
            .column(
                "kind",
                Vocabulary.EVENT,
                "What happened to a holder or to an office.",
                row -> Vocabulary.label(row.claim.kind()));
    person(table, "person", "the holder; of a succession, who follows", Claim::person);
    office(table);
    person(table, "other", "of a succession, who is followed", Claim::other)
        .optional(
            "renamed_to",
            CellType.TEXT,
            "Of a renaming, the new title.",
            row -> row.claim.renamedTo());
    date(table, "at", "it happened", Claim::at);
    date(table, "from", "the state that it speaks of began", Claim::from);
    date(table, "until", "that state ended", Claim::until)
        .optional(
            "duration", CellType.DURATION, "How long that state lasted.", row -> row.claim.length())
        .optional(
            "manner",
            Vocabulary.MANNER,
            "How it came about.",
            row -> row.claim.manner().map(Manner::label));
    return evidence(person(table, "agent", "who brought it about", Claim::agent));
  }

  private static CsvTable<EventRow> person(
      CsvTable<EventRow> table, String name, String who, Function<Claim, Optional<Person>> person) {
    return table
        .optional(
            name + "_id",
            CellType.PERSON,
            "The id of the person: " + who + ".",
            row -> person.apply(row.claim).map(p -> row.idOf(p.name())))
        .optional(
            name,
            CellType.TEXT,
            "The name of that person.",
            row -> person.apply(row.claim).map(Person::name));
  }

  private static void office(CsvTable<EventRow> table) {
    table
        .optional(
            "office_id",
            CellType.OFFICE,
            "The office; a death has none.",
            row -> row.claim.office().map(o -> row.idOf(o.name())))
        .optional(
            "office",
            CellType.TEXT,
            "The name of the office, as it reads naturally.",
            row -> row.claim.office().map(Office::name))
        .column(
            "office_named",
            CellType.BOOLEAN,
            "Whether the clause itself names the office; otherwise it was inferred.",
            row -> Boolean.toString(row.claim.officeNamed()))
        .column(
            "role",
            Vocabulary.ROLE,
            "Whether the office is held for the time being (acting) or in full (substantive).",
            row -> row.claim.role().label());
  }

  private static CsvTable<EventRow> date(
      CsvTable<EventRow> table,
      String name,
      String what,
      Function<Claim, Optional<ResolvedDate>> date) {
    return table
        .optional(
            name,
            CellType.EDTF,
            "When " + what + ".",
            row -> date.apply(row.claim).map(ResolvedDate::value))
        .optional(
            name + "_basis",
            Vocabulary.BASIS,
            "Whether that date stands with the event or is completed from another date.",
            row -> date.apply(row.claim).map(d -> d.basis().label()));
  }

  private static CsvTable<EventRow> evidence(CsvTable<EventRow> table) {
    return table
        .column("rule", CellType.TEXT, "The rule that read it.", row -> row.claim.evidence().rule())
        .column(
            "evidence",
            CellType.TEXT,
            "The clause that says so.",
            row -> row.claim.evidence().exact())
        .column(
            "evidence_begin",
            CellType.COUNT,
            "Where the clause begins.",
            row -> Integer.toString(row.claim.evidence().span().begin()))
        .column(
            "evidence_end",
            CellType.COUNT,
            "Where the clause ends.",
            row -> Integer.toString(row.claim.evidence().span().end()));
  }

  private String idOf(String name) {
    return Slug.id(documentId, name);
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
    names.add(Vocabulary.label(claim.kind()));
    claim.person().map(Person::name).ifPresent(names::add);
    claim.office().map(Office::name).ifPresent(names::add);
    return Slug.id(documentId, names.toArray(String[]::new));
  }
}
