package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
  private static Document read(String markdown) {
    return Drafts.ofStandardInput(Format.MARKDOWN, markdown).documents().get(0);
  }

  @Test
  void marksAreReadAndDropped() {
    Document document =
        read(
            """
            # Mayors of *Norland*

            [Keller](http://example.org/a_b) was **mayor**
            until 1904.

            - Otto
              - Brandt
            1. Suth

            | name | from |
            | --- | --- |
            | Otto | 1904 |
            """);

    assertEquals("Mayors of Norland", document.title());
    assertEquals(
        List.of(
            "H Mayors of Norland",
            "P Keller was mayor until 1904.",
            "I Otto",
            "I Brandt",
            "I Suth",
            "I name\nfrom",
            "I Otto\n1904"),
        Drafts.blocks(document));
  }

  @Test
  void frontMatterTellsTitleAndDay() {
    Document document =
        read("---\r\ntitle: Mayors\r\ndate: 2019-03-14\r\n---\r\n\r\nKeller is gone.\r\n");

    assertEquals("Mayors", document.title());
    assertEquals(Optional.of(LocalDate.of(2019, 3, 14)), document.dated());
    assertEquals(List.of("H Mayors", "P Keller is gone."), Drafts.blocks(document));
  }

  @Test
  void aByteOrderMarkLeavesNoTrace() {
    assertEquals(read("# Mayors\n\nKeller."), read("\uFEFF# Mayors\r\n\r\nKeller.\r\n"));
  }
}
