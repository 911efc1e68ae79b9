package incumbent.dataset.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Names for what has an id in a dataset and no address on the web.
 *
 * <p>Example: the tenure {@code a/jane-roe/mayor} is {@code urn:incumbent:tenure:a/jane-roe/mayor}.
 */
public final class Iri {
  private Iri() {}

  /**
   * The name of one of them.
   *
   * @param kind {@code document}, {@code tenure}, {@code person}, {@code office} or {@code
   *     organization}
   * @param id whose characters are percent-encoded in UTF-8, save ASCII letters, digits and {@code
   *     / - . _}
   */
  public static String of(String kind, String id) {
    String encoded =
        URLEncoder.encode(id, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A")
            .replace("%2F", "/");
    return "urn:incumbent:" + kind + ":" + encoded;
  }
}
