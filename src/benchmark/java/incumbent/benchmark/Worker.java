package incumbent.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The child's end of a {@link Child}: answers requests, a line each, until there are no more.
 *
 * <p>Whatever else the process prints goes to standard error, so that answers stand alone.
 */
public final class Worker {
  private Worker() {}

  /** How a request is answered. */
  @FunctionalInterface
  public interface Answering {
    /** The answer, one line. */
    String answer(String request) throws IOException;
  }

  /** Tells that the process is ready, and answers. */
  public static void serve(Loader loader) throws IOException {
    PrintStream out = System.out;
    System.setOut(System.err);
    Answering answering = loader.load();
    out.println("ready");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String request = in.readLine(); request != null; request = in.readLine()) {
      out.println(answering.answer(request));
    }
  }

  /** Loads what takes long, once. */
  @FunctionalInterface
  public interface Loader {
    /** What answers requests. */
    Answering load() throws IOException;
  }
}
