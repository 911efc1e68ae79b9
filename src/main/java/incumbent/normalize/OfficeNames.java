package incumbent.normalize;

import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The offices that the text names, in reading order. A title without an organization takes that of
 * the office the document is about, or of the last office of this title before it.
 */
final class OfficeNames {
  /** "prime minister of a minority government" */
  private static final Pattern INDEFINITE = Pattern.compile("\\bof an? ");

  private final Topics topics;
  private final Set<String> generics;
  private final Set<String> modifiers;
  private final List<Office> named = new ArrayList<>();
  private final Map<Span, Office> bySpan = new HashMap<>();

  OfficeNames(Mentions mentions, Topics topics, Lexicon lexicon) {
    this.topics = topics;
    this.modifiers = lexicon.list("generic_modifiers");
    this.generics = lexicon.list("generic_organizations");
    mentions.sentences().stream()
        .flatMap(List::stream)
        .filter(OfficeMention.class::isInstance)
        .map(OfficeMention.class::cast)
        .filter(o -> o.form() == Form.NAMED)
        .forEach(this::read);
  }

  private void read(OfficeMention mention) {
    Optional<Office> topic = topics.at(mention.span().begin());
    Office own = proper(mention, topic);
    Office office = topic.filter(own::canBe).or(() -> last(own::canBe)).orElse(own);
    boolean tellsMore = office.organization().isEmpty() && own.organization().isPresent();
    Office known = tellsMore ? own : office;
    named.add(known);
    bySpan.put(mention.span(), known);
  }

  /** "President of the Republic": a body that is not named is the one named before. */
  private Office proper(OfficeMention mention, Optional<Office> topic) {
    Office own = new Office(mention.name(), mention.title(), mention.organization());
    if (mention.organization().filter(this::isGeneric).isEmpty()) {
      return own;
    }
    if (INDEFINITE.matcher(mention.text()).find()) {
      return Office.of(mention.title(), Optional.empty());
    }
    Office bare = Office.of(mention.title(), Optional.empty());
    return topic
        .filter(bare::canBe)
        .or(() -> last(bare::canBe))
        .flatMap(Office::organization)
        .or(() -> body(mention.organization().get(), topic))
        .map(body -> Office.of(mention.title(), Optional.of(body)))
        .orElse(new Office(mention.name(), mention.title(), Optional.empty()));
  }

  /** "the club": the body of this kind that the document is about, or that was named last. */
  private Optional<String> body(String generic, Optional<Office> topic) {
    String kind = Office.key(generic);
    Predicate<Office> fits = o -> o.organization().filter(b -> isOfKind(b, kind)).isPresent();
    return topic.filter(fits).or(() -> last(fits)).or(() -> topic).flatMap(Office::organization);
  }

  private static boolean isOfKind(String body, String kind) {
    return List.of(Office.key(body).split(" ")).contains(kind.substring(kind.lastIndexOf(' ') + 1));
  }

  /** "the club", "the merged company": a body that is named elsewhere. */
  boolean isGeneric(String organization) {
    String[] words = Office.key(organization).replaceFirst("^the ", "").split(" ");
    int last = words.length - 1;
    return generics.contains(words[last])
        && Arrays.stream(words).limit(last).allMatch(modifiers::contains);
  }

  /** The first office of the text. */
  Optional<Office> first() {
    return named.stream().findFirst();
  }

  /** The last office of the text that fits. */
  Optional<Office> last(Predicate<Office> fits) {
    for (int i = named.size() - 1; i >= 0; i--) {
      if (fits.test(named.get(i))) {
        return Optional.of(named.get(i));
      }
    }
    return Optional.empty();
  }

  /** The office that a mention names. */
  Office of(OfficeMention mention) {
    return at(mention)
        .orElseGet(() -> new Office(mention.name(), mention.title(), mention.organization()));
  }

  /** The office that is named there, if one is. */
  Optional<Office> at(Mention mention) {
    return Optional.ofNullable(bySpan.get(mention.span()));
  }

  /** "became mayor, a position she kept": the office named right before. */
  Optional<Office> before(OfficeMention mention) {
    return bySpan.entrySet().stream()
        .filter(e -> e.getKey().end() <= mention.span().begin())
        .max(Comparator.comparing(e -> e.getKey().end()))
        .map(Map.Entry::getValue);
  }
}
