package incumbent.dataset.quickstatements;

import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.document.Finished;
import incumbent.dataset.json.RecordsJson;
import incumbent.model.Bound;
import incumbent.model.Evidence;
import incumbent.model.Qid;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tenures of one document as statements of Wikidata: position held (P39), with start (P580),
 * end (P582), whom the holder followed (P1365) and was followed by (P1366), how it ended (P1534),
 * and whether a date is approximate or uncertain (P1480). The reference has the title of the
 * document (P1476), if it has one, and quotes it (P1683): it is all that is known of where the
 * document is.
 */
final class WikidataTenures {
  private static final String CIRCA = "Q5727902";
  private static final String PRESUMABLY = "Q18122778";
  private static final EndCauses CAUSES = new EndCauses();

  private final Finished.Read document;
  private final Map<String, Optional<String>> qids = new HashMap<>();

  WikidataTenures(Finished.Read document) {
    this.document = document;
    List<String> columns = DatasetTable.PERSONS.columns();
    int name = columns.indexOf("person");
    int id = columns.indexOf("person_authority_id");
    for (List<String> row : DatasetTable.PERSONS.rows(document)) {
      qids.put(row.get(name), Qid.of(Optional.of(row.get(id))));
    }
  }

  List<WikidataTenure> tenures() {
    return RecordsJson.read(document.rows()).tenures().stream().map(this::tenure).toList();
  }

  private WikidataTenure tenure(Tenure tenure) {
    Optional<String> hindrance = hindrance(tenure);
    return hindrance.isPresent()
        ? new WikidataTenure.LeftOut(tenure, hindrance.get())
        : new WikidataTenure.Stated(tenure, statement(tenure));
  }

  private Optional<String> hindrance(Tenure tenure) {
    if (!DatasetTable.UNLINKED.isIn(document)) {
      return Optional.of("no authority file was given; give one with --authority");
    }
    if (tenure.role() == Role.ACTING) {
      return Optional.of("is held as acting, which position held (P39) does not say");
    }
    return hindrance("person", tenure.person().authorityId())
        .or(() -> hindrance("office", tenure.office().authorityId()));
  }

  private static Optional<String> hindrance(String kind, Optional<String> authorityId) {
    if (authorityId.isEmpty()) {
      return Optional.of("the authority file gives the " + kind + " no id: see unlinked.csv");
    }
    return Qid.of(authorityId).isPresent()
        ? Optional.empty()
        : Optional.of("the id of the " + kind + " is no QID: " + authorityId.get());
  }

  private QuickStatement statement(Tenure tenure) {
    List<String> body = new ArrayList<>();
    add(body, tenure.person().authorityId().orElseThrow(), "P39");
    body.add(tenure.office().authorityId().orElseThrow());
    date(tenure.start()).ifPresent(date -> add(body, "P580", date));
    date(tenure.end()).ifPresent(date -> add(body, "P582", date));
    tenure.predecessor().flatMap(this::qid).ifPresent(qid -> add(body, "P1365", qid));
    tenure.successor().flatMap(this::qid).ifPresent(qid -> add(body, "P1366", qid));
    tenure.endManner().flatMap(CAUSES::qid).ifPresent(qid -> add(body, "P1534", qid));
    if (isMarked(tenure, "[~%]")) {
      add(body, "P1480", CIRCA);
    }
    if (isMarked(tenure, "[?%]")) {
      add(body, "P1480", PRESUMABLY);
    }
    return new QuickStatement(body, reference(tenure));
  }

  private static void add(List<String> cells, String property, String value) {
    cells.add(property);
    cells.add(value);
  }

  private Optional<String> qid(String person) {
    return qids.getOrDefault(person, Optional.empty());
  }

  private static Optional<String> date(Bound bound) {
    return bound.value().flatMap(WikidataTime::of);
  }

  /** Whether EDTF marks a date that the statement has. */
  private static boolean isMarked(Tenure tenure, String mark) {
    return Stream.of(tenure.start(), tenure.end())
        .filter(bound -> date(bound).isPresent())
        .flatMap(bound -> bound.value().stream())
        .anyMatch(date -> Pattern.compile(mark).matcher(date.toString()).find());
  }

  private List<String> reference(Tenure tenure) {
    List<String> reference = new ArrayList<>();
    if (!document.rows().title().isBlank()) {
      add(reference, "S1476", QuickStatement.english(document.rows().title()));
    }
    List<Evidence> dates =
        Stream.of(tenure.start(), tenure.end()).flatMap(b -> b.evidence().stream()).toList();
    (dates.isEmpty() ? tenure.evidence().stream().limit(1) : dates.stream())
        .map(evidence -> QuickStatement.english(evidence.exact()))
        .distinct()
        .forEach(quotation -> add(reference, "S1683", quotation));
    return reference;
  }
}
