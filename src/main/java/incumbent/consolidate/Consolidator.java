package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes one dataset of what several documents tell. Thread-safe.
 *
 * <p>Tenures of two documents are one if they are of one person, office and role, and their times
 * do not exclude each other. Persons and offices are told by their authority ids if both have one,
 * or else by their names; an office that has an id in some documents only has it in all, if its
 * name has no other. What one document tells apart stays apart, and so does what would fit several
 * tenures that do not fit each other. The order of the records does not matter.
 */
public final class Consolidator {
  private static final Comparator<Tenure> ORDER =
      Comparator.comparing(Tenure::documentId)
          .thenComparing(Tenure::id)
          .thenComparing(Tenure::toString);

  private static final Comparator<ConsolidatedTenure> CONSOLIDATED =
      Comparator.comparing(ConsolidatedTenure::id)
          .thenComparing(tenure -> day(tenure.start()))
          .thenComparing(tenure -> day(tenure.end()))
          .thenComparing(tenure -> String.join(" ", tenure.tenureIds()));

  private final Lexicon lexicon;

  /**
   * @param lexicon tells which offices one person at a time holds
   */
  public Consolidator(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Consolidates the records of any number of documents. */
  public Consolidation consolidate(Records records) {
    OfficeIds ids = new OfficeIds(records);
    Records linked = ids.linked(records);
    List<Tenure> tenures = linked.tenures().stream().sorted(ORDER).toList();
    List<ConsolidatedTenure> merged =
        named(Clusters.of(tenures).stream().map(Merge::of).sorted(CONSOLIDATED).toList());
    Stream<Office> offices =
        Stream.concat(
            merged.stream().map(ConsolidatedTenure::office),
            linked.offices().stream().map(OfficeHistory::office));
    return new Consolidation(
        merged, new Timelines(lexicon, linked.offices()).of(merged), ids.ambiguous(offices));
  }

  /** An unknown day comes last. */
  private static LocalDate day(Bound bound) {
    return bound.earliest().or(bound::latest).orElse(LocalDate.MAX);
  }

  private static List<ConsolidatedTenure> named(List<ConsolidatedTenure> tenures) {
    List<String> ids = Slug.distinct(tenures.stream().map(ConsolidatedTenure::id).toList());
    List<ConsolidatedTenure> named = new ArrayList<>();
    for (int i = 0; i < tenures.size(); i++) {
      named.add(tenures.get(i).withId(ids.get(i)));
    }
    return named;
  }
}
