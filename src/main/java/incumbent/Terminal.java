package incumbent;

import java.io.IOException;

/**
 * What this process writes to.
 *
 * <p>POSIX's {@code test -t} is asked. The libraries that could tell unpack native code into the
 * folder for temporary files, and leave it there when the process is killed.
 */
final class Terminal {
  private Terminal() {}

  /** Whether somebody watches standard output; never where there is no {@code test}. */
  static boolean isStandardOutput() {
    return isTerminal("1");
  }

  /** Whether somebody watches standard error; never where there is no {@code test}. */
  static boolean isStandardError() {
    return isTerminal("2");
  }

  private static boolean isTerminal(String descriptor) {
    try {
      return new ProcessBuilder("test", "-t", descriptor).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
