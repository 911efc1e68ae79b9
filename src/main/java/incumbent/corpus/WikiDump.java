package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Document;
import incumbent.model.Ellipsis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds the articles of a MediaWiki dump, one page after another: the pages of the main namespace
 * that are no redirects. Their ids are their titles, with underscores for spaces, as addresses have
 * them. Of a page with several revisions the last is taken.
 */
final class WikiDump {
  private static final Pattern REDIRECT = Pattern.compile("(?is)\\s*#\\s*redirect\\b.*");
  private static final Set<String> TOLD = Set.of("title", "ns", "text");
  private static final String ARTICLES = "0";
  private static final int BYTES_PER_CHARACTER = 4;
  private static final int DEEPEST = 100;

  private final Path file;
  private final int largest;
  private final Consumer<Draft> drafts;
  private final NameLimit names = new NameLimit();
  private TokenLimit limit = new TokenLimit(0);
  private String place = "";

  /**
   * @param largest how many characters a page may have
   */
  WikiDump(Path file, int largest, Consumer<Draft> drafts) {
    this.file = file;
    this.largest = largest;
    this.drafts = drafts;
  }

  /**
   * Finds all articles.
   *
   * @throws IOException if the dump ends early, is not XML, or no dump; what stood before it was
   *     found
   */
  void read(InputStream in) throws IOException {
    limit = new TokenLimit((long) largest * BYTES_PER_CHARACTER);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new CountedInput(in, limit));
      toRoot(xml);
      if (!xml.getLocalName().equals("mediawiki")) {
        throw new BadInputException(
            file, "is XML, but no MediaWiki dump", "give a dump of pages, or leave it out");
      }
      while (xml.hasNext()) {
        if (next(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("page")) {
          readPage(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes to the first element, before which no document type may stand. */
  private void toRoot(XMLStreamReader xml) throws XMLStreamException, IOException {
    int event = next(xml);
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.DTD) {
        throw new BadInputException(
            file,
            "has a document type, which is never read",
            "give a MediaWiki dump, which has none, or leave it out");
      }
      event = next(xml);
    }
  }

  /** Where the parser has no words for what is wrong, it breaks off on looking for them. */
  private int next(XMLStreamReader xml) throws XMLStreamException, LimitException {
    limit.next();
    try {
      int event = xml.next();
      names.count(xml);
      return event;
    } catch (MissingResourceException e) {
      throw new XMLStreamException(e.getMessage(), xml.getLocation(), e);
    }
  }

  private IOException broken(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io) {
      return io;
    }
    String after = place.isEmpty() ? "" : " after " + place;
    return new BadInputException(
        file,
        "is not XML" + after + " (line " + e.getLocation().getLineNumber() + ")",
        "fetch or make it anew",
        e);
  }

  /** Without a document type no entity can be declared, so that their number needs no bound. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", 0);
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", 0);
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
    return factory;
  }

  private void readPage(XMLStreamReader xml) throws XMLStreamException, LimitException {
    Map<String, String> told = new HashMap<>();
    boolean redirect = false;
    boolean within = true;
    while (within) {
      int event = next(xml);
      if (event == XMLStreamConstants.START_ELEMENT && TOLD.contains(xml.getLocalName())) {
        told.put(xml.getLocalName(), content(xml));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        redirect |= xml.getLocalName().equals("redirect");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        within = !xml.getLocalName().equals("page");
      }
    }
    String title = told.getOrDefault("title", "").strip();
    String text = told.getOrDefault("text", "");
    place = "page " + Ellipsis.of(title);
    boolean article = told.getOrDefault("ns", ARTICLES).strip().equals(ARTICLES);
    if (article && !redirect && !REDIRECT.matcher(text).matches()) {
      drafts.accept(draft(title, text));
    }
  }

  /** What an element holds, or one character more than is allowed of it. */
  private String content(XMLStreamReader xml) throws XMLStreamException, LimitException {
    StringBuilder content = new StringBuilder();
    while (next(xml) != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters()) {
        int room = Math.min(xml.getTextLength(), largest + 1 - content.length());
        content.append(xml.getTextCharacters(), xml.getTextStart(), room);
      }
    }
    return content.toString();
  }

  private Draft draft(String title, String text) {
    if (title.isEmpty()) {
      return Draft.failed(
          file, place, new BadInputException(file, "has a page without title", "mend the dump"));
    }
    if (title.length() > DocumentRecord.LONGEST_NAME) {
      return Draft.failed(
          file,
          place,
          new BadInputException(
              file, DocumentRecord.tooLong("a title"), "mend the page, or leave it out"));
    }
    if (text.length() > largest) {
      return Draft.failed(
          file,
          place,
          new BadInputException(
              file,
              "has more than " + largest + " characters",
              "leave the page out, or allow more with --max-megabytes"));
    }
    String id = title.replace(' ', '_');
    return new Draft(file, place, id, () -> document(id, title, text));
  }

  private Document document(String id, String title, String text) throws BadInputException {
    try {
      return Wikitext.document(id, title, text);
    } catch (IOException e) {
      throw new BadInputException(
          file, "is not wikitext (" + e.getMessage() + ")", "mend the page, or leave it out", e);
    }
  }
}
