package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.BadInputException;
import incumbent.model.Evaluation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineTest {
  @TempDir private Path folder;

  private static Baseline baseline(String score, String value) {
    return new Baseline(Map.of("test", Map.of(score, new BigDecimal(value))));
  }

  private static List<String> messages(Baseline accepted, Baseline measured) {
    return accepted.changes(measured).stream().map(Change::message).toList();
  }

  private static Evaluation twoThirds() {
    return new Evaluator()
        .evaluate(
            List.of(
                Made.sample(
                    List.of(Made.tenure().gold(), Made.tenure("Tom Hill", "Abbot", "").gold()),
                    List.of(Made.tenure().got()))));
  }

  @Test
  void anEqualScorePasses() {
    assertEquals(
        List.of(), messages(baseline("record_f1", "0.8123"), baseline("record_f1", "0.8123")));
  }

  @Test
  void aScoreBelowFails() {
    List<Change> changes = baseline("record_f1", "0.8123").changes(baseline("record_f1", "0.8000"));

    assertEquals("record_f1 of test fell from 0.8123 to 0.8000", changes.get(0).message());
    assertTrue(changes.get(0).fell());
  }

  @Test
  void aScoreAboveFailsToo() {
    List<Change> changes = baseline("record_f1", "0.8123").changes(baseline("record_f1", "0.8124"));

    assertEquals("record_f1 of test rose from 0.8123 to 0.8124", changes.get(0).message());
    assertEquals(false, changes.get(0).fell());
  }

  @Test
  void newAndLostScoresFail() {
    assertEquals(
        List.of(
            "pair_f1 of test was 0.5000 and is no longer measured",
            "record_f1 of test is not in the baseline and is now 0.6000"),
        messages(baseline("pair_f1", "0.5000"), baseline("record_f1", "0.6000")));
    assertEquals(1, new Baseline(Map.of()).changes(baseline("pair_f1", "0.5000")).size());
  }

  @Test
  void holdsEveryScoreOfAnEvaluationToFourDecimals() {
    Map<String, BigDecimal> scores = Baseline.of(twoThirds()).scores().get("all");

    assertEquals(new BigDecimal("0.6667"), scores.get("record_f1"));
    assertEquals(new BigDecimal("1.0000"), scores.get("record_precision"));
    assertEquals(new BigDecimal("0.5000"), scores.get("pair_recall"));
    assertEquals(new BigDecimal("0.6667"), scores.get("person_f1"));
    assertEquals(new BigDecimal("0.0000"), scores.get("start_f1"));
    assertEquals(21, scores.size());
  }

  @Test
  void comesBackFromItsFileUnchanged() throws IOException {
    Path file = folder.resolve("new/baseline.json");
    Baseline baseline = Baseline.of(twoThirds());
    baseline.write(file);

    assertEquals(List.of(), Baseline.read(file).changes(baseline));
    assertEquals(List.of(), baseline.changes(Baseline.read(file)));
    String text = Files.readString(file);
    Baseline.read(file).write(file);
    assertEquals(text, Files.readString(file));
    assertTrue(text.startsWith("{\n  \"all\": {\n    \"record_f1\": 0.6667,\n"));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void saysOnOneLineWhatItsFileSays() throws IOException {
    Baseline baseline = baseline("record_f1", "0.0000");

    assertEquals("{\"test\":{\"record_f1\":0.0000}}", baseline.line());
    Path file = Files.writeString(folder.resolve("line.json"), baseline.line());
    assertEquals(baseline, Baseline.read(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[]| the file is not a JSON object",
        "{\"all\": 1}| all is not a JSON object",
        "{\"all\": {\"x\": \"1\"}}| x of all is \"1\", not a score from 0 to 1",
        "{\"all\": {\"x\": 1.5}}| x of all is 1.5, not a score from 0 to 1",
        "{\"all\": {\"x\": null}}| x of all is null, not a score from 0 to 1",
      })
  void refusesWhatIsNoBaseline(String text, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("baseline.json"), text);
    BadInputException e = assertThrows(BadInputException.class, () -> Baseline.read(file));

    assertEquals(file + ": " + problem + "; make it anew with --update-baseline", e.getMessage());
  }

  @Test
  void refusesAMissingOrMalformedFile() throws IOException {
    Path missing = folder.resolve("none.json");
    assertEquals(
        "does not exist",
        assertThrows(BadInputException.class, () -> Baseline.read(missing)).problem());

    Path cut = Files.writeString(folder.resolve("cut.json"), "{\"all\":");
    String problem = assertThrows(BadInputException.class, () -> Baseline.read(cut)).problem();
    assertTrue(problem.startsWith("is not JSON ("), problem);
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    assertThrows(BadInputException.class, () -> Baseline.read(empty));
  }
}
