package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands print fits 80 columns whatever names they find, and is plain but on a terminal. */
final class PrintedWidthTest {
  private static final String ESCAPE = "\u001b";
  private static final String CODES = ESCAPE + "\\[[\\d;]*m";
  private static final String PERSON = "J" + "ohann".repeat(30) + " R" + "oe".repeat(50);
  private static final String WIDE = "A市" + "長".repeat(70) + " P市" + "長".repeat(70);
  private static final String OFFICE =
      "Protonotary".repeat(12) + " of the e\\u0301".repeat(40) + " \\ud83d\\udc51\\u001b[31m";

  @TempDir Path home;
  private TownCorpus corpus;
  private Path output;
  private Path old;

  @BeforeEach
  void prepare() throws IOException {
    corpus = TownCorpus.write(home.resolve("corpus"));
    Files.writeString(
        corpus.document(),
        PERSON + " was mayor from 1900 to 1904. " + WIDE + " was mayor from 1905 to 1906.");
    corpus.writeGold("1905");
    old = extract("old");
    output = extract("new");
    Path tenures = output.resolve("tenures.json");
    Files.writeString(
        tenures,
        Files.readString(tenures)
            .replace("Mayor of Ely", OFFICE)
            .replace("\"was-mayor\"", "\"" + "was-mayor-".repeat(20) + "\"")
            .replace("\"derivation\": []", "\"derivation\": [\"" + OFFICE + "\"]"));
  }

  private Path extract(String name) {
    Path folder = home.resolve(name);
    assertFits("extract", corpus.document(), "--output", folder);
    return folder;
  }

  private static void assertFits(Object... args) {
    Shell plain = assertFitsPlainly(args);
    Shell colored = Shell.runInColor(args);
    assertEquals(plain.out(), colored.out().replaceAll(CODES, ""));
    assertTrue(colored.out().contains(ESCAPE), colored.out());
  }

  private static Shell assertFitsPlainly(Object... args) {
    Shell plain = Shell.run(args);
    assertFalse(plain.out().isEmpty(), plain.err());
    assertFalse(plain.out().contains(ESCAPE), plain.out());
    assertTrue(plain.out().lines().allMatch(line -> TextWrap.width(line) <= 80), plain.out());
    return plain;
  }

  @Test
  void runFits() {
    assertFits("run", "--corpus", corpus.path(), "--output", home.resolve("run"));
  }

  @Test
  void evaluateFits() {
    Path gold = corpus.gold().getParent();
    assertFits("evaluate", "--gold", gold, "--tenures", output.resolve("tenures.json"));
  }

  @Test
  void explainFits() {
    assertFits("explain", PERSON, "--output", output);
  }

  @Test
  void diffFits() {
    assertFits("diff", old, output);
  }

  @Test
  void lintFits() throws IOException {
    Path tenures = output.resolve("tenures.json");
    Files.writeString(tenures, Files.readString(tenures).replace("\"begin\": 0", "\"begin\": 1"));
    assertFitsPlainly("lint", output, "--documents", corpus.document().getParent());
  }

  @Test
  void ablateFits() {
    assertFits("ablate", "--corpus", corpus.path());
  }
}
