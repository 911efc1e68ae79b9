package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import incumbent.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files made to fill the memory, to take for ever, or to lead elsewhere: each fails alone, and says
 * why.
 */
final class HostileFilesTest {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration ENDLESS = Duration.ofMinutes(1);
  private static final int MEGABYTE = 1 << 20;
  private static final int LARGEST = 4 * MEGABYTE;
  private static final String LINE = "{\"id\": \"good\", \"text\": \"Keller ruled.\"}\n";
  private static final String PAGE =
      "<page><title>good</title><revision><text>Keller ruled.</text></revision></page>\n";
  private static final String BOMB = "unpacks to more than 250 times its size";

  @TempDir Path folder;

  private static Drafts read(Format format, InputStream in) {
    DraftReader reader = new DraftReader(in, Optional.of(format), LARGEST);
    return assertTimeoutPreemptively(LONG, () -> Drafts.read(reader, DraftReader.STANDARD_INPUT));
  }

  private static Drafts read(Format format, String text) {
    return read(format, stream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** Parts one after another; a megabyte may stand for many, and is held once. */
  private static InputStream joined(List<byte[]> parts) {
    return new SequenceInputStream(
        Collections.enumeration(parts.stream().map(HostileFilesTest::stream).toList()));
  }

  private static InputStream around(String before, int megabytes, String behind) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(before.getBytes(StandardCharsets.UTF_8));
    parts.addAll(
        Collections.nCopies(megabytes, "a".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8)));
    parts.add(behind.getBytes(StandardCharsets.UTF_8));
    return joined(parts);
  }

  private static long allocated(Executable reading) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertDoesNotThrow(reading);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static String dump(String content) {
    return "<mediawiki>\n" + PAGE + content + "</mediawiki>";
  }

  private static void assertGoodAnd(String problem, Drafts drafts) {
    assertEquals(List.of("good"), drafts.ids());
    assertEquals(1, drafts.problems().size(), drafts.problems()::toString);
    assertTrue(drafts.problems().get(0).contains(problem), drafts.problems()::toString);
  }

  @Test
  void aLineOfTwoHundredMegabytesFailsAlone() {
    assertGoodAnd(
        "line 1 has more than 4194304 bytes",
        read(Format.JSON_LINES, around("", 200, "\n" + LINE)));
  }

  @Test
  void aTextOfTwoHundredMegabytesIsNotHeld() {
    assertEquals(List.of("is larger than 4 MB"), read(Format.TEXT, around("", 200, "")).problems());
  }

  private static byte[] packedBomb(boolean gzip, String before) throws IOException {
    String megabyte = "a".repeat(MEGABYTE);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(gzip ? Drafts.gzip(before) : Drafts.bzip2(before));
    byte[] one = gzip ? Drafts.gzip(megabyte) : Drafts.bzip2(megabyte);
    for (int i = 0; i < 68; i++) {
      bomb.write(one);
    }
    return bomb.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aBombIsNotUnpacked(boolean gzip) throws IOException {
    assertGoodAnd(BOMB, read(Format.JSON_LINES, stream(packedBomb(gzip, LINE))));
    assertEquals(
        List.of("is larger than 4 MB"),
        read(Format.TEXT, stream(packedBomb(gzip, "a"))).problems());
    assertGoodAnd(BOMB, read(Format.MEDIAWIKI, stream(packedBomb(gzip, "<mediawiki>" + PAGE))));
  }

  /** A dump has no document type. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SYSTEM \"file:///etc/hostname\"",
        "PUBLIC \"-//Norland\" \"http://localhost:9/a.dtd\"",
        "[<!ENTITY d SYSTEM \"http://localhost:9/a.txt\">]",
        "[<!ENTITY % e SYSTEM \"http://localhost:9/e.ent\"> %e;]",
        "[<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]",
        "[<!ENTITY d SYSTEM \"file:///etc/hostname\">]",
        "[<!ENTITY % e SYSTEM \"file:///etc/hostname\"> %e;]"
      })
  void aDocumentTypeIsNeitherFetchedNorExpanded(String type) throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      String served = type.replace("localhost:9", "localhost:" + server.getAddress().getPort());
      Drafts drafts =
          read(
              Format.MEDIAWIKI,
              "<!DOCTYPE mediawiki " + served + ">" + dump(PAGE.replace("ruled", "&d;")));
      assertEquals(List.of(), drafts.documents());
      assertEquals(List.of("has a document type, which is never read"), drafts.problems());
      assertEquals(0, requests.get());
    } finally {
      server.stop(0);
    }
  }

  /** An honest one too: it is said what is wrong with it. */
  @Test
  void aDocumentTypeIsToldAsWhatItIs() {
    assertEquals(
        List.of("has a document type, which is never read"),
        read(Format.MEDIAWIKI, "<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE a><a/>").problems());
  }

  @Test
  void anEntityThatNobodyDeclaredEndsTheDump() {
    assertGoodAnd("is not XML after page good", read(Format.MEDIAWIKI, dump("<page>&d;</page>")));
  }

  @Test
  void elementsWithoutEndAreNotHeld() {
    int deep = 200_000;
    assertGoodAnd(
        "is not XML after page good",
        read(Format.MEDIAWIKI, dump("<a>".repeat(deep) + "</a>".repeat(deep))));
    assertEquals(
        List.of("good"), read(Format.MEDIAWIKI, dump("<a>".repeat(20) + "</a>".repeat(20))).ids());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "<?a ",
        "<![CDATA[",
        "<page a=\"",
        "<page><title>x</title><text><![CDATA["
      })
  void aThingOfXmlWithoutEndIsNotHeld(String beginning) {
    Drafts drafts = read(Format.MEDIAWIKI, around("<mediawiki>" + PAGE + beginning, 60, ""));
    assertGoodAnd("has a tag, comment or text of more than 16777216 bytes", drafts);
  }

