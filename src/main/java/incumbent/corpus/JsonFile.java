package incumbent.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.model.BadInputException;
import java.nio.file.Path;

/** Parses a JSON file strictly: one value, no key twice, nothing behind it. */
final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonFile() {}

  /**
   * The object that {@code file} holds.
   *
   * @throws BadInputException if the file cannot be read or is not JSON, with line and column
   */
  static JsonRecord read(Path file) throws BadInputException {
    String text = Decoder.decode(file, FileContent.read(file));
    try {
      return JsonRecord.of(file, MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new BadInputException(
          file, "is not JSON (" + e.getOriginalMessage() + where + ")", "mend it", e);
    }
  }
}
