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

/** Files under the names of a dataset's that no run wrote: somebody's own {@code persons.csv}. */
public final class ForeignFiles {
  /** What each run leaves, and one that was ended. */
  private static final List<String> MARKS =
      List.of(RunReport.FILE, ConsolidationWriter.JSON, "tenures.parquet", Journal.NAME);

  private ForeignFiles() {}

  /**
   * Does nothing if an earlier run wrote to a folder, or no file of a dataset stands in it: else a
   * run would replace or remove what is not its own.
   *
   * @param others the names of what a run writes beside the dataset
   * @throws UnusableOutputException otherwise; the message names the file
   */
  public static void requireNone(OutputFolder folder, String... others) {
    if (MARKS.stream().anyMatch(mark -> Files.exists(folder.path().resolve(mark)))) {
      return;
    }
    Optional<Path> foreign =
        Stream.concat(names(), Arrays.stream(others))
            .map(folder.path()::resolve)
            .filter(Files::isRegularFile)
            .findFirst();
    if (foreign.isPresent()) {
      throw new UnusableOutputException(
          foreign.get()
              + ": stands where the dataset is to be written, and no run wrote it; move it, or"
              + " choose another --output");
    }
  }

  private static Stream<String> names() {
    return Stream.concat(
        Arrays.stream(DatasetFormat.values()).flatMap(format -> format.files().stream()),
        Stream.of(DatasetTable.FAILURES.file(), DatasetTable.UNLINKED.file()));
  }
}
