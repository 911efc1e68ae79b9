package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in the world a process runs, and how its machine is set up, changes no byte. */
final class ElsewhereIT {
  private static final List<String> DOCUMENTS = List.of("hugh-clifford", "joseph-bech");

  @TempDir private static Path home;
  private static Map<String, String> expected;

  @BeforeAll
  static void runHere() throws Exception {
    expected = run("here", "en-US", "UTC", "UTF-8", 1);
    assertTrue(expected.get("tenures.csv").lines().count() > 3, expected::toString);
  }

  /** Capitals of other rules, digits and calendars of other scripts, dates of both days. */
  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul, ISO-8859-9, 2",
    "ar-EG-u-nu-arab, Africa/Cairo, windows-1256, 1",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati, TIS-620, 2",
    "lt-LT, Pacific/Pago_Pago, US-ASCII, 4"
  })
  void theBytesAreTheSame(String locale, String zone, String charset, int threads)
      throws Exception {
    assertEquals(expected, run(locale, locale, zone, charset, threads));
  }

  /** As cron and containers start it: such names look all the same there. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whereNamesCannotBeDecodedTheyAreToldAndTheRestIsRead() throws Exception {
    Path input = Files.createDirectory(home.resolve("names"));
    Files.writeString(input.resolve("a.txt"), "Jane Roe was mayor from 1900 to 1904.");
    String copy = "cp a.txt $(printf '\\303\\250').txt && cp a.txt $(printf '\\303\\251').txt";
    Process copying = new ProcessBuilder("sh", "-c", copy).directory(input.toFile()).start();
    assertEquals(0, copying.waitFor());
    Path output = home.resolve("ascii");
    ChildProcess child =
        new ChildProcess(
            List.of("env", "LC_ALL=C"), "incumbent.SlowMain", List.of(), home.resolve("ascii.log"));

    int code = child.end(child.start("extract", input, "--output", output));

    assertEquals(ExitCode.SOME_FAILED, code, child::said);
    assertEquals(2, Files.readString(output.resolve("tenures.csv")).lines().count());
    List<String> failures = Files.readAllLines(output.resolve("failures.csv"));
    assertEquals(3, failures.size(), failures::toString);
    assertTrue(failures.get(2).contains("set LC_ALL=C.UTF-8, or rename it"), failures::toString);
  }

  private static Map<String, String> run(
      String name, String locale, String zone, String charset, int threads) throws Exception {
    Path folder = Files.createDirectory(home.resolve(name));
    Path input = writeDocuments(folder);
    Path output = folder.resolve("output");
    List<String> options =
        List.of(
            "-Dincumbent.test.locale=" + locale,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + charset);
    ChildProcess child = new ChildProcess("incumbent.LocaleMain", options, folder.resolve("log"));
    Process run = child.start("extract", input, "--output", output, "--threads", threads);
    assertEquals(ExitCode.DONE, child.end(run), child::said);
    return Untimed.files(output);
  }

  private static Path writeDocuments(Path folder) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    for (String document : DOCUMENTS) {
      Path file = Path.of("corpus/documents").resolve(document + ".txt");
      Files.copy(file, input.resolve(document + ".txt"));
    }
    return input;
  }
}
