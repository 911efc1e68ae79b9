package incumbent.dataset;

import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.DataPackage;
import incumbent.dataset.csv.DatasetTable;
import incumbent.dataset.journal.Journal;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What writes a dataset. A folder holds one dataset, which is known by its marks, whole or not:
 * files that tell our version, and hidden ones that stand there until all others have their names.
 */
public enum DatasetKind {
  /** A run on one machine. */
  RUN("a run") {
    @Override
    boolean marks(FolderFiles folder) throws IOException {
      return isOurs(folder, RunReport.FILE)
          || folder.holds(Journal.NAME)
          || isOurs(folder, DataPackage.FILE)
              && !CLUSTER_RUN.marks(folder)
              && !CONSOLIDATION.marks(folder);
    }

    @Override
    List<String> files() {
      return Stream.concat(
              Arrays.stream(DatasetFormat.values()).flatMap(format -> format.files().stream()),
              Stream.of(DatasetTable.FAILURES.file(), DatasetTable.UNLINKED.file(), RunReport.FILE))
          .toList();
    }
  },

  /** A run on a cluster. */
  CLUSTER_RUN("a run on a cluster") {
    @Override
    boolean marks(FolderFiles folder) throws IOException {
      return folder.holds(UNDONE)
          || isOurs(folder, DataPackage.FILE) && folder.holds(DatasetTable.TENURES.parquet());
    }

    @Override
    List<String> files() {
      return Stream.concat(
              Arrays.stream(DatasetTable.values())
                  .flatMap(table -> Stream.of(table.file(), table.parquet())),
              Stream.of(DataPackage.FILE))
          .toList();
    }

    @Override
    boolean replaces(String name, FolderFiles folder) throws IOException {
      return folder.holds(name);
    }
  },

  /** A consolidation. */
  CONSOLIDATION("a consolidation") {
    @Override
    boolean marks(FolderFiles folder) throws IOException {
      return isOurs(folder, ConsolidationWriter.JSON)
          || folder.holds(OutputFolder.temporaryName(ConsolidationWriter.JSON));
    }

    @Override
    List<String> files() {
      return ConsolidationWriter.files();
    }
  };

  /** The folder in which a run on a cluster keeps what has no name yet. */
  public static final String UNDONE = ".incumbent.tmp";

  private final String label;

  DatasetKind(String label) {
    this.label = label;
  }

  /** What wrote it, for messages: "a run". */
  String label() {
    return label;
  }

  /** Whether a folder holds a dataset of this kind, or the beginning of one. */
  abstract boolean marks(FolderFiles folder) throws IOException;

  /** The names of all that it can consist of. */
  abstract List<String> files();

  /** Whether something stands in a folder that writing a file of that name would do away with. */
  boolean replaces(String name, FolderFiles folder) throws IOException {
    return folder.holdsFile(name);
  }

  private static boolean isOurs(FolderFiles folder, String name) throws IOException {
    return ToldVersion.of(name, folder).isPresent();
  }
}
