package incumbent.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Readable ids, made from nothing but the names they stand for: they stay the same when unrelated
 * text changes, and are the same on every machine.
 *
 * <p>Thread-safe. Example: {@code Slug.id("popes", "Emil IX", "Archbishop of Norland")} is {@code
 * popes/emil-ix/archbishop-of-norland}.
 */
public final class Slug {
  private static final String NAMELESS = "unnamed";

  /** Latin letters that Unicode does not decompose. */
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"));

  private Slug() {}

  /**
   * A name in lower-case ASCII letters, digits and single hyphens; never empty.
   *
   * <p>Letters lose their marks (compatibility decomposition, NFKD), apostrophes vanish, and all
   * that is neither letter nor digit becomes a hyphen. A letter that has no Latin form is written
   * {@code u} and its code point in hexadecimal, so that different names keep different slugs.
   */
  public static String of(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .codePoints()
            .map(Slug::lowerCase)
            .mapToObj(Slug::letter)
            .collect(Collectors.joining())
            .replaceAll("-+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? NAMELESS : slug;
  }

  /** The words of a name, each as a slug; at least one. */
  public static Set<String> words(String name) {
    return Set.copyOf(Arrays.asList(of(name).split("-", -1)));
  }

  /** Each letter by itself, so that the two small sigmas are one. */
  private static int lowerCase(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  private static String letter(int codePoint) {
    if (isMark(codePoint) || codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ') {
      return "";
    }
    if (codePoint < 128) {
      return Character.isLetterOrDigit(codePoint) ? Character.toString(codePoint) : "-";
    }
    if (!Character.isLetterOrDigit(codePoint)) {
      return "-";
    }
    String latin = LETTERS.get(codePoint);
    return latin == null ? "u" + Integer.toHexString(codePoint) : latin;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /**
   * The id of something that a document names: the document's own id, unchanged, and behind it a
   * slug for each name, parted by {@code /}.
   */
  public static String id(String documentId, String... names) {
    StringBuilder id = new StringBuilder(documentId);
    for (String name : names) {
      id.append('/').append(of(name));
    }
    return id.toString();
  }

  /**
   * Ids that are all different: the first of equal ones stays as it is, those behind it get {@code
   * /2}, {@code /3} and so on.
   */
  public static List<String> distinct(List<String> ids) {
    Set<String> taken = new TreeSet<>(ids);
    Map<String, Integer> seen = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    for (String id : ids) {
      distinct.add(seen.merge(id, 1, Integer::sum) == 1 ? id : nextFree(id, seen, taken));
    }
    return List.copyOf(distinct);
  }

  private static String nextFree(String id, Map<String, Integer> seen, Set<String> taken) {
    String next = id + "/" + seen.get(id);
    while (!taken.add(next)) {
      next = id + "/" + seen.merge(id, 1, Integer::sum);
    }
    return next;
  }
}
