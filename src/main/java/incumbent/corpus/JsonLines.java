package incumbent.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.model.BadInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the documents of a JSON Lines file: one object a line, with {@code text}, {@code id} (text
 * or a number), and, if known, {@code title} and {@code date}; other keys are let be. A line that
 * holds no document is told by its number, and the rest is read.
 */
final class JsonLines {
  private static final String PARTIAL_DATE = "\\d{4}(-\\d\\d)?";

  private final Path file;
  private final int largest;
  private final JsonMapper mapper;
  private int number;

  /**
   * @param largest how many bytes a line may have
   */
  JsonLines(Path file, int largest) {
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
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        end(line, drafts);
      } else if (line.size() <= largest) {
        line.write(b);
      }
    }
    end(line, drafts);
  }

  private void end(ByteArrayOutputStream line, Consumer<Draft> drafts) {
    number++;
    byte[] bytes = line.toByteArray();
    line.reset();
    if (!isBlank(bytes)) {
      drafts.accept(draft(bytes));
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

  private Draft draft(byte[] bytes) {
    try {
      if (bytes.length > largest) {
        throw new BadInputException(
            file,
            "has more than " + largest + " bytes",
            "leave the line out, or allow more with --max-megabytes");
      }
      return draft(parse(bytes));
    } catch (BadInputException e) {
      return Draft.failed(file, place(), e);
    }
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

  private Draft draft(JsonNode node) throws BadInputException {
    if (!node.isObject()) {
      throw bad("is no JSON object");
    }
    JsonNode told = node.path("id");
    String id = told.isIntegralNumber() ? told.asText() : string(node, "id");
    String text = Decoder.withPlainLineEnds(string(node, "text"));
    if (id.isEmpty() || text.isBlank()) {
      throw bad("has no " + (id.isEmpty() ? "\"id\"" : "\"text\""));
    }
    String title = string(node, "title").replaceAll("\\s+", " ").strip();
    Optional<LocalDate> dated = day(string(node, "date"));
    return new Draft(file, place(), id, () -> PlainText.document(id, title, dated, text));
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

  /** A date that names no day tells none. */
  private Optional<LocalDate> day(String date) throws BadInputException {
    Optional<LocalDate> day = Day.of(date);
    if (day.isEmpty() && !date.isBlank() && !date.matches(PARTIAL_DATE)) {
      throw bad("has the date \"" + date + "\", not one such as 2019-03-14");
    }
    return day;
  }

  private String place() {
    return "line " + number;
  }

  private BadInputException bad(String problem) {
    return new BadInputException(file, problem, "mend the line, or leave it out");
  }
}
