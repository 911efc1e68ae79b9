package incumbent.dataset;

import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.journal.Journal;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOPredicate;

/**
 * Files that stand in the way of a dataset: under the names of its files, but somebody's own, or of
 * a dataset of another kind. A folder holds one dataset: that of a run, or a consolidated one.
 */
public final class ForeignFiles {
  private static final Kind RUN =
      new Kind(
          "the dataset of a run",
          List.of(RunReport.FILE, "tenures.parquet", Journal.NAME),
          Stream.concat(
                  Arrays.stream(DatasetFormat.values()).flatMap(format -> format.files().stream()),
                  Stream.of(DatasetTable.FAILURES.file(), DatasetTable.UNLINKED.file()))
              .toList());

  private static final Kind CONSOLIDATED =
      new Kind(
          "a consolidated dataset", List.of(ConsolidationWriter.JSON), ConsolidationWriter.files());

  private ForeignFiles() {}

  /**
   * A kind of dataset.
   *
   * @param marks of the files that it always has one; and so has a run that was ended
   * @param files all that it can have
   */
  private record Kind(String name, List<String> marks, List<String> files) {
    Kind with(String... others) {
      return new Kind(name, marks, Stream.concat(files.stream(), Arrays.stream(others)).toList());
    }

    Optional<String> mark(Folder folder) throws IOException {
      return first(marks, folder::holds);
    }

    Optional<String> file(Folder folder) throws IOException {
      return first(files, folder::holdsFile);
    }

    private static Optional<String> first(List<String> names, IOPredicate<String> test)
        throws IOException {
      for (String name : names) {
        if (test.test(name)) {
          return Optional.of(name);
        }
      }
      return Optional.empty();
    }
  }

  /** What a folder holds, wherever it lies. */
  public interface Folder {
    /** Whether a file or a folder of that name. */
    boolean holds(String name) throws IOException;

    /** Whether a file of that name. */
    boolean holdsFile(String name) throws IOException;
  }

  private record LocalFolder(Path path) implements Folder {
    @Override
    public boolean holds(String name) {
      return Files.exists(path.resolve(name));
    }

    @Override
    public boolean holdsFile(String name) {
      return Files.isRegularFile(path.resolve(name));
    }
  }

  /**
   * Does nothing if an earlier run wrote to a folder, or no file of a dataset stands in it: else a
   * run would replace or remove what is not its own.
   *
   * @param others the names of what a run writes beside the dataset
   * @throws UnusableOutputException otherwise; the message names the file
   */
  public static void requireNone(OutputFolder folder, String... others) {
    requireNone(folder.path().toString(), new LocalFolder(folder.path()), others);
  }

  /**
   * The same for a folder that may lie elsewhere.
   *
   * @param path of the folder, for messages
   */
  public static void requireNone(String path, Folder folder, String... others) {
    requireNone(path, folder, RUN.with(others), CONSOLIDATED);
  }

  /**
   * The same for a consolidated dataset.
   *
   * @throws UnusableOutputException if a file stands in the way; the message names it
   */
  public static void requireNoneOfConsolidated(OutputFolder folder) {
    String path = folder.path().toString();
    requireNone(path, new LocalFolder(folder.path()), CONSOLIDATED, RUN);
  }

  private static void requireNone(String path, Folder folder, Kind own, Kind other) {
    try {
      Optional<String> strange = other.mark(folder);
      if (strange.isPresent()) {
        throw new UnusableOutputException(
            "%s/%s: is of %s, and a folder holds one dataset; choose another --output, or remove that one"
                .formatted(path, strange.get(), other.name));
      }
      Optional<String> foreign = own.mark(folder).isPresent() ? Optional.empty() : own.file(folder);
      if (foreign.isPresent()) {
        throw new UnusableOutputException(
            "%s/%s: stands where the dataset is to be written, and Incumbent did not write it; move it, or choose another --output"
                .formatted(path, foreign.get()));
      }
    } catch (IOException e) {
      throw new UnusableOutputException(
          path + ": cannot be read; change its permissions or choose another --output", e);
    }
  }
}
