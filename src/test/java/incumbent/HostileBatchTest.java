package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A batch over files of which most are made to harm it: the others are read all the same. */
final class HostileBatchTest {
  private static final String GOOD = "Jane Roe was mayor from 1900 to 1904.\n";
  private static final Duration LONG = Duration.ofMinutes(10);

  @TempDir Path home;
  private Path inputs;
  private Path output;

  @BeforeEach
  void prepare() throws IOException {
    inputs = Files.createDirectory(home.resolve("in"));
    output = home.resolve("out");
    Files.writeString(inputs.resolve("good.txt"), GOOD);
  }

  private void input(String name, String text) throws IOException {
    Files.writeString(inputs.resolve(name), text);
  }

  private void gzipped(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(inputs.resolve(name), bytes.toByteArray());
  }

  private Shell extract(Object... options) {
    Object[] first = {"extract", inputs, "--output", output, "--max-megabytes", "2"};
    Object[] all = Stream.concat(Stream.of(first), Stream.of(options)).toArray();
    return assertTimeoutPreemptively(LONG, () -> Shell.run(all));
  }

  private String text(String file) throws IOException {
    return Files.readString(output.resolve(file));
  }

  private void assertFailed(String source, String reason) throws IOException {
    assertTrue(
        text("failures.csv").lines().anyMatch(l -> l.contains(source) && l.contains(reason)),
        source + " " + reason + "\n" + text("failures.csv"));
  }

  private static String line(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void eachFailsAloneAndSaysWhy() throws IOException {
    String large = "a".repeat(3 << 20);
    input("binary.txt", "a\0b");
    input("blank.txt", " \n\t\n");
    input("deeper.md", GOOD + "[".repeat(50_000));
    input("deep.txt", "This will overflow.\n");
    input("entity.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/hostname\">]><mediawiki>&b;");
    input("large.txt", large);
    gzipped("bomb.txt.gz", large);
    input("rows.jsonl", line("x", large) + "[".repeat(5000) + "\n" + line("row", GOOD.strip()));
    Files.write(
        inputs.resolve("latin.txt"),
        GOOD.replace("Jane", "Jané").getBytes(StandardCharsets.ISO_8859_1));
    Files.write(inputs.resolve("torn.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
    Files.createSymbolicLink(inputs.resolve("above"), inputs);
    Files.createSymbolicLink(inputs.resolve("device.txt"), Path.of("/dev/zero"));

    Shell shell = extract();

    assertEquals(ExitCode.SOME_FAILED, shell.code(), shell.err());
    assertFailed("binary.txt", "is binary, not text (a NUL at byte 1)");
    assertFailed("blank.txt", "is empty");
    assertFailed("deep.txt", "unexpected java.lang.StackOverflowError");
    assertFailed("entity.xml", "has a document type");
    assertFailed("large.txt", "is larger than 2 MB");
    assertFailed("bomb.txt.gz", "is larger than 2 MB");
    assertFailed("rows.jsonl, line 1", "has more than 2097152 bytes");
    assertFailed("rows.jsonl, line 2", "is not JSON");
    assertFailed("latin.txt", "is not UTF-8");
    assertFailed("torn.txt.gz", "ends early");
    assertFailed("above", "links to a folder above it");
    assertFailed("device.txt", "is not a regular file");
    assertTrue(text("tenures.csv").contains("good/jane-roe/mayor-of-ely,good,"));
    assertTrue(text("tenures.csv").contains("row/jane-roe/mayor-of-ely,row,"));
  }

  @Test
  void idsLeadNowhereElse() throws IOException {
    List<String> ids =
        List.of(
            "../../x", "/etc/x", "CON", "nul.txt", "a", "A", "..", "C:\\\\x", "é", "e\u0301", ".");
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(line(id, GOOD.strip())));
    input("ids.jsonl", lines.toString());

    Shell shell = extract("--formats", "json,csv,jsonl,annotation,popolo,brat");

    assertEquals(ExitCode.DONE, shell.code(), shell.err());
    assertEquals(1 + ids.size() + 1, text("tenures.csv").lines().count());
    try (Stream<Path> files = Files.walk(home)) {
      List<Path> outside =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(output) && !file.startsWith(inputs))
              .toList();
      assertEquals(List.of(), outside);
    }
    try (Stream<Path> files = Files.list(output.resolve("brat"))) {
      List<String> names =
          files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")).toList();
      assertEquals(1 + ids.size(), names.size());
      assertEquals(
          names.size(), names.stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct().count());
      assertTrue(names.stream().allMatch(n -> n.matches("[a-z0-9-]+\\.txt")), names::toString);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void namesGiveTheTerminalNoCommands() throws IOException {
    input("\u001b[2J\u009b31m\u202e\u2067.txt", "");
    input("b.jsonl", line("b", "Ja\\u001bne Poe was mayor from 1900 to 1904."));
    Shell shell = extract("--verbose");
    assertEquals(ExitCode.SOME_FAILED, shell.code());
    assertTrue(shell.err().contains("is empty"), shell.err());
    assertNoCommand(shell);
    Shell explained = Shell.run("explain", "Poe", "--output", output);
    assertEquals(ExitCode.DONE, explained.code(), explained.err());
    assertTrue(explained.out().contains("ne Poe, Mayor of Ely"), explained.out());
    assertNoCommand(explained);
  }

  private static void assertNoCommand(Shell shell) {
    String told = shell.out() + shell.err();
    assertFalse(told.matches("(?s).*[\\p{Cc}\u202e\u2067&&[^\n\t]].*"), told);
  }
}
