package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import incumbent.model.BadInputException;
import incumbent.model.Block;
import incumbent.model.Block.Kind;
import incumbent.model.Document;
import incumbent.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentReaderTest {
  private static final Path SOURCE = Path.of("corpus/documents/general-secretary-cpsu.txt");

  @TempDir private Path folder;

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.b.txt"), bytes);
  }

  private Document read(String text) throws IOException {
    return new DocumentReader().read(write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private BadInputException refused(byte[] bytes) throws IOException {
    Path file = write(bytes);
    return assertThrows(BadInputException.class, () -> new DocumentReader().read(file));
  }

  @Test
  void readsTheSourceArticleLineByLine() throws IOException {
    Document document = new DocumentReader().read(SOURCE);

    assertEquals("general-secretary-cpsu", document.id());
    assertEquals("General Secretary of the Communist Party of the Soviet Union", document.title());
    assertEquals(Optional.empty(), document.dated());
    List<Kind> kinds = document.blocks().stream().map(Block::kind).limit(7).toList();
    assertEquals(
        List.of(
            Kind.HEADING,
            Kind.PARAGRAPH,
            Kind.HEADING,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH),
        kinds);
    assertEquals(
        List.of(Kind.PARAGRAPH),
        document.blocks().stream()
            .filter(block -> block.span().end() - block.span().begin() > 100)
            .map(Block::kind)
            .distinct()
            .toList());
  }

  @Test
  void idIsTheFileNameWithoutItsExtension() throws IOException {
    assertEquals("a.b", read("She was mayor.").id());
    assertEquals("plain", DocumentReader.id(Path.of("x/plain")));
    assertEquals(".hidden", DocumentReader.id(Path.of(".hidden")));
  }

  @Test
  void spansCountCodePoints() throws IOException {
    Document document = read("\uD83C\uDFDB Mayors\n\n  \uD83D\uDC51 was mayor.\n");

    assertEquals("\uD83C\uDFDB Mayors", document.title());
    assertEquals(
        List.of(
            new Block(Kind.HEADING, new Span(0, 8)), new Block(Kind.PARAGRAPH, new Span(12, 24))),
        document.blocks());
  }

  @Test
  void aByteOrderMarkAndForeignLineEndsLeaveNoTrace() throws IOException {
    Document plain = read("Mayors\nShe was mayor.\n\nHe was mayor.\n");

    assertEquals(plain, read("\uFEFFMayors\r\nShe was mayor.\r\n\r\nHe was mayor.\r\n"));
    assertEquals(plain, read("Mayors\rShe was mayor.\r\rHe was mayor.\r"));
    assertEquals(plain, read("Mayors\u2028She was mayor.\u2029\u0085He was mayor.\n"));
  }

  @Test
  void datedAndTitledByItsFirstLines() throws IOException {
    Document document = read("14 March 2019\nMinister resigns\n\nThe minister was gone by noon.\n");

    assertEquals(Optional.of(LocalDate.of(2019, 3, 14)), document.dated());
    assertEquals("Minister resigns", document.title());
  }

  @Test
  void proseWithoutHeadingHasNoTitle() throws IOException {
    assertEquals("", read("She was mayor from 1990 to 1994.\nHe was not.\n").title());
    assertEquals("", read("a single line is never a heading").title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF", "\uFEFF\r\n"})
  void refusesAnEmptyFile(String text) throws IOException {
    BadInputException e = refused(text.getBytes(StandardCharsets.UTF_8));

    assertEquals("is empty", e.problem());
    assertTrue(e.getMessage().startsWith(folder.resolve("a.b.txt") + ": is empty; "));
  }

  @Test
  void refusesBinaryAndSaysWhere() throws IOException {
    assertEquals(
        "is binary, not text (a NUL at byte 2)", refused(new byte[] {'a', 'b', 0, 'c'}).problem());
    assertEquals(
        "is binary, not text (2 control characters in 4 bytes)",
        refused(new byte[] {'a', 1, 2, 'c'}).problem());
  }

  @Test
  void oneStrayControlCharacterIsNoReasonToRefuse() throws IOException {
    String text = "She was mayor of the town.\f\n".repeat(8) + "\u001F";

    assertEquals(text, read(text).text());
  }

  @Test
  void refusesInvalidUtf8AndSaysWhere() throws IOException {
    BadInputException latin = refused("é".repeat(3).getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("is not UTF-8 (byte 0 is 0xE9)", latin.problem());

    byte[] cutOff = {'a', 'b', 'c', (byte) 0xE2, (byte) 0x82};
    assertEquals("is not UTF-8 (byte 3 is 0xE2)", refused(cutOff).problem());

    byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertEquals("is not UTF-8 (byte 1 is 0xED)", refused(surrogate).problem());
  }

  @Test
  void refusesUtf16ByName() throws IOException {
    assertEquals("is UTF-16BE text", refused("Mayor".getBytes(StandardCharsets.UTF_16)).problem());
    byte[] littleEndian = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
    assertEquals("is UTF-16LE text", refused(littleEndian).problem());
  }

  @Test
  void refusesWhatIsNotThereOrNoFile() {
    Path missing = folder.resolve("missing.txt");
    BadInputException e =
        assertThrows(BadInputException.class, () -> new DocumentReader().read(missing));
    assertEquals(missing + ": does not exist; check the path", e.getMessage());

    BadInputException directory =
        assertThrows(BadInputException.class, () -> new DocumentReader().read(folder));
    assertEquals("is not a regular file", directory.problem());
  }

  @Test
  void refusesWhatMayNotBeRead() throws IOException {
    Path file = write("She was mayor.".getBytes(StandardCharsets.UTF_8));
    assumeTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "the superuser reads everything");

    BadInputException e =
        assertThrows(BadInputException.class, () -> new DocumentReader().read(file));
    assertEquals("may not be read", e.problem());
  }

  @Test
  void messagesAreOneLine() {
    BadInputException e = new BadInputException(folder, "is\nbad \t indeed", "mend\r\nit");

    assertEquals(folder + ": is bad indeed; mend it", e.getMessage());
    assertFalse(e.problem().contains("\n"));
  }
}
