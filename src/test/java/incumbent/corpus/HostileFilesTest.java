package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
  private static final String BOMB = "unpacks to more than 250 times its size";

  @Test
  void aLineOfTwoHundredMegabytesFailsAlone() {
    Hostile.assertGoodAnd(
        "line 1 has more than 4194304 bytes",
        Hostile.read(Format.JSON_LINES, Hostile.around("", 200, "\n" + Hostile.LINE)));
  }

  @Test
  void aTextOfTwoHundredMegabytesIsNotHeld() {
    assertEquals(
        List.of("is larger than 4 MB"),
        Hostile.read(Format.TEXT, Hostile.around("", 200, "")).problems());
  }

  private static byte[] packedBomb(boolean gzip, String before) throws IOException {
    String megabyte = "a".repeat(Hostile.MEGABYTE);
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
    Hostile.assertGoodAnd(
        BOMB, Hostile.read(Format.JSON_LINES, Hostile.stream(packedBomb(gzip, Hostile.LINE))));
    assertEquals(
        List.of("is larger than 4 MB"),
        Hostile.read(Format.TEXT, Hostile.stream(packedBomb(gzip, "a"))).problems());
    Hostile.assertGoodAnd(
        BOMB,
        Hostile.read(
            Format.MEDIAWIKI, Hostile.stream(packedBomb(gzip, "<mediawiki>" + Hostile.PAGE))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{},", "\"%d\":0,"})
  void valuesOfOtherKeysAreNotHeld(String value) {
    String values =
        IntStream.range(0, 300_000).mapToObj(value::formatted).collect(Collectors.joining());
    String open = value.startsWith("{") ? "[" : "{";
    String close = value.startsWith("{") ? "0]" : "\"\":0}";
    byte[] line =
        Hostile.LINE
            .strip()
            .replaceFirst("\\{", "{\"z\": " + open + values + close + ", ")
            .getBytes(StandardCharsets.UTF_8);
    JsonLines lines = new JsonLines(Path.of("a.jsonl"), Hostile.LARGEST);
    long allocated =
        Hostile.allocated(() -> assertEquals("good", lines.draft(1, line).orElseThrow().id()));
    assertTrue(allocated < 20 * Hostile.MEGABYTE, allocated + " bytes for " + line.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void jsonThatIsNestedTooDeepFailsAlone(String opening) {
    Hostile.assertGoodAnd(
        "line 1 is not JSON (Document nesting depth (1001) exceeds",
        Hostile.read(
            Format.JSON_LINES, "{\"z\": " + opening.repeat(200_000) + "\n" + Hostile.LINE));
  }

  @ParameterizedTest
  @MethodSource
  void aLineThatIsNoTextFailsAlone(String line, String problem) {
    Hostile.assertGoodAnd(
        "line 1 " + problem, Hostile.read(Format.JSON_LINES, line + "\n" + Hostile.LINE));
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
            Hostile.ENDLESS,
            () -> DocumentReader.document(Path.of("a.html"), Format.HTML, "a", bytes));
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
        Hostile.read(Format.MARKDOWN, head + rule + row.repeat(2000)).problems());
  }

  @Test
  void whereLinksOfMarkdownLeadIsNotRepeated() {
    String address = "[a]: /" + "x".repeat(20_000) + "\n\n";
    byte[] bytes = (address + "[a]\n".repeat(2000)).getBytes(StandardCharsets.UTF_8);
    long allocated =
        Hostile.allocated(
            () -> DocumentReader.document(Path.of("a.md"), Format.MARKDOWN, "a", bytes));
    assertTrue(allocated < 100 * Hostile.MEGABYTE, allocated + " bytes for " + bytes.length);
  }

  /** Text made of much of one thing, and what reads it. */
  static Stream<Arguments> deepOrLong() {
    int deep = 30_000;
    return Stream.of(
        Arguments.of(Format.HTML, "<div>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<table><tr><td>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<b><i>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<ul><li>".repeat(deep) + "Keller"),
        Arguments.of(Format.HTML, "<p a='" + "x".repeat(Hostile.MEGABYTE) + "'>Keller"),
        Arguments.of(Format.HTML, "<p " + attributes(deep) + ">Keller"),
        Arguments.of(Format.HTML, "<select><option>".repeat(deep) + "</select>Keller"),
        Arguments.of(Format.MARKDOWN, ">".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "- ".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "[".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "*a **b ".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "`" + "a``".repeat(deep) + "Keller"),
        Arguments.of(Format.MARKDOWN, "Keller" + " ".repeat(deep) + "x" + "<!--".repeat(3000)),
        Arguments.of(Format.TEXT, "== Keller" + " ".repeat(Hostile.MEGABYTE) + "x"),
        Arguments.of(Format.TEXT, "# Keller" + " ".repeat(Hostile.MEGABYTE) + "x"),
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
    Drafts drafts = Hostile.read(format, text);
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
        Hostile.read(
            Format.MEDIAWIKI,
            Hostile.dump("<page><title>bad</title><text>x" + text + "</text></page>"));
    assertEquals(2, drafts.documents().size() + drafts.problems().size());
    assertEquals("good", drafts.ids().get(0));
  }
}
