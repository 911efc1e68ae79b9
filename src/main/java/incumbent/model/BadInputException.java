package incumbent.model;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file or folder that was given to be read cannot be used as it is.
 *
 * <p>The message is one line: the path, what is wrong with it, and what to do about it; what it
 * quotes at length has an {@link Ellipsis}. Example: {@code corpus/documents/a.txt: is empty; put
 * text into it, or leave it out}.
 */
public final class BadInputException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final String problem;
  private final String remedy;

  /**
   * @param path the file or folder at fault
   * @param problem what is wrong with it
   * @param remedy what its owner can do about it
   */
  public BadInputException(Path path, String problem, String remedy) {
    super(oneLine(path + ": " + Ellipsis.of(problem) + "; " + remedy));
    this.path = path;
    this.problem = oneLine(Ellipsis.of(problem));
    this.remedy = oneLine(remedy);
  }

  /** The same, with the failure that brought it to light. */
  public BadInputException(Path path, String problem, String remedy, Throwable cause) {
    this(path, problem, remedy);
    initCause(cause);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** The file or folder at fault. */
  public Path path() {
    return path;
  }

  /** What is wrong with it. */
  public String problem() {
    return problem;
  }

  /** What its owner can do about it. */
  public String remedy() {
    return remedy;
  }
}
