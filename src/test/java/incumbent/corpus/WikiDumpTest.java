package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WikiDumpTest {
  private static final String HEAD =
      "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\">\n";

  private static String page(String title, String namespace, String text) {
    return """
    <page><title>%s</title><ns>%s</ns><id>1</id><revision><id>2</id><contributor>
    <username>U</username></contributor><text bytes="9">%s</text></revision></page>
    """
        .formatted(title, namespace, text);
  }

  private static String dump(String... pages) {
    return HEAD + String.join("", pages) + "</mediawiki>";
  }

  private static Drafts read(String dump) {
    return Drafts.ofStandardInput(Format.MEDIAWIKI, dump);
  }

  private static Document article(String wikitext) {
    String escaped = wikitext.replace("&", "&amp;").replace("<", "&lt;");
    return read(dump(page("Mayor of Suthmark", "0", escaped))).documents().get(0);
  }

  @Test
  void articlesAreReadAndAllElseIsSkipped() {
    Drafts drafts =
        read(
            dump(
                page("Mayor of Suthmark", "0", "Keller ruled."),
                page("Talk:Mayor of Suthmark", "1", "I think not."),
                page("Template:Mayor", "10", "x"),
                page("Mayors", "0", "#REDIRECT [[Mayor of Suthmark]]"),
                page("Old", "0", "x").replace("<revision>", "<redirect title=\"M\"/><revision>"),
                page("Otto", "0", "Otto ruled.")));

    assertEquals(List.of(), drafts.problems());
    assertEquals(List.of("Mayor_of_Suthmark", "Otto"), drafts.ids());
    assertEquals("Mayor of Suthmark", drafts.documents().get(0).title());
  }

  @Test
  void wikitextBecomesBlocksWithoutInfoboxesNotesAndFiles() {
    Document document =
        article(
            """
            {{Infobox office
            | incumbent = {{plainlist|
            * [[Otto]]
            }}
            }}
            '''Anna Keller''' (born 1900) was [[Mayor of Suthmark|mayor]] of [[Suthmark]]<ref>{{cite
            |x=y}}</ref> from {{circa|1900}} &ndash; {{nowrap|about 1904}}.<ref name="b"/><!-- no -->
            [[File:Anna.jpg|thumb|Anna [[Keller]]]]

            She left [http://example.org in 1904]. __NOTOC__
            == Mayors ==
            * Otto (1905)
            ** Deputy: ''Brandt''
            {| class="wikitable"
            ! Name !! From
            |-
            | [[Suth]] || 1904
            |}
            {| class="infobox"
            | Mayor || Otto
            |}
            [[Category:Mayors]] [[fr:Maire]]
            """);

    assertEquals(
        List.of(
            "H Mayor of Suthmark",
            "P Anna Keller (born 1900) was mayor of Suthmark from c. 1900 – about 1904.",
            "P She left in 1904.",
            "H Mayors",
            "I Otto (1905)",
            "I Deputy: Brandt",
            "I Name\nFrom",
            "I Suth\n1904"),
        Drafts.blocks(document));
  }

  @Test
  void severalStreamsInOneFileAreRead() throws IOException {
    byte[] packed =
        Drafts.join(
            Drafts.bzip2(HEAD + page("A", "0", "x")),
            Drafts.bzip2(page("B", "0", "y") + "</mediawiki>"));

    assertEquals(List.of("A", "B"), Drafts.ofStandardInput(Format.MEDIAWIKI, packed).ids());
  }

  @Test
  void ofATruncatedDumpTheBeginningIsReadAndTheEndTold() throws IOException {
    byte[] dump =
        dump(page("A", "0", "x"), page("B", "0", "y".repeat(100))).getBytes(StandardCharsets.UTF_8);
    Drafts drafts = Drafts.ofStandardInput(Format.MEDIAWIKI, Arrays.copyOf(dump, dump.length - 80));

    assertEquals(List.of("A"), drafts.ids());
    assertTrue(drafts.problems().get(0).startsWith("is not XML after page A (line "));
  }

  @Test
  void otherXmlIsRefused() {
    assertEquals(List.of("is XML, but no MediaWiki dump"), read("<rss><page/></rss>").problems());
  }

  @Test
  void entitiesOfADocumentTypeAreNotRead() {
    Drafts drafts =
        read(
            "<!DOCTYPE mediawiki [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + dump(page("A", "0", "Keller &x; ruled.")));

    assertEquals(List.of(), drafts.documents().stream().map(Document::text).toList());
    assertEquals(1, drafts.problems().size());
  }

  @Test
  void twoPagesOfOneTitleAreTold() {
    Drafts drafts = read(dump(page("A b", "0", "x"), page("A_b", "0", "y")));

    assertEquals(List.of("A_b"), drafts.ids());
    assertEquals(
        List.of("page A_b has the same document id as one before it, A_b"), drafts.problems());
  }
}
