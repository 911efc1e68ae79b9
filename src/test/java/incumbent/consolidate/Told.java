package incumbent.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import incumbent.model.Lexicon;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.SeatEntry;
import incumbent.model.Tenure;
import incumbent.model.TenureDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What documents tell, consolidated in several orders, which must all give the same. */
final class Told {
  private static final int ORDERS = 6;
  static final Lexicon LEXICON =
      new Lexicon(
          Map.of("shared_titles", Set.of("member")),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private Told() {}

  static Consolidation by(TenureDraft... drafts) {
    return by(List.of(), drafts);
  }

  static Consolidation by(List<OfficeHistory> offices, TenureDraft... drafts) {
    List<Tenure> tenures = new ArrayList<>(Arrays.stream(drafts).map(TenureDraft::tenure).toList());
    Consolidator consolidator = new Consolidator(LEXICON);
    Consolidation told = consolidator.consolidate(new Records(tenures, offices));
    for (int order = 0; order < ORDERS; order++) {
      Collections.shuffle(tenures, new Random(order));
      assertEquals(
          told,
          consolidator.consolidate(new Records(tenures, offices)),
          "the order of the documents must not matter");
    }
    return told;
  }

  /** "jane-roe/mayor-of-ely 1900/1904 a,b" for each tenure. */
  static List<String> tenures(Consolidation consolidation) {
    return consolidation.tenures().stream()
        .map(t -> t.id() + " " + dates(t) + " " + String.join(",", t.documentIds()))
        .toList();
  }

  /** The only tenure of a consolidation. */
  static ConsolidatedTenure one(Consolidation consolidation) {
    assertEquals(1, consolidation.tenures().size(), () -> tenures(consolidation).toString());
    return consolidation.tenures().get(0);
  }

  /** "1900/1904", with an empty side where no date is known. */
  static String dates(ConsolidatedTenure tenure) {
    return text(tenure.start().value()) + "/" + text(tenure.end().value());
  }

  /** "1900-05-01..1900-12-31": the days that are left. */
  static String days(Bound bound) {
    return text(bound.earliest()) + ".." + text(bound.latest());
  }

  /** "end 1905 by b" for each conflict. */
  static List<String> conflicts(ConsolidatedTenure tenure) {
    return tenure.conflicts().stream()
        .map(c -> c.field() + " " + c.value() + " by " + c.evidence().documentId())
        .toList();
  }

  /** "holder Jane Roe 1900/1904" for each entry, with what explains it in brackets. */
  static List<String> timeline(Consolidation consolidation) {
    return consolidation.timelines().stream().map(Told::entry).toList();
  }

  private static String entry(SeatEntry entry) {
    String persons = entry.persons().isEmpty() ? "" : " " + String.join(" and ", entry.persons());
    String because =
        entry.explainedBy().isEmpty() ? "" : " [" + String.join(", ", entry.explainedBy()) + "]";
    return entry.kind().label()
        + persons
        + " "
        + text(entry.from())
        + "/"
        + text(entry.until())
        + because;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
