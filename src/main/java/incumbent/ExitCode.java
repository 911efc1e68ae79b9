package incumbent;

/** What the process says to the shell that started it. */
final class ExitCode {
  static final int DONE = 0;
  static final int GATE_FAILED = 1;
  static final int USAGE = 2;
  static final int SOME_FAILED = 3;
  static final int NOTHING_DONE = 4;

  private ExitCode() {}
}
