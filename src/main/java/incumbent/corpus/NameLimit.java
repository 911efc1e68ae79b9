package incumbent.corpus;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Ends XML that has ever new names with an error: a parser keeps each that it has met. */
final class NameLimit {
  /** A MediaWiki dump has some sixty names. */
  private static final int MOST = 100_000;

  private final Set<String> names = new HashSet<>();
  private long characters;

  /** Takes note of the names where {@code xml} stands. */
  void count(XMLStreamReader xml) throws LimitException {
    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
      add(xml.getPrefix());
      add(xml.getLocalName());
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        add(xml.getAttributePrefix(i));
        add(xml.getAttributeLocalName(i));
      }
      for (int i = 0; i < xml.getNamespaceCount(); i++) {
        add(xml.getNamespacePrefix(i));
        add(xml.getNamespaceURI(i));
      }
    } else if (xml.getEventType() == XMLStreamConstants.PROCESSING_INSTRUCTION) {
      add(xml.getPITarget());
    }
  }

  private void add(String name) throws LimitException {
    if (name != null && names.add(name)) {
      characters += name.length();
      if (characters > MOST) {
        throw new LimitException(
            "has more names of elements and attributes than a dump has",
            "give a MediaWiki dump, or leave it out");
      }
    }
  }
}
