package incumbent.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Optional;

/** The {@link FormatVersion} that a file of a dataset begins with, by which it is known as ours. */
final class ToldVersion {
  private ToldVersion() {}

  /**
   * The version; empty if there is no such file, or it is somebody else's. No more than the
   * beginning of the file is read.
   */
  static Optional<BigInteger> of(String name, FolderFiles folder) throws IOException {
    if (!folder.holdsFile(name)) {
      return Optional.empty();
    }
    try (InputStream file = folder.open(name);
        JsonParser json = Json.parser(file)) {
      boolean told =
          json.nextToken() == JsonToken.START_OBJECT
              && FormatVersion.FIELD.equals(json.nextFieldName())
              && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
      return told ? Optional.of(json.getBigIntegerValue()) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
