package incumbent.corpus;

import incumbent.model.BadInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The files to read, each once, in the order in which they are added; a file that holds one
 * document whose id is taken by one before it is a failure. Not thread-safe.
 *
 * <pre>{@code
 * InputList<String> inputs = new InputList<>(Path::of);
 * inputs.add("letters/a.txt", "/home/letters/a.txt", true);
 * inputs.add("minutes/a.md", "/home/minutes/a.md", true);
 * inputs.failures().get(0).problem().problem(); // has the same document id as letters/a.txt
 * }</pre>
 *
 * @param <F> what a file is known by, as messages name it
 */
public final class InputList<F> {
  private static final String OWN_FOLDER = "give --output a folder of its own";

  private final Function<F, Path> path;
  private final List<F> files = new ArrayList<>();
  private final List<Failure<F>> failures = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();
  private final Map<String, F> ids = new HashMap<>();

  /** A file or folder that was given or met and cannot be read, and why. */
  public record Failure<F>(F file, BadInputException problem) {}

  /**
   * @param path of a file; only its last name counts
   */
  public InputList(Function<F, Path> path) {
    this.path = path;
  }

  /**
   * Adds a file, if it was not added before.
   *
   * @param identity equal for two names of one file
   * @param holdsOne whether it holds one document, which bears its name
   */
  public void add(F file, Object identity, boolean holdsOne) {
    if (!seen.add(identity)) {
      return;
    }
    Optional<F> other =
        holdsOne
            ? Optional.ofNullable(ids.putIfAbsent(DocumentReader.id(path.apply(file)), file))
            : Optional.empty();
    if (other.isEmpty()) {
      files.add(file);
    } else {
      fail(file, "has the same document id as " + other.get(), "rename one of the two");
    }
  }

  /** Notes that there is nothing where a file was to be. */
  public void missing(F file) {
    fail(file, "does not exist", "check the path");
  }

  /** Notes that the name of a file has signs that the locale lacks. */
  void undecoded(F file) {
    fail(file, "has a name that this locale cannot decode", "set LC_ALL=C.UTF-8, or rename it");
  }

  /** Notes that a pattern stands for no file. */
  public void unmatched(F pattern) {
    fail(pattern, "matches no file", "check the pattern");
  }

  /** Notes that a folder has nothing to read in it. */
  public void empty(F folder) {
    fail(folder, "holds no document", "put text files into it");
  }

  /** Notes that a folder is the one to write to, where what is read would be what was written. */
  public void ofOutput(F folder) {
    fail(folder, "is also the folder to write to", OWN_FOLDER);
  }

  /** Notes that a pattern stands for files in the folder to write to. */
  public void inOutput(F pattern) {
    fail(pattern, "looks into the folder to write to", OWN_FOLDER);
  }

  /** Notes why a file or folder cannot be read. */
  public void fail(F file, BadInputException problem) {
    failures.add(new Failure<>(file, problem));
  }

  private void fail(F file, String problem, String remedy) {
    fail(file, new BadInputException(path.apply(file), problem, remedy));
  }

  /** The files to read. */
  public List<F> files() {
    return List.copyOf(files);
  }

  /** What cannot be read. */
  public List<Failure<F>> failures() {
    return List.copyOf(failures);
  }
}
