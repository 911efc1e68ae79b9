package incumbent.model;

import java.util.List;

/**
 * A date as the text supports it.
 *
 * @param basis {@link Basis#STATED} or {@link Basis#RESOLVED}
 * @param evidence the time expression
 * @param derivation how it was resolved, one sentence a step; empty if it was stated
 */
public record ResolvedDate(Edtf value, Basis basis, Evidence evidence, List<String> derivation) {
  public ResolvedDate {
    derivation = List.copyOf(derivation);
  }
}
