package incumbent.dataset.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.FormatWriter;
import incumbent.file.OutputFolder;
import incumbent.model.Tenure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code tenures.jsonl}: the tenures of {@code tenures.json}, each on a line of its own. */
public final class JsonLinesTenures implements FormatWriter {
  public static final String FILE = "tenures.jsonl";

  @Override
  public List<String> files() {
    return List.of(FILE);
  }

  @Override
  public void write(Iterable<Finished> documents, OutputFolder folder) {
    folder.write(
        FILE,
        writer -> {
          for (Finished document : documents) {
            if (document instanceof Finished.Read read) {
              for (JsonNode tenure : read.rows().tenures()) {
                writer.append(tenure.toString()).append('\n');
              }
            }
          }
        });
  }

  /**
   * The tenures of such a file; blank lines are let be.
   *
   * @throws IllegalArgumentException if a line holds no tenure
   */
  public static List<Tenure> read(Path file) throws IOException {
    List<Tenure> tenures = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          tenures.add(read("line " + number, line));
        }
        number++;
      }
    }
    return tenures;
  }

  private static Tenure read(String place, String line) throws IOException {
    try {
      return new Fields(place, Json.parse(line.getBytes(StandardCharsets.UTF_8)))
          .read(TenureJson::read);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(place + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
