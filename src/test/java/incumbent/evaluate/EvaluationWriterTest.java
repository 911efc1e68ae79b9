package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import incumbent.model.Evaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluationWriterTest {
  @TempDir private Path folder;

  private static Evaluation evaluation() {
    return new Evaluator()
        .evaluate(
            List.of(
                Made.sample(
                    List.of(
                        Made.tenure().dated("1990-05|1990-06", "1994").gold(),
                        Made.tenure("Tóm Hill", "Abbot", "").gold(),
                        Made.tenure("Joan Lake", "Abbess", "").gold()),
                    List.of(
                        Made.tenure().dated("1991", "1994").confidence(0.9).got(),
                        Made.tenure("Tóm Hill", "Abbot", "").confidence(0.75).got()))));
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    new EvaluationWriter().write(evaluation(), file);
    return file;
  }

  @Test
  void writesScoresIntervalsAndDifferences() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Files.readString(write("e.json")));
    JsonNode all = json.at("/parts/0");

    assertEquals("all", all.get("part").asText());
    assertEquals(0.4, all.at("/record/f1").doubleValue());
    assertEquals("record", all.at("/record/f1_interval_95/resampled").asText());
    assertEquals(0.6667, all.at("/pair/recall").doubleValue());
    assertEquals(3, all.at("/fields/person/support").intValue());
    assertEquals(1, all.at("/fields/start/fn").intValue());
    assertEquals(2, all.at("/date_closeness/bounds").intValue());
    assertEquals(0.75, all.at("/calibration/0/confidence").doubleValue());
    assertEquals(1, all.at("/calibration/0/precision").doubleValue());
    assertEquals(2, json.get("differences").size());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"difference": "wrong start", "document": "a",
                 "record": "Ann Hobbs, Mayor of Marsh", "record_id": "1", "expected": "1990-05 or 1990-06",
                 "got": "1991", "gold_quotes": ["She was mayor."],
                 "evidence": [{"exact": "She was mayor.", "begin": 0, "end": 14, "rule": "r"}]}
                """),
        json.at("/differences/0"));
    assertEquals("missed", json.at("/differences/1/difference").asText());
    assertEquals("", json.at("/differences/1/record_id").textValue());
  }

  @Test
  void writesTheSameBytesEveryTime() throws IOException {
    String text = Files.readString(write("a.json"));

    assertEquals(text, Files.readString(write("b.json")));
    assertEquals(text, Files.readString(write("a.json")), "an older file is replaced");
    assertTrue(text.startsWith("{\n  \"parts\": [\n    {\n      \"part\": \"all\",\n"), text);
    assertTrue(text.endsWith("}\n"));
    assertFalse(text.contains("\r"));
  }

  @Test
  void saysOnOneLineWhatTheFileSays() throws IOException {
    String line = new EvaluationWriter().line(evaluation());

    assertFalse(line.contains("\n"), line);
    assertEquals(
        new ObjectMapper().readTree(Files.readString(write("e.json"))),
        new ObjectMapper().readTree(line));
  }
}
