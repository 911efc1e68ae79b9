package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoldCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;
  private TownCorpus corpus;

  @BeforeEach
  void prepare() throws IOException {
    corpus = TownCorpus.write(home.resolve("corpus"));
    Files.delete(corpus.gold());
  }

  private Shell draft(Object... options) {
    List<Object> args = new ArrayList<>(List.of("gold", corpus.document()));
    args.addAll(List.of(options));
    return Shell.run(args.toArray());
  }

  /** Takes every mark out, as a person does who has checked all. */
  private void review() throws IOException {
    ObjectNode gold = (ObjectNode) JSON.readTree(corpus.gold().toFile());
    gold.remove("unreviewed");
    for (JsonNode tenure : gold.path("tenures")) {
      ((ObjectNode) tenure).remove("unreviewed");
    }
    JSON.writeValue(corpus.gold().toFile(), gold);
    corpus.list();
  }

  private Shell run() {
    return Shell.run("run", "--corpus", corpus.path(), "--output", home.resolve("output"));
  }

  @Test
  void marksEveryValueUnreviewed() throws IOException {
    Shell shell = draft("--output", corpus.gold().getParent());
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals(
        "Drafted 1 tenure and 0 offices in %s: review them by the text.\n".formatted(corpus.gold()),
        shell.out());
    JsonNode gold = JSON.readTree(corpus.gold().toFile());
    assertEquals("[\"tenures\",\"offices\"]", gold.path("unreviewed").toString());
    JsonNode tenure = gold.at("/tenures/0");
    assertEquals("Jane Roe", tenure.path("person").textValue());
    assertEquals("Mayor", tenure.path("office").textValue());
    assertEquals("1904", tenure.path("end").textValue());
    List<String> keys = new ArrayList<>();
    tenure.fieldNames().forEachRemaining(keys::add);
    keys.remove("unreviewed");
    assertEquals(17, keys.size());
    assertEquals(JSON.valueToTree(keys), tenure.path("unreviewed"));
  }

  @Test
  void everyCommandRefusesADraft() throws IOException {
    draft("--output", corpus.gold());
    corpus.list();
    String tenure = corpus.gold() + ": tenures[0] (Jane Roe): is a draft";
    Shell run = run();
    assertEquals(ExitCode.NOTHING_DONE, run.code());
    assertTrue(run.err().startsWith("incumbent: " + tenure), run.err());
    assertTrue(run.err().contains("take its name out of \"unreviewed\""), run.err());
    Path output = home.resolve("extracted");
    Shell.run("extract", corpus.document(), "--output", output);
    Shell evaluate =
        Shell.run(
            "evaluate",
            "--gold",
            corpus.gold().getParent(),
            "--tenures",
            output.resolve("tenures.json"));
    assertEquals(ExitCode.NOTHING_DONE, evaluate.code());
    assertTrue(evaluate.err().startsWith("incumbent: " + tenure), evaluate.err());
    Shell lint = Shell.run("lint", corpus.gold());
    assertEquals(ExitCode.GATE_FAILED, lint.code());
    assertTrue(lint.out().replaceAll("\\s+", " ").startsWith("- " + tenure), lint.out());
    assertEquals(2, lint.out().lines().filter(line -> line.startsWith("- ")).count(), lint.out());
  }

  @Test
  void aDraftThatWasReviewedIsGold() throws IOException {
    draft("--output", corpus.gold());
    review();
    assertEquals("", Shell.run("lint", corpus.gold()).out());
    Shell shell = run();
    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertTrue(shell.out().contains("with start and end         1.0000     1.0000  1.0000"));
  }

  @Test
  void aDocumentWithoutTenuresIsToBeReviewedToo() throws IOException {
    Files.writeString(corpus.document(), "Nobody held an office in this town.\n");
    draft("--output", corpus.gold());
    corpus.list();
    Shell shell = run();
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("not reviewed: tenures, offices"), shell.err());
  }

  @Test
  void withoutAnOutputTheDraftIsPrinted() throws IOException {
    Shell printed = draft();
    assertEquals(ExitCode.DONE, printed.code(), printed.err());
    assertFalse(Files.exists(corpus.gold()));
    draft("--output", corpus.gold());
    assertEquals(Files.readString(corpus.gold()), printed.out());
  }

  @Test
  void aGoldFileIsReplacedOnlyByForce() throws IOException {
    Files.writeString(corpus.gold(), "reviewed");
    MayorStages stages = new MayorStages();
    Shell shell = Shell.run(stages, "gold", corpus.document(), "--output", corpus.gold());
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(
        "incumbent: %s: is there already; correct it by hand, or draft it anew with --force\n"
            .formatted(corpus.gold()),
        shell.err());
    assertEquals(0, stages.loads());
    assertEquals("reviewed", Files.readString(corpus.gold()));
    assertEquals(ExitCode.DONE, draft("--output", corpus.gold(), "--force").code());
    assertEquals("town", JSON.readTree(corpus.gold().toFile()).path("document").textValue());
  }

  @Test
  void aNameThatGoldIsNotFoundByIsRefused() {
    Shell shell = draft("--output", home.resolve("other.json"));
    assertEquals(ExitCode.USAGE, shell.code());
    assertTrue(shell.err().contains("must be called town.json"), shell.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.txt", "letters", "town.md"})
  void whatIsNoDocumentOfACorpusIsRefused(String name) throws IOException {
    Files.createDirectory(home.resolve("letters"));
    Files.writeString(home.resolve("town.md"), TownCorpus.TEXT);
    Shell shell = Shell.run("gold", home.resolve(name));
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertEquals(1, shell.err().lines().count(), shell.err());
    assertTrue(shell.err().startsWith("incumbent: " + home.resolve(name) + ": "), shell.err());
    assertEquals("", shell.out());
  }

  @Test
  void aDocumentThatCannotBeReadIsTold() throws IOException {
    Files.writeString(corpus.document(), "Sie war Bürgermeisterin.\n");
    Shell shell = draft("--output", corpus.gold());
    assertEquals(ExitCode.NOTHING_DONE, shell.code());
    assertTrue(shell.err().contains("is not English"), shell.err());
    assertFalse(Files.exists(corpus.gold()));
  }
}
