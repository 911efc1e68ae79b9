package incumbent.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.DataPackage;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.JsonTenures;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.io.InputStream;
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
public final class LaterVersion {
  private static final List<String> FILES =
      List.of(RunReport.FILE, DataPackage.FILE, JsonTenures.FILE, ConsolidationWriter.JSON);

  private LaterVersion() {}

  /** The files of a folder, wherever it lies. */
  @FunctionalInterface
  public interface Folder {
    /** What a file holds; empty if there is none of that name. */
    Optional<InputStream> open(String name) throws IOException;
  }

  /**
   * Does nothing unless a folder holds a dataset of a later version. No more than the beginning of
   * its files is read.
   *
   * @param path of the folder, for messages
   * @throws UnusableOutputException if it does, or if nobody can tell
   */
  public static void requireNone(String path, Folder folder) {
    for (String name : FILES) {
      BigInteger version = version(path + "/" + name, name, folder);
      if (version.compareTo(BigInteger.valueOf(FormatVersion.CURRENT)) > 0) {
        throw new UnusableOutputException(
            ("%s/%s: is of %s %s, which a later version of Incumbent wrote, and this one knows %s;"
                    + " update Incumbent, or choose another --output")
                .formatted(path, name, FormatVersion.FIELD, version, FormatVersion.CURRENT));
      }
    }
  }

  private static BigInteger version(String file, String name, Folder folder) {
    try {
      Optional<InputStream> found = folder.open(name);
      return found.isPresent() ? version(found.get()) : BigInteger.ZERO;
    } catch (JsonProcessingException e) {
      return BigInteger.ZERO;
    } catch (IOException e) {
      throw new UnusableOutputException(
          file + ": cannot be read; change its permissions or choose another --output", e);
    }
  }

  /** The version that a file tells; zero if it tells none. */
  private static BigInteger version(InputStream file) throws IOException {
    try (file;
        JsonParser json = Json.parser(file)) {
      boolean told =
          json.nextToken() == JsonToken.START_OBJECT
              && FormatVersion.FIELD.equals(json.nextFieldName())
              && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
      return told ? json.getBigIntegerValue() : BigInteger.ZERO;
    }
  }
}
