package incumbent.dataset.quickstatements;

import incumbent.model.Tenure;

/** What becomes of a tenure that is meant for Wikidata. */
sealed interface WikidataTenure {
  /** The tenure itself. */
  Tenure tenure();

  /** It is a statement. */
  record Stated(Tenure tenure, QuickStatement statement) implements WikidataTenure {}

  /** It is none, and this is why. */
  record LeftOut(Tenure tenure, String reason) implements WikidataTenure {}
}
