package incumbent;

import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Shows on standard error how far a run has come. For one thread to tell. */
interface Progress extends AutoCloseable {
  /** One more document is done. */
  void step(Reach reach);

  /** No more will come. */
  @Override
  void close();

  /**
   * How far a run has come.
   *
   * @param done how many documents are done
   * @param all how many there are in all, as far as can be told by what was read of the files; 0 if
   *     it cannot be told
   */
  record Reach(long done, long all) {
    static Reach of(long done, double share) {
      return new Reach(done, share > 0 ? Math.max(done, Math.round(done / share)) : 0);
    }
  }

  /** What shows it for a command: a bar on a terminal, lines of text elsewhere. */
  static Supplier<Progress> of(CommandSpec command) {
    return () ->
        Terminal.isStandardError()
            ? new ProgressBars()
            : new ProgressLines(command.commandLine().getErr());
  }
}
