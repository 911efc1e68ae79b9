package incumbent;

import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.document.Finished;
import incumbent.file.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the files of a dataset hold, with its documents in the order of their ids. */
final class DatasetBytes {
  private DatasetBytes() {}

  /**
   * The content of each file by its name.
   *
   * @param documents in any order
   * @param empty a folder to write to
   */
  static Map<String, String> of(Collection<Finished> documents, Path empty) throws IOException {
    List<Finished> sorted =
        documents.stream()
            .sorted(Comparator.comparing(document -> document.origin().documentId()))
            .toList();
    try (OutputFolder folder = OutputFolder.open(empty)) {
      new DatasetWriter(DatasetFormat.USUAL).write(sorted, folder);
      folder.commit();
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(empty)) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }
}
