package incumbent.normalize;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of documents that say loosely whom they are about, "The heads of the bank", "Conductors of
 * the orchestra": the text itself tells what these are called.
 */
final class LooseTitles {
  private static final Pattern OF =
      Pattern.compile(
          "(?i)\\b(\\p{L}+) (?:of|at|in) (?:the )?([^,:;]*?)(?:,? (?:from|since) .*)?$");

  private final List<OfficeMention> offices;
  private final Map<String, List<String>> meant;

  /**
   * @param offices the offices that the text names, without those of its title
   */
  LooseTitles(List<OfficeMention> offices, Lexicon lexicon) {
    this.offices = offices;
    this.meant = lexicon.table("loose_titles");
  }

  /** "Conductors of the orchestra", whom the text calls music directors: their office. */
  Office precise(Office titled) {
    String loose = Office.key(titled.title());
    Predicate<String> fits = title -> meant.getOrDefault(loose, List.of()).contains(title);
    Map<String, Integer> counts = counts(titled.organization());
    int own = counts.getOrDefault(loose, 0);
    return most(counts, fits)
        .filter(title -> counts.get(title) > own)
        .map(title -> Office.of(title, titled.organization()))
        .orElse(titled);
  }

  /** "The heads of the bank": the office that the text names most often and that fits. */
  Optional<Office> led(String title) {
    return of(title).or(() -> within(title));
  }

  /** "The Norland dynasty": of no body that the title names. */
  private Optional<Office> within(String title) {
    String last = title.replaceFirst(",[^,]*\\d.*$", "").replaceFirst(".* ", "");
    List<String> titles = meant.getOrDefault(Office.key(last), List.of());
    return most(counts(Optional.empty()), titles::contains)
        .map(named -> Office.of(named, Optional.empty()));
  }

  private Optional<Office> of(String title) {
    Matcher matcher = OF.matcher(title.replaceFirst(",[^,]*\\d.*$", ""));
    if (!matcher.find() || !meant.containsKey(Office.key(matcher.group(1)))) {
      return Optional.empty();
    }
    List<String> titles = meant.get(Office.key(matcher.group(1)));
    Optional<String> body = Optional.of(matcher.group(2).strip());
    return most(counts(body), titles::contains).map(named -> Office.of(named, body));
  }

  private static Optional<String> most(Map<String, Integer> counts, Predicate<String> fits) {
    return counts.entrySet().stream()
        .filter(e -> fits.test(e.getKey()))
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /** How often the text names which title of this body, or of none that it says. */
  private Map<String, Integer> counts(Optional<String> body) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    offices.stream()
        .filter(o -> o.form() == Form.NAMED)
        .filter(o -> Office.of(o.title(), o.organization()).isCompatible(body))
        .forEach(o -> counts.merge(Office.key(o.title()), 1, Integer::sum));
    return counts;
  }
}
