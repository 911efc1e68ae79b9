package incumbent.evaluate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code baseline.json}: an object of parts, each an object of scores from 0 to 1. */
final class BaselineFile {
  private static final String REMEDY = "make it anew with --update-baseline";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final Path file;

  private BaselineFile(Path file) {
    this.file = file;
  }

  static Baseline read(Path file) throws BadInputException {
    return new BaselineFile(file).read();
  }

  private Baseline read() throws BadInputException {
    Map<String, Map<String, BigDecimal>> parts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> part : object(parse(), "the file").properties()) {
      Map<String, BigDecimal> scores = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> score :
          object(part.getValue(), part.getKey()).properties()) {
        scores.put(score.getKey(), number(score.getValue(), part.getKey(), score.getKey()));
      }
      parts.put(part.getKey(), scores);
    }
    return new Baseline(parts);
  }

  private JsonNode parse() throws BadInputException {
    if (Files.notExists(file)) {
      throw new BadInputException(file, "does not exist", REMEDY);
    }
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new BadInputException(file, "is not JSON (" + e.getOriginalMessage() + ")", REMEDY, e);
    } catch (IOException e) {
      throw new BadInputException(file, "cannot be read (" + e + ")", "check its permissions", e);
    }
  }

  private JsonNode object(JsonNode node, String name) throws BadInputException {
    if (!node.isObject()) {
      throw new BadInputException(file, name + " is not a JSON object", REMEDY);
    }
    return node;
  }

  private BigDecimal number(JsonNode node, String part, String score) throws BadInputException {
    boolean valid = node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1;
    if (!valid) {
      throw new BadInputException(
          file, score + " of " + part + " is " + node + ", not a score from 0 to 1", REMEDY);
    }
    return Decimals.rounded(node.doubleValue());
  }
}
