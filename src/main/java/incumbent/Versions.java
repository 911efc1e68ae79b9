package incumbent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what it stands on, as {@code --version} prints them. */
public final class Versions implements IVersionProvider {
  private static final String FILE = "versions.properties";

  /** For picocli to make one by. */
  public Versions() {}

  static SortedMap<String, String> all() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  @Override
  public String[] getVersion() {
    SortedMap<String, String> all = all();
    return new String[] {
      "incumbent " + all.get("incumbent"),
      "CoreNLP %s, OpenNLP %s, Java %s"
          .formatted(all.get("corenlp"), all.get("opennlp"), all.get("java"))
    };
  }
}
