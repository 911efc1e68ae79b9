package incumbent.dataset;

import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.journal.Journal;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    Optional<Path> mark(Path folder) {
      return marks.stream().map(folder::resolve).filter(Files::exists).findFirst();
    }

    Optional<Path> file(Path folder) {
      return files.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
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
    requireNone(folder.path(), RUN.with(others), CONSOLIDATED);
  }

  /**
   * The same for a consolidated dataset.
   *
   * @throws UnusableOutputException if a file stands in the way; the message names it
   */
  public static void requireNoneOfConsolidated(OutputFolder folder) {
    requireNone(folder.path(), CONSOLIDATED, RUN);
  }

  private static void requireNone(Path folder, Kind own, Kind other) {
    Optional<Path> strange = other.mark(folder);
    if (strange.isPresent()) {
      throw new UnusableOutputException(
          strange.get()
              + ": is of "
              + other.name
              + ", and a folder holds one dataset; choose another --output, or remove that one");
    }
    Optional<Path> foreign = own.mark(folder).isPresent() ? Optional.empty() : own.file(folder);
    if (foreign.isPresent()) {
      throw new UnusableOutputException(
          foreign.get()
              + ": stands where the dataset is to be written, and Incumbent did not write it; move"
              + " it, or choose another --output");
    }
  }
}
