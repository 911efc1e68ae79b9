package incumbent;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command line in a process of its own, on the class path of the tests.
 *
 * @param before what the process is started through, such as {@code nice}
 * @param log the file that it says everything to
 */
record ChildProcess(List<String> before, String main, List<String> javaOptions, Path log) {
  private static final List<String> QUICK =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1500m");

  private static final int PATIENCE_MINUTES = 5;

  ChildProcess(String main, List<String> javaOptions, Path log) {
    this(List.of(), main, javaOptions, log);
  }

  Process start(Object... args) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUICK);
    command.addAll(javaOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    List.of(args).forEach(arg -> command.add(arg.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /**
   * The code that a process of it ends with; one that does not end is killed, and the test fails.
   */
  int end(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      fail("does not end: " + said());
    }
    return process.exitValue();
  }

  /** All that it said so far. */
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
