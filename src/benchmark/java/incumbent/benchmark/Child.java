package incumbent.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that lives through a measurement and works only while it is asked, so that no two ever
 * work at once. Not thread-safe.
 */
final class Child implements AutoCloseable {
  private final Process process;
  private final Path log;
  private final PrintStream requests;
  private final BufferedReader answers;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.requests =
        new PrintStream(process.getOutputStream(), /* autoFlush= */ true, StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a {@link Worker}, and waits until it is ready. */
  static Child start(List<String> command, Path log) throws IOException {
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    Child child = new Child(process, log);
    child.answer();
    return child;
  }

  /**
   * The answer to a request.
   *
   * @throws CannotMeasureException if the process has ended
   */
  String ask(String request) throws IOException {
    requests.println(request);
    return answer();
  }

  private String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new CannotMeasureException("A process ended before it answered; its log is " + log);
    }
    return answer;
  }

  /** Ends the process. */
  @Override
  public void close() {
    requests.close();
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
