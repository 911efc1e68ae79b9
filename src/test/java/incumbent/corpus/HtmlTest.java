package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import incumbent.model.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HtmlTest {
  private static Document read(String html) {
    return Drafts.ofStandardInput(Format.HTML, html).documents().get(0);
  }

  @Test
  void readsTheMainPartWithoutWhatLeadsAround() {
    Document document =
        read(
            """
            <html><head><title>Mayors - Norland Post</title>
            <meta property="article:published_time" content="2019-03-14T09:00:00Z">
            <script>var a = "Keller was mayor";</script></head>
            <body><nav><ul><li>Home</li></ul></nav>
            <main><h1>Mayors of <em>Norland</em></h1>
            <p>Keller was mayor
               until&nbsp;1904.<sup class="reference">[1]</sup></p>
            Loose text.<br><br>More <b>loose</b><br>text.
            <table class="infobox"><tr><td>Mayor</td><td>Keller</td></tr></table></main>
            <footer>Imprint</footer></body></html>
            """);

    assertEquals("Mayors of Norland", document.title());
    assertEquals(Optional.of(LocalDate.of(2019, 3, 14)), document.dated());
    assertEquals(
        List.of(
            "H Mayors of Norland",
            "P Keller was mayor until 1904.",
            "P Loose text.",
            "P More loose text."),
        Drafts.blocks(document));
    assertEquals(
        "Mayors of Norland\n\nKeller was mayor until 1904.\n\nLoose text.\n\nMore loose text.",
        document.text());
  }

  @Test
  void aTitleThatThePageDoesNotShowStandsAboveItsText() {
    Document document = read("<title>Mayors</title><p>\uD83D\uDC51 Keller ruled.<p>So he did.");

    assertEquals(
        List.of("H Mayors", "P \uD83D\uDC51 Keller ruled.", "P So he did."),
        Drafts.blocks(document));
  }

  @Test
  void nestedListsAreEntriesEach() {
    Document document =
        read("<ul><li>Keller<ol><li>Otto</li><li><p>Brandt</p></li></ol>and his</li></ul>");

    assertEquals(List.of("I Keller", "I Otto", "I Brandt", "I and his"), Drafts.blocks(document));
    assertEquals("Keller\nOtto\nBrandt\nand his", document.text());
  }

  @Test
  void rowsOfATableHaveTheirCellsOnALineEach() {
    Document document =
        read(
            "<table><tr><th>Name<th>From<tr><td><p>Keller</p><ul><li>Otto</li></ul><td>1904"
                + "<tr><td><td></table><p>End.");

    assertEquals(List.of("I Name\nFrom", "I Keller Otto\n1904", "P End."), Drafts.blocks(document));
  }

  @Test
  void aTableThatLaysOutThePageIsNoData() {
    Document document =
        read(
            "<table><tr><td><h2>Mayors</h2><p>Keller was mayor.</p></td><td>"
                + "<table><tr><td>Otto<td>1904</table></table>");

    assertEquals(
        List.of("H Mayors", "P Keller was mayor.", "I Otto\n1904"), Drafts.blocks(document));
  }

  @Test
  void theEncodingIsTheDeclaredOne() {
    byte[] latin =
        "<meta charset=iso-8859-1><p>Müller ruled.".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(
        "Müller ruled.", Drafts.ofStandardInput(Format.HTML, latin).documents().get(0).text());
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertEquals(
        List.of("holds no text"),
        Drafts.ofStandardInput(Format.HTML, "<nav>Home</nav>").problems());
  }

  @Test
  void deepNestingCostsLittle() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> read("<title>t</title>" + "<div><table><tr><td>x".repeat(20_000)));
  }
}
