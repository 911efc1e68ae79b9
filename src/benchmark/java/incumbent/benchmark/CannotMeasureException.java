package incumbent.benchmark;

/** A measurement that could not be made; the message says why, and what to look at. */
final class CannotMeasureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotMeasureException(String message) {
    super(message);
  }
}
