package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {
  private static Drafts read(String lines) {
    return Drafts.ofStandardInput(Format.JSON_LINES, lines);
  }

  @Test
  void aLineIsADocument() {
    Drafts drafts =
        read(
            """
            {"id": "a", "title": "Mayors", "date": "2019-03-14", "text": "Keller is gone.\\r\\nSo."}

            {"id": 7, "text": "\uD83D\uDC51 Otto ruled.", "source": {"any": 1}}
            """);
    Document first = drafts.documents().get(0);

    assertEquals(List.of(), drafts.problems());
    assertEquals(List.of("a", "7"), drafts.ids());
    assertEquals("Mayors\n\nKeller is gone.\nSo.", first.text());
    assertEquals("H Mayors", Drafts.blocks(first).get(0));
    assertEquals("P Keller is gone.", Drafts.blocks(first).get(1));
    assertEquals("Mayors", first.title());
    assertEquals(Optional.of(LocalDate.of(2019, 3, 14)), first.dated());
    assertEquals("\uD83D\uDC51 Otto ruled.", drafts.documents().get(1).text());
  }

  @Test
  void aTextThatOpensWithItsTitleIsLeftAsItIs() {
    Document document =
        read("{\"id\":\"a\",\"title\":\"Mayors\",\"text\":\"Mayors\\n\\nKeller ruled.\"}\r\n")
            .documents()
            .get(0);

    assertEquals("Mayors\n\nKeller ruled.", document.text());
  }

  @Test
  void aBadLineIsToldAndTheRestIsRead() {
    Drafts drafts =
        read(
            """
            \uFEFF{"id": "a", "text": "x"}
            {"id": "b", "text":\s
            [1]
            {"text": "x"}
            {"id": "c", "text": " "}
            {"id": "d", "text": 5}
            {"id": "e", "text": "x", "date": "soon"}
            {"id": "a", "text": "y"}
            {"id": "z", "text": "x", "date": "2019", "title": null}\
            """);

    assertEquals(List.of("a", "z"), drafts.ids());
    assertEquals(
        List.of(
            "line 3 is no JSON object",
            "line 4 has no \"id\"",
            "line 5 has no \"text\"",
            "line 6 has a \"text\" that is no text",
            "line 7 has the date \"soon\", not one such as 2019-03-14",
            "line 8 has the same document id as one before it, a"),
        drafts.problems().subList(1, 7));
    assertEquals("line 2 is not JSON", drafts.problems().get(0).substring(0, 18));
  }

  @Test
  void bytesThatAreNotUtf8AreTold() {
    byte[] latin = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xE9, '"', '}', '\n'};

    assertEquals(1, Drafts.ofStandardInput(Format.JSON_LINES, latin).problems().size());
  }

  @Test
  void aLineWithoutEndIsSkippedAndTold() {
    String huge = "{\"id\": \"a\", \"text\": \"" + "x".repeat(DocumentReader.LARGEST);

    Drafts drafts = read(huge + "\n{\"id\": \"b\", \"text\": \"x\"}");

    assertEquals(List.of("b"), drafts.ids());
    assertEquals(List.of("line 1 has more than 33554432 bytes"), drafts.problems());
  }
}
