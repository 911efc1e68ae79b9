package incumbent.dataset.document;

import incumbent.model.Claims;
import incumbent.model.Entity;
import incumbent.model.Evidence;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import incumbent.model.Unlinked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one document yields.
 *
 * @param title the document's; empty if it has none
 * @param text the document's, in which all offsets count
 * @param claims all that the document says
 * @param records what the claims add up to, ordered by where each record is first spoken of
 * @param unlinked the names that an authority file gives no id; empty if there is no such file
 */
public record Reading(
    String title, String text, Claims claims, Records records, Optional<List<Unlinked>> unlinked) {
  private static final Comparator<Tenure> TENURES =
      Comparator.comparing((Tenure t) -> firstSpokenOf(t.evidence())).thenComparing(Tenure::id);
  private static final Comparator<OfficeHistory> OFFICES =
      Comparator.comparing((OfficeHistory o) -> firstSpokenOf(o.evidence()))
          .thenComparing(OfficeHistory::id);

  /**
   * Orders the records.
   *
   * @throws IllegalArgumentException if a record is of another document than the claims
   */
  public Reading {
    unlinked = unlinked.map(List::copyOf);
    records =
        new Records(
            records.tenures().stream().sorted(TENURES).toList(),
            records.offices().stream().sorted(OFFICES).toList());
    Set<String> documents = new TreeSet<>();
    records.tenures().forEach(tenure -> documents.add(tenure.documentId()));
    records.offices().forEach(office -> documents.add(office.documentId()));
    documents.remove(claims.documentId());
    if (!documents.isEmpty()) {
      throw new IllegalArgumentException(
          "Records of " + documents + " among those of " + claims.documentId());
    }
  }

  /** What a document without a title yields, where there is no authority file. */
  public Reading(String text, Claims claims, Records records) {
    this("", text, claims, records, Optional.empty());
  }

  private static int firstSpokenOf(List<Evidence> evidence) {
    return evidence.stream().mapToInt(e -> e.span().begin()).min().orElse(Integer.MAX_VALUE);
  }

  public String documentId() {
    return claims.documentId();
  }

  public List<Tenure> tenures() {
    return records.tenures();
  }

  public List<OfficeHistory> offices() {
    return records.offices();
  }

  public List<Entity> entities() {
    return claims.entities();
  }
}
