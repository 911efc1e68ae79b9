package incumbent.evaluate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes JSON that is the same on every machine: two spaces, {@code \n}, keys as they come. */
final class JsonOutput {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonOutput() {}

  static String text(Object value) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    return MAPPER.writer(printer).writeValueAsString(value) + "\n";
  }

  /** All on one line, without its line end. */
  static String line(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  /** Writes {@code file} as a whole: {@link WholeFile}. */
  static void write(Path file, Object value) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, text(value));
  }
}
