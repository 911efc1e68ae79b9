package incumbent.file;

/** Results cannot be written. The message names the file and the way out. */
public final class UnusableOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message names the file and the way out
   */
  public UnusableOutputException(String message) {
    super(message);
  }

  /** The same, with the failure that brought it to light. */
  public UnusableOutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
