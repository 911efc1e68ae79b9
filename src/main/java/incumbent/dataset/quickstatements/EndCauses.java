package incumbent.dataset.quickstatements;

import incumbent.model.Manner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The items that Wikidata has for how a tenure ended: {@code end-causes.properties}. */
final class EndCauses {
  private static final String FILE = "end-causes.properties";

  private final Map<Manner, String> items = new EnumMap<>(Manner.class);

  EndCauses() {
    Properties lines = new Properties();
    try (InputStream in = EndCauses.class.getResourceAsStream(FILE)) {
      lines.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.stringPropertyNames().forEach(m -> items.put(Manner.of(m), lines.getProperty(m)));
  }

  /** The QID; empty if no item is known for sure. */
  Optional<String> qid(Manner manner) {
    return Optional.ofNullable(items.get(manner));
  }
}
