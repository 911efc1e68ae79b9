package incumbent.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the documents of a JSON Lines file: one object a line, with {@code text}, {@code id} (text
 * or a number), and, if known, {@code title} and {@code date}; other keys are let be. A line that
 * holds no document is told by its number, and the rest is read.
 *
 * <p>Immutable and thread-safe. Example: {@code new JsonLines(file, 1 << 20).draft(7, line)} is the
 * document of line 7, if that holds one.
 */
public final class JsonLines {
  private static final String LINE = "line";

  private final Path file;
  private final int largest;
  private final JsonMapper mapper;

  /**
   * @param largest how many bytes a line may have
   */
  public JsonLines(Path file, int largest) {
    this.file = file;
    this.largest = largest;
    StreamReadConstraints bounds = StreamReadConstraints.builder().maxStringLength(largest).build();
    this.mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /**
   * Finds all documents.
   *
   * @throws IOException if the stream ends early; what stood before it was found
   */
  void read(InputStream in, Consumer<Draft> drafts) throws IOException {
    Lines lines = new Lines(in, largest);
    long number = 1;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      draft(number, line.get()).ifPresent(drafts);
      number++;
    }
  }

  /**
   * The document of one line; empty if the line is blank.
   *
   * @param number of the line, from 1 on
   * @param line without its end, as {@link Lines} gives it
   */
  public Optional<Draft> draft(long number, byte[] line) {
    if (isBlank(line)) {
      return Optional.empty();
    }
    try {
      return Optional.of(document(line).draft(file, LINE, number));
    } catch (BadInputException e) {
      return Optional.of(Draft.failed(file, DocumentRecord.place(LINE, number), e));
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private DocumentRecord document(byte[] line) throws BadInputException {
    if (line.length > largest) {
      throw new BadInputException(
          file,
          "has more than " + largest + " bytes",
          "leave the line out, or allow more with --max-megabytes");
    }
    JsonNode node = parse(line);
    if (!node.isObject()) {
      throw bad("is no JSON object");
    }
    JsonNode told = node.path("id");
    String id = told.isIntegralNumber() ? told.asText() : string(node, "id");
    String text = string(node, "text");
    return new DocumentRecord(id, string(node, "title"), string(node, "date"), text);
  }

  private JsonNode parse(byte[] bytes) throws BadInputException {
    try {
      return mapper.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw bad("is not JSON (" + e.getOriginalMessage() + ")");
    } catch (IOException e) {
      throw bad("is not UTF-8");
    }
  }

  /** The text of a key; empty if there is none. */
  private String string(JsonNode node, String key) throws BadInputException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      throw bad("has a \"" + key + "\" that is no text");
    }
    return value.textValue();
  }

  private BadInputException bad(String problem) {
    return DocumentRecord.bad(file, LINE, problem);
  }
}
