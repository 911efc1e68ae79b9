package incumbent.corpus;

import static incumbent.corpus.SoundDocument.assertSound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.model.AnyText;
import incumbent.model.Document;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, the spans of its blocks count code points of the text that it makes. */
final class ReaderPropertyTest {
  private static final List<String> MARKUP =
      List.of(
          "<p>",
          "</p>",
          "<table>",
          "<tr>",
          "<td>",
          "<td>x</table>",
          "<li>",
          "<h1>",
          "<br><br>",
          "<b>",
          "&amp;",
          "&#x1F451;",
          "&#0;",
          "&#xD800;",
          "&#99999999;",
          "# ",
          "## x ##\n",
          "> ",
          "* ",
          "- ",
          "1. ",
          "| x | y |\n|---|---|\n",
          "===\n",
          "== x ==\n",
          "'''",
          "[[a|b]]",
          "{{x|y}}",
          "{|\n",
          "|-\n",
          "| x\n",
          "|}",
          "<ref>",
          "</ref>");

  @Provide
  Arbitrary<String> texts() {
    return AnyText.strings();
  }

  /** Text in which much is markup, well formed or not. */
  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> marks = Arbitraries.of(MARKUP);
    return Arbitraries.oneOf(marks, AnyText.strings())
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private static List<Document> read(Format format, String text) {
    return Drafts.ofStandardInput(format, text).documents();
  }

  @Property(seed = "1")
  void plainTextStaysAsItIs(@ForAll("texts") String text) {
    String plain = Decoder.withPlainLineEnds(text);
    for (Document document : read(Format.TEXT, text)) {
      assertEquals(plain.startsWith("\uFEFF") ? plain.substring(1) : plain, document.text());
      assertSound(document);
    }
  }

  @Property(seed = "1")
  void neitherAByteOrderMarkNorTheKindOfLineEndsMakesADifference(@ForAll("texts") String text) {
    String plain = Decoder.withPlainLineEnds(text);
    Assume.that(!text.startsWith("\uFEFF"));
    List<Document> expected = read(Format.TEXT, plain);
    assertEquals(expected, read(Format.TEXT, "\uFEFF" + plain));
    assertEquals(expected, read(Format.TEXT, plain.replace("\n", "\r\n")));
  }

  @Property(seed = "1")
  void ofMarkupATextIsMadeThatTheBlocksCountIn(@ForAll("markup") String text) {
    for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.HTML)) {
      read(format, text).forEach(SoundDocument::assertSound);
    }
  }

  @Property(seed = "1")
  void ofWikitextToo(@ForAll("markup") String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
    String dump = "<mediawiki><page><title>A</title><text>%s</text></page></mediawiki>";
    read(Format.MEDIAWIKI, dump.formatted(escaped)).forEach(SoundDocument::assertSound);
  }

  /** A character that cannot be shown is one like others, also where a number stands for none. */
  @Example
  void ofWikitextWithAReplacementCharacter() {
    String dump =
        "<mediawiki><page><title>A</title><text>%s</text></page></mediawiki>"
            .formatted("\uFFFD Keller &amp;#xD800; &amp;#0; &amp;#99999999; \uFFFD.");
    Document document = read(Format.MEDIAWIKI, dump).get(0);
    assertEquals("A\n\n\uFFFD Keller \uFFFD \uFFFD \uFFFD \uFFFD.", document.text());
    assertSound(document);
  }

  @Property(seed = "1")
  void aLineOfJsonIsItsText(@ForAll("texts") String title, @ForAll("texts") String text)
      throws IOException {
    String line =
        new JsonMapper().writeValueAsString(Map.of("id", "a", "title", title, "text", text));
    for (Document document : read(Format.JSON_LINES, line)) {
      assertTrue(document.text().endsWith(Decoder.withPlainLineEnds(text)));
      assertSound(document);
    }
  }

  @Property(seed = "1")
  void packingChangesNothing(@ForAll("texts") String text) throws IOException {
    Drafts expected = Drafts.ofStandardInput(Format.TEXT, text);
    assertEquals(expected, Drafts.ofStandardInput(Format.TEXT, Drafts.gzip(text)));
    assertEquals(expected, Drafts.ofStandardInput(Format.TEXT, Drafts.bzip2(text)));
  }

  @Property(seed = "1")
  void anyBytesAreADocumentOrAFailure(@ForAll byte[] bytes) {
    for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON_LINES)) {
      Drafts drafts = Drafts.ofStandardInput(format, bytes);
      drafts.documents().forEach(SoundDocument::assertSound);
      assertTrue(!format.holdsOne() || drafts.documents().size() + drafts.problems().size() == 1);
    }
  }
}
