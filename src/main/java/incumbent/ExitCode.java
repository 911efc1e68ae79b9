package incumbent;

/** What the process says to the shell that started it. */
public final class ExitCode {
  /** All is done. */
  public static final int DONE = 0;

  /** A score is not the accepted one, or {@code lint} or {@code diff} found something. */
  static final int GATE_FAILED = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** Some documents could not be read, and the others were. */
  public static final int SOME_FAILED = 3;

  /** No document could be read, or nothing written. */
  public static final int NOTHING_DONE = 4;

  private ExitCode() {}
}
