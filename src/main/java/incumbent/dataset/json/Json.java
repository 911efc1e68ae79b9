package incumbent.dataset.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON as all our files have it: two spaces, {@code \n}, a line end at the end. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(Files.readString(file));
  }

  public static JsonNode read(InputStream in) throws IOException {
    return MAPPER.readTree(in);
  }

  /** What reads a file piece by piece. */
  public static JsonParser parser(InputStream in) throws IOException {
    return MAPPER.createParser(in);
  }

  public static void write(JsonNode node, Writer writer) throws IOException {
    write(writer, json -> json.writeTree(node));
  }

  /** What {@link #write} writes. */
  public static String text(JsonNode node) {
    StringWriter text = new StringWriter();
    try {
      write(node, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** What writes JSON piece by piece. */
  @FunctionalInterface
  public interface Pieces {
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** Writes a file that is one object, its fields piece by piece. */
  public static void writeObject(Writer writer, Pieces fields) throws IOException {
    write(
        writer,
        json -> {
          json.writeStartObject();
          fields.writeTo(json);
          json.writeEndObject();
        });
  }

  private static void write(Writer writer, Pieces pieces) throws IOException {
    JsonGenerator json =
        MAPPER
            .createGenerator(writer)
            .setPrettyPrinter(
                new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));
    pieces.writeTo(json);
    json.flush();
    writer.write('\n');
  }

  /** JSON on one line, without its line end. */
  public static byte[] line(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What {@link #line} wrote.
   *
   * @throws IOException if it is no JSON
   */
  public static JsonNode parse(byte[] line) throws IOException {
    return MAPPER.readTree(line);
  }
}
