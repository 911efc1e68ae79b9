package incumbent.model;

import java.util.List;

/**
 * What comes of comparing records with gold.
 *
 * @param parts the scores of the whole corpus, named {@link #ALL}, then of its parts by name
 * @param differences everything in which records and gold differ, by document
 */
public record Evaluation(List<PartScores> parts, List<Difference> differences) {
  /** The name of the part that is the whole corpus. */
  public static final String ALL = "all";

  public Evaluation {
    parts = List.copyOf(parts);
    differences = List.copyOf(differences);
  }

  /** The scores of the whole corpus. */
  public PartScores all() {
    return parts.get(0);
  }
}
