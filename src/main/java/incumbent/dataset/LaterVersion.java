package incumbent.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.JsonTenures;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Datasets of a version of Incumbent that is later than this one. */
final class LaterVersion {
  private LaterVersion() {}

  /**
   * Does nothing unless a folder holds a {@code tenures.json} or {@code consolidated.json} of a
   * later version, of which no more than the beginning is read.
   *
   * @throws UnusableOutputException if it does, or if nobody can tell
   */
  static void requireNone(Path folder) {
    List.of(JsonTenures.FILE, ConsolidationWriter.JSON)
        .forEach(name -> requireNoLaterFile(folder.resolve(name)));
  }

  private static void requireNoLaterFile(Path file) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    BigInteger version = of(file);
    if (version.compareTo(BigInteger.valueOf(FormatVersion.CURRENT)) > 0) {
      throw new UnusableOutputException(
          file
              + ": is of "
              + FormatVersion.FIELD
              + " "
              + version
              + ", which a later version of Incumbent wrote, and this one knows "
              + FormatVersion.CURRENT
              + "; update Incumbent, or choose another --output");
    }
  }

  /** The version that a file tells; zero if it tells none. */
  private static BigInteger of(Path file) {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = Json.parser(in)) {
      boolean told =
          json.nextToken() == JsonToken.START_OBJECT
              && FormatVersion.FIELD.equals(json.nextFieldName())
              && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
      return told ? json.getBigIntegerValue() : BigInteger.ZERO;
    } catch (JsonProcessingException e) {
      return BigInteger.ZERO;
    } catch (IOException e) {
      throw new UnusableOutputException(
          file + ": cannot be read; change its permissions or choose another --output", e);
    }
  }
}
