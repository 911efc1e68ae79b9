package incumbent.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One end of a tenure.
 *
 * <p>{@code earliest} and {@code latest} are TAC-KBP's T1 and T2 (of a start) or T3 and T4 (of an
 * end): they may be known where no date is, as when a holder is attested in office on some day.
 *
 * @param value the date as EDTF; empty if the text does not say
 * @param earliest the first day it can have been
 * @param latest the last day it can have been
 * @param basis on what {@code value} rests; {@link Basis#NONE} exactly if it is empty
 * @param evidence the quotations behind {@code value}
 * @param derivation the steps that lead from the evidence to the value and its days, one sentence
 *     each; none leads to a stated date, but one may lead to its days
 */
public record Bound(
    Optional<Edtf> value,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Basis basis,
    List<Evidence> evidence,
    List<String> derivation) {
  /** The bound of which the text says nothing. */
  public static final Bound UNKNOWN =
      new Bound(
          Optional.empty(), Optional.empty(), Optional.empty(), Basis.NONE, List.of(), List.of());

  private static final double STEP = 0.95;

  /**
   * @throws IllegalArgumentException if there is a value without a basis, or a basis without a
   *     value, or a day so far from all dates that reckoning with it would overflow
   */
  public Bound {
    requireNear(earliest);
    requireNear(latest);
    if (value.isPresent() == (basis == Basis.NONE)) {
      throw new IllegalArgumentException("Value " + value + " with basis " + basis);
    }
    evidence = List.copyOf(evidence);
    derivation = List.copyOf(derivation);
  }

  /** What is about the last year that can be written may still lie behind it. */
  private static void requireNear(Optional<LocalDate> day) {
    if (day.isPresent() && Math.abs(day.get().getYear()) > 2 * Edtf.LAST_YEAR) {
      throw new IllegalArgumentException("A day far from all dates: " + day.get());
    }
  }

  /** A bound that is exactly a date, with its earliest and latest day. */
  public static Bound of(
      Edtf value, Basis basis, List<Evidence> evidence, List<String> derivation) {
    return new Bound(
        Optional.of(value), value.earliest(), value.latest(), basis, evidence, derivation);
  }

  /**
   * What is left of the chance that a record is right after the steps that led to this value: 0.95
   * for each, 1 for a date that is stated or not known.
   */
  public double certainty() {
    return switch (basis) {
      case RESOLVED, DERIVED -> Math.pow(STEP, Math.max(1, derivation.size()));
      case STATED, NONE -> 1;
    };
  }

  /** Whether some day is allowed by both; a side that is not known allows every day. */
  public boolean overlaps(Bound other) {
    return !isAfter(earliest, other.latest) && !isAfter(other.earliest, latest);
  }

  private static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
  }
}
