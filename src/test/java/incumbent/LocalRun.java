package incumbent;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs of {@code extract} with real models, for comparison. */
public final class LocalRun {
  private LocalRun() {}

  /** The code that {@code extract} ends with. */
  public static int extract(Object... args) {
    CommandLine line =
        Main.commandLine(models -> Stages.of(LoadedPipeline.get()), Termination.never())
            .setOut(new PrintWriter(Writer.nullWriter()))
            .setErr(new PrintWriter(Writer.nullWriter()));
    String[] texts = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    String[] command = new String[texts.length + 1];
    command[0] = "extract";
    System.arraycopy(texts, 0, command, 1, texts.length);
    return line.execute(command);
  }
}
