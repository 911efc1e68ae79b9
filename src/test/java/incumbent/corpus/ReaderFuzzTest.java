package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes a file has, it is sound documents, or a failure that is told, and in time. */
@Timeout(20)
final class ReaderFuzzTest {
  private static final int LARGEST = 1 << 20;
  private static final String NOT_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";
  private static final String PAGE =
      "<mediawiki><page><title>A</title><redirect/></page><page><title>B</title><text>%s</text>"
          + "</page><page><title>C</title><text>Keller ruled.</text></page></mediawiki>";

  private static Drafts read(Format format, byte[] bytes) {
    DraftReader reader =
        new DraftReader(new ByteArrayInputStream(bytes), Optional.of(format), LARGEST);
    Drafts drafts = Drafts.read(reader, DraftReader.STANDARD_INPUT);
    drafts.documents().forEach(SoundDocument::assertSound);
    return drafts;
  }

  private static void assertFound(int expected, Drafts drafts) {
    assertEquals(expected, drafts.documents().size() + drafts.problems().size(), drafts::toString);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/text.dict")
  void text(byte[] bytes) {
    assertFound(1, read(Format.TEXT, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/markdown.dict")
  void markdown(byte[] bytes) {
    assertFound(1, read(Format.MARKDOWN, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/html.dict")
  void html(byte[] bytes) {
    assertFound(1, read(Format.HTML, bytes));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/lines.dict")
  void jsonLines(byte[] bytes) {
    Drafts drafts = read(Format.JSON_LINES, bytes);
    if (!Compression.isPacked(Arrays.copyOf(bytes, Compression.HEAD))) {
      assertFound(linesThatAreNotBlank(bytes), drafts);
    }
  }

  private static int linesThatAreNotBlank(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n");
    return (int) Arrays.stream(lines).filter(line -> !line.matches("[ \t\r]*")).count();
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/dump.dict")
  void dump(byte[] bytes) {
    read(Format.MEDIAWIKI, bytes);
  }

  /** What one page holds, redirects too, does not keep the next from being read. */
  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/wikitext.dict")
  void wikitext(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replaceAll(NOT_XML, " ");
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String dump = PAGE.formatted(escaped.replace("\r", "&#13;"));
    Drafts drafts = read(Format.MEDIAWIKI, dump.getBytes(StandardCharsets.UTF_8));
    assertEquals("C", drafts.ids().get(drafts.ids().size() - 1));
  }

  /** What is packed: a text, and lines of which those well before a break are read. */
  @FuzzTest
  void packed(byte[] bytes) {
    assertFound(1, read(Format.TEXT, bytes));
    read(Format.JSON_LINES, bytes);
  }
}
