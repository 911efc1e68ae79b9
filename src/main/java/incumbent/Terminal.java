package incumbent;

import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** What this process writes to. */
final class Terminal {
  private Terminal() {}

  /** Whether somebody watches standard output. */
  static boolean isStandardOutput() {
    return new ExecTerminalProvider().isSystemStream(SystemStream.Output);
  }

  /** Whether somebody watches standard error. */
  static boolean isStandardError() {
    return new ExecTerminalProvider().isSystemStream(SystemStream.Error);
  }
}
