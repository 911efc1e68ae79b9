package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps made to fill the memory, to take for ever, or to lead elsewhere. */
final class HostileXmlTest {
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
          Hostile.read(
              Format.MEDIAWIKI,
              "<!DOCTYPE mediawiki "
                  + served
                  + ">"
                  + Hostile.dump(Hostile.PAGE.replace("ruled", "&d;")));
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
        Hostile.read(Format.MEDIAWIKI, "<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE a><a/>")
            .problems());
  }

  @Test
  void anEntityThatNobodyDeclaredEndsTheDump() {
    Hostile.assertGoodAnd(
        "is not XML after page good",
        Hostile.read(Format.MEDIAWIKI, Hostile.dump("<page>&d;</page>")));
  }

  @Test
  void elementsWithoutEndAreNotHeld() {
    int deep = 200_000;
    Hostile.assertGoodAnd(
        "is not XML after page good",
        Hostile.read(Format.MEDIAWIKI, Hostile.dump("<a>".repeat(deep) + "</a>".repeat(deep))));
    assertEquals(
        List.of("good"),
        Hostile.read(Format.MEDIAWIKI, Hostile.dump("<a>".repeat(20) + "</a>".repeat(20))).ids());
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
    Drafts drafts =
        Hostile.read(
            Format.MEDIAWIKI, Hostile.around("<mediawiki>" + Hostile.PAGE + beginning, 60, ""));
    Hostile.assertGoodAnd("has a tag, comment or text of more than 16777216 bytes", drafts);
  }

  @Test
  void aNameOfXmlWithoutEndIsNotHeld() {
    Hostile.assertGoodAnd(
        "is not XML after page good",
        Hostile.read(
            Format.MEDIAWIKI,
            Hostile.around("<mediawiki>" + Hostile.PAGE + "<", 60, "></mediawiki>")));
  }

  @Test
  void aPageThatIsTooLargeFailsAlone() {
    Hostile.assertGoodAnd(
        "page bad has more than 4194304 characters",
        Hostile.read(
            Format.MEDIAWIKI,
            Hostile.around(
                "<mediawiki><page><title>bad</title><text>",
                60,
                "</text></page>" + Hostile.PAGE + "</mediawiki>")));
  }

  @Test
  void aTitleThatIsTooLongToBeAnIdFailsAlone() {
    String title = "\uD83D\uDC51".repeat(Hostile.MEGABYTE);
    Drafts drafts =
        Hostile.read(
            Format.MEDIAWIKI,
            Hostile.dump("<page><title>" + title + "</title><text>Keller ruled.</text></page>"));
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
    Hostile.assertGoodAnd(
        "has more names of elements and attributes than a dump has",
        Hostile.read(Format.MEDIAWIKI, Hostile.dump(things)));
  }
}
