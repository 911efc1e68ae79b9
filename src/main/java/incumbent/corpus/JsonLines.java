package incumbent.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the documents of a JSON Lines file: one object a line, with {@code text}, {@code id} (text
 * or a number), and, if known, {@code title} and {@code date}; other keys are passed over, and what
 * they hold is not held. A line that holds no document is told by its number, and the rest is read.
 *
 * <p>Immutable and thread-safe. Example: {@code new JsonLines(file, 1 << 20).draft(7, line)} is the
 * document of line 7, if that holds one.
 */
public final class JsonLines {
  private static final String LINE = "line";
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String TITLE = "title";
  private static final String DATE = "date";
  private static final Set<String> KEYS = Set.of(ID, TEXT, TITLE, DATE);

  private final Path file;
  private final int largest;
  private final JsonFactory factory;

  /**
   * @param largest how many bytes a line may have
   */
  public JsonLines(Path file, int largest) {
    this.file = file;
    this.largest = largest;
    StreamReadConstraints bounds = StreamReadConstraints.builder().maxStringLength(largest).build();
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(bounds)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
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
    Map<String, Optional<String>> told = parse(line).orElseThrow(() -> bad("is no JSON object"));
    String id = string(told, ID);
    String text = string(told, TEXT);
    return new DocumentRecord(id, string(told, TITLE), string(told, DATE), text);
  }

  /** What an object tells of our keys, as {@link #value} does; empty if it is something else. */
  private Optional<Map<String, Optional<String>>> parse(byte[] bytes) throws BadInputException {
    try (JsonParser json = factory.createParser(bytes)) {
      boolean isObject = json.nextToken() == JsonToken.START_OBJECT;
      Map<String, Optional<String>> told = isObject ? values(json) : Map.of();
      json.skipChildren();
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "there is more behind the first value");
      }
      return isObject ? Optional.of(told) : Optional.empty();
    } catch (JsonProcessingException e) {
      throw bad("is not JSON (" + e.getOriginalMessage() + ")");
    } catch (IOException e) {
      throw bad("is not UTF-8");
    }
  }

  private static Map<String, Optional<String>> values(JsonParser json) throws IOException {
    Map<String, Optional<String>> values = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      if (KEYS.contains(key)) {
        values.put(key, value(key, json));
      }
      json.skipChildren();
    }
    return values;
  }

  /** The text of a value, or the number of an id; empty if it is neither. */
  private static Optional<String> value(String key, JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return Optional.of("");
    }
    boolean isNumber = token == JsonToken.VALUE_NUMBER_INT && key.equals(ID);
    return token == JsonToken.VALUE_STRING || isNumber
        ? Optional.of(json.getText())
        : Optional.empty();
  }

  /** The text of a key; empty if there is none. */
  private String string(Map<String, Optional<String>> told, String key) throws BadInputException {
    return told.getOrDefault(key, Optional.of(""))
        .orElseThrow(() -> bad("has a \"" + key + "\" that is no text"));
  }

  private BadInputException bad(String problem) {
    return DocumentRecord.bad(file, LINE, problem);
  }
}
