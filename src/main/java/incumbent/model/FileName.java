package incumbent.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names that any file system takes, for files that belong to documents.
 *
 * <p>A document's own id is the name, if it is a short slug. Any other name is a slug and sixteen
 * hexadecimal digits made from the id, so that different ids have different names, also where files
 * are told apart by less than their exact names; so is that of an id which looks like such a name
 * itself. Example: {@code Ely_2019} is {@code ely-2019-c24fd7a8b1003e65}.
 */
public final class FileName {
  private static final int LONGEST = 80;
  private static final int DIGITS = 16;

  /** Devices of Windows, which no file may be called, whatever its ending. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)\\d");

  private static final Pattern WITH_DIGITS = Pattern.compile(".*-\\p{XDigit}{" + DIGITS + "}");

  private FileName() {}

  /** The name, without an ending. */
  public static String of(String documentId) {
    String slug = Slug.of(documentId);
    return slug.equals(documentId) && isSafe(slug)
        ? slug
        : slug.substring(0, Math.min(LONGEST, slug.length())) + "-" + digits(documentId);
  }

  private static boolean isSafe(String slug) {
    return slug.length() <= LONGEST
        && !DEVICE.matcher(slug).matches()
        && !WITH_DIGITS.matcher(slug).matches();
  }

  private static String digits(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, DIGITS);
  }
}
