package incumbent.dataset;

import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.DataPackage;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.JsonTenures;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Datasets of a version of Incumbent that is later than this one.
 *
 * <p>Whatever formats a dataset is in, one of its files tells its {@link FormatVersion}: {@code
 * run.json} that of a run, {@code datapackage.json} that of a run on a cluster, {@code
 * consolidated.json} that of a consolidation.
 */
final class LaterVersion {
  private static final BigInteger CURRENT = BigInteger.valueOf(FormatVersion.CURRENT);
  private static final List<String> FILES =
      List.of(RunReport.FILE, DataPackage.FILE, JsonTenures.FILE, ConsolidationWriter.JSON);

  private LaterVersion() {}

  /**
   * Does nothing unless a folder holds a dataset of a later version.
   *
   * @param path of the folder, for messages
   * @throws UnusableOutputException if it does
   */
  static void requireNone(String path, FolderFiles folder) throws IOException {
    for (String name : FILES) {
      Optional<BigInteger> later =
          ToldVersion.of(name, folder).filter(version -> version.compareTo(CURRENT) > 0);
      if (later.isPresent()) {
        throw new UnusableOutputException(
            ("%s/%s: is of %s %s, which a later version of Incumbent wrote, and this one knows %s;"
                    + " update Incumbent, or choose another --output")
                .formatted(path, name, FormatVersion.FIELD, later.get(), CURRENT));
      }
    }
  }
}