  @Test
  void aNameOfXmlWithoutEndIsNotHeld() {
    assertGoodAnd(
        "is not XML after page good",
        read(Format.MEDIAWIKI, around("<mediawiki>" + PAGE + "<", 60, "></mediawiki>")));
  }

  @Test
  void aPageThatIsTooLargeFailsAlone() {
    assertGoodAnd(
        "page bad has more than 4194304 characters",
        read(
            Format.MEDIAWIKI,
            around(
                "<mediawiki><page><title>bad</title><text>",
                60,
                "</text></page>" + PAGE + "</mediawiki>")));
  }

  @Test
  void aTitleThatIsTooLongToBeAnIdFailsAlone() {
    String title = "\uD83D\uDC51".repeat(MEGABYTE);
    Drafts drafts =
        read(
            Format.MEDIAWIKI,
            dump("<page><title>" + title + "</title><text>Keller ruled.</text></page>"));
    assertEquals(List.of("good"), drafts.ids());
    assertTrue(
        drafts.problems().get(0).endsWith("has a title of more than 1000 characters"),
        drafts::toString);
    assertTrue(drafts.problems().get(0).length() < 2500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a%d/>", "<a b%d='c'/>", "<?a%d b?>", "<a xmlns:b='c%d'/>"})
  void everNewNamesOfXmlAreNotHeld(String thing) {
    String things =
        IntStream.range(0, 40_000).mapToObj(thing::formatted).collect(Collectors.joining());
    assertGoodAnd(
        "has more names of elements and attributes than a dump has",
        read(Format.MEDIAWIKI, dump(things)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{},", "\"%d\":0,"})
  void valuesOfOtherKeysAreNotHeld(String value) {
    String values =
        IntStream.range(0, 300_000).mapToObj(value::formatted).collect(Collectors.joining());
    String open = value.startsWith("{") ? "[" : "{";
    String close = value.startsWith("{") ? "0]" : "\"\":0}";
    byte[] line =
        LINE.strip()
            .replaceFirst("\\{", "{\"z\": " + open + values + close + ", ")
            .getBytes(StandardCharsets.UTF_8);
    JsonLines lines = new JsonLines(Path.of("a.jsonl"), LARGEST);
    long allocated = allocated(() -> assertEquals("good", lines.draft(1, line).orElseThrow().id()));
    assertTrue(allocated < 20 * MEGABYTE, allocated + " bytes for " + line.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void jsonThatIsNestedTooDeepFailsAlone(String opening) {
    assertGoodAnd(
        "line 1 is not JSON (Document nesting depth (1001) exceeds",
        read(Format.JSON_LINES, "{\"z\": " + opening.repeat(200_000) + "\n" + LINE));
  }

  @ParameterizedTest
  @MethodSource
  void aLineThatIsNoTextFailsAlone(String line, String problem) {
    assertGoodAnd("line 1 " + problem, read(Format.JSON_LINES, line + "\n" + LINE));
  }

  static Stream<Arguments> aLineThatIsNoTextFailsAlone() {
    return Stream.of(
        Arguments.of("{\"id\": \"a\", \"text\": \"x\\u0000y\"}", "has a NUL or half a character"),
        Arguments.of("{\"id\": \"a\", \"text\": \"x\\ud800y\"}", "has a NUL or half a character"),
        Arguments.of("{\"id\": \"a\", \"text\": \"x\\udc51\\ud83dy\"}", "has a NUL or half"),
        Arguments.of("{\"id\": \"a\", \"title\": \"\\ud83d\", \"text\": \"x\"}", "has a NUL or"),
        Arguments.of("{\"id\": \"a\\u001b[2J\", \"text\": \"x\"}", "has an \"id\" with a control"),
        Arguments.of(
            "{\"id\": \"" + "a".repeat(1001) + "\", \"text\": \"x\"}",
            "has an \"id\" of more than 1000 characters"),
        Arguments.of(
            "{\"id\": \"a\", \"title\": \"" + "a".repeat(1001) + "\", \"text\": \"x\"}",
            "has a \"title\" of more than 1000 characters"),
        Arguments.of("{\"id\": 1" + "0".repeat(5000) + ", \"text\": \"x\"}", "is not JSON"),
        Arguments.of("{\"id\": \"a\", \"text\": \"x\"} {}", "is not JSON"));
  }

  @Test
  void muchThatIsDroppedTakesNoLongerThanItsLength() {
    String page = "<p>x".repeat(600_000) + "<nav></nav>".repeat(600_000);
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Document document =
        assertTimeoutPreemptively(
            ENDLESS, () -> DocumentReader.document(Path.of("a.html"), Format.HTML, "a", bytes));
    assertEquals(600_000, document.blocks().size());
  }

  /** Two thousand columns, and as many rows of one cell each: four million cells. */
  @ParameterizedTest
  @CsvSource({"'', a", "'', 1", "'> ', a", "'- ', a"})
  void tablesWithCellsThatNobodyWroteAreRefused(String mark, String cell) {
    String head = mark + "|a".repeat(2000) + "|\n";
    String rule = (mark.equals("- ") ? "  " : mark) + "|-".repeat(2000) + "|\n";
    String row = (mark.equals("- ") ? "  " : mark) + cell + "|\n";
    assertEquals(
        List.of("has tables of more than 1000000 cells"),
        read(Format.MARKDOWN, head + rule + row.repeat(2000)).problems());
  }

  @Test
  void whereLinksOfMarkdownLeadIsNotRepeated() {
    String address = "[a]: /" + "x".repeat(20_000) + "\n\n";
    byte[] bytes = (address + "[a]\n".repeat(2000)).getBytes(StandardCharsets.UTF_8);
    long allocated =
        allocated(() -> DocumentReader.document(Path.of("a.md"), Format.MARKDOWN, "a", bytes));
    assertTrue(allocated < 100 * MEGABYTE, allocated + " bytes for " + bytes.length);
  }

  /** Text made of much of one thing, and what reads it. */
  static Stream<Arguments> deepOrLong() {
    int deep = 30_000;
    return Stream.of(
        Arguments.of(Format.HTML, "<div>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<table><tr><td>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<b><i>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<ul><li>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<p a='" + "x".repeat(MEGABYTE) + "'>Keller"),
        Arguments.of(Format.HTML, "<p " + attributes(deep) + ">Keller"),
        Arguments.of(Format.HTML, "<select><option>".repeat(deep) + "</select>Keller"),
        Arguments.of(Format.MARKDOWN, ">".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "- ".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "[".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "*a **b ".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "`" + "a``".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "Keller" + " ".repeat(deep) + "x" + "<!--".repeat(3000)),
        Arguments.of(Format.TEXT, "== Keller" + " ".repeat(MEGABYTE) + "x"),
        Arguments.of(Format.TEXT, "# Keller" + " ".repeat(MEGABYTE) + "x"),
        Arguments.of(Format.TEXT, "Keller." + "[1]".repeat(deep) + "x"),
        Arguments.of(Format.TEXT, "Keller |" + " |\t".repeat(deep)),
        Arguments.of(Format.TEXT, "Keller, " + "Ely ".repeat(deep) + "4 May 1900 –"),
        Arguments.of(Format.TEXT, "Keller\n" + "A, 1900\n".repeat(deep)));
  }

  private static String attributes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a%d=%d ".formatted(i, i))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("deepOrLong")
  void whatIsDeepOrLongIsReadInTimeOrRefused(Format format, String text) {
    Drafts drafts = read(format, text);
    assertEquals(1, drafts.documents().size() + drafts.problems().size());
    if (format != Format.MARKDOWN) {
      assertEquals(List.of(), drafts.problems());
    }
    drafts.documents().forEach(document -> assertTrue(document.text().contains("Keller")));
    drafts.problems().forEach(problem -> assertEquals("is nested too deep to be read", problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "[[",
        "{{{",
        "[http://a ",
        "'''''",
        "<b>",
        "* ",
        "{|\n",
        "<ref>",
        "&#99999999;"
      })
  void wikitextThatIsDeepFailsAloneAtMost(String mark) {
    String text = mark.repeat(1000).replace("&", "&amp;").replace("<", "&lt;");
    Drafts drafts =
        read(Format.MEDIAWIKI, dump("<page><title>bad</title><text>x" + text + "</text></page>"));
    assertEquals(2, drafts.documents().size() + drafts.problems().size());
    assertEquals("good", drafts.ids().get(0));
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), target);
  }

  private static List<String> problems(Inputs inputs) {
    return inputs.failures().stream().map(e -> e.problem()).toList();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsNoFileIsNotOpened() throws IOException, InterruptedException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Keller ruled.");
    link("device.txt", Path.of("/dev/zero"));
    Path pipe = folder.resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

    for (Path path : List.of(folder, folder.resolve("*.txt"))) {
      Inputs inputs = Inputs.find(List.of(path));
      assertEquals(List.of(good), inputs.files());
      assertEquals(List.of("is not a regular file", "is not a regular file"), problems(inputs));
    }
  }

  @Test
  void aDeviceThatNeverEndsIsReadToTheLimit() {
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      DraftReader reader =
          new DraftReader(InputStream.nullInputStream(), Optional.empty(), LARGEST);
      assertEquals(List.of("is larger than 4 MB"), Drafts.read(reader, endless).problems());
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksThatGoRoundInCirclesAreToldAndTheRestIsFound() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Keller ruled.");
    link("above", folder);
    link("one.txt", folder.resolve("two.txt"));
    link("two.txt", folder.resolve("one.txt"));

    for (Path path : List.of(folder, folder.resolve("**.txt"))) {
      Inputs inputs = Inputs.find(List.of(path));
      assertEquals(good, inputs.files().get(0));
      assertTrue(problems(inputs).contains("links to a folder above it"), inputs::toString);
      Drafts drafts = Drafts.of(inputs.files().toArray(Path[]::new));
      assertEquals(List.of("good"), drafts.ids());
    }
  }

  /** Forty folders, each with two links to the next: a million million paths, and no circle. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksThatFanOutAreNotWalkedByEachPath() throws IOException {
    for (int i = 0; i < 40; i++) {
      Path step = Files.createDirectory(folder.resolve("step" + (100 + i)));
      Path next = folder.resolve("step" + (101 + i));
      Files.createSymbolicLink(step.resolve("left"), next);
      Files.createSymbolicLink(step.resolve("right"), next);
    }
    Path last = Files.createDirectory(folder.resolve("step140"));
    Files.writeString(last.resolve("good.txt"), "Keller ruled.");

    Inputs whole =
        assertTimeoutPreemptively(ENDLESS, () -> Inputs.find(List.of(folder.resolve("."))));
    assertEquals(List.of(), whole.failures());
    assertEquals(List.of("good"), Drafts.of(whole.files().toArray(Path[]::new)).ids());

    Inputs matching =
        assertTimeoutPreemptively(
            ENDLESS, () -> Inputs.find(List.of(folder.resolve("{step140,none}/*.txt"))));
    assertEquals(List.of(last.resolve("good.txt")), matching.files());
    assertTrue(
        problems(matching).get(0).contains("more than 16 paths of links lead to"),
        matching::toString);
  }

  @Test
  void namesThatDifferOnlyInCaseAreTwoDocuments() {
    assertEquals(
        List.of("a", "A", "good"),
        read(
                Format.JSON_LINES,
                "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"A\", \"text\": \"x\"}\n" + LINE)
            .ids());
  }
}
