package incumbent.dataset;

/** Results cannot be written. The message names the file and the way out. */
public final class UnusableOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableOutputException(String message) {
    super(message);
  }

  UnusableOutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
