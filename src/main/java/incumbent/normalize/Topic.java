package incumbent.normalize;

import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.PersonMention;
import incumbent.model.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The office that a document is about, if it is about one: that of its title, of the subject with
 * which it opens, or else the one that it names more often than all others.
 */
final class Topic {
  /** How often an office must be named before a document can be about it without saying so. */
  private static final int OFTEN = 3;

  /** How many words of its name an office must share with the title of the document. */
  private static final int LIKE = 2;

  private static final int STEM = 4;

  private final Document document;
  private final Mentions mentions;
  private final List<OfficeMention> offices;
  private final Lexicon lexicon;

  Topic(Document document, Mentions mentions, Lexicon lexicon) {
    this.document = document;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.offices =
        mentions.sentences().stream()
            .flatMap(List::stream)
            .filter(OfficeMention.class::isInstance)
            .map(OfficeMention.class::cast)
            .toList();
  }

  /** The office the document is about; none if it is a life, or about something else. */
  Optional<Office> office(boolean life) {
    Optional<Office> titled = inTitle();
    if (life && titled.isEmpty()) {
      return Optional.empty();
    }
    return titled.or(this::opening).or(this::likeTitle).or(this::mostNamed);
  }

  private Optional<Office> inTitle() {
    Optional<Span> title = title();
    for (OfficeMention mention : offices) {
      if (title.filter(t -> t.overlaps(mention.span())).isPresent()) {
        Optional<String> body = mention.organization().or(() -> before(title.get(), mention));
        return Optional.of(loose(title.get()).precise(titled(mention, body)));
      }
    }
    return title
        .flatMap(this::implied)
        .or(() -> title.flatMap(t -> loose(t).led(t.in(document.text()))));
  }

  private LooseTitles loose(Span title) {
    return new LooseTitles(
        offices.stream().filter(o -> !title.overlaps(o.span())).toList(), lexicon);
  }

  private Optional<Span> title() {
    return document.blocks().stream()
        .findFirst()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(Block::span);
  }

  /** "The Abbey of Norland and its abbots": the body stands before the title. */
  private Optional<String> before(Span title, OfficeMention mention) {
    int begin = document.text().offsetByCodePoints(0, title.begin());
    int end = document.text().offsetByCodePoints(0, mention.span().begin());
    String words = document.text().substring(begin, Math.max(begin, end));
    String body = words.replaceFirst("(?i)(?:,| and (?:its|their|her|his))\\s*$", "");
    return body.equals(words)
        ? Optional.empty()
        : Optional.of(body.replaceFirst("(?i)^the ", "").strip());
  }

  private Office titled(OfficeMention mention, Optional<String> body) {
    if (mention.form() == Form.NAMED) {
      return mention.organization().equals(body)
          ? new Office(mention.name(), mention.title(), body)
          : Office.of(mention.title(), body);
    }
    return offices.stream()
        .filter(o -> o.form() == Form.NAMED)
        .filter(o -> mention.allowed().isEmpty() || mention.allowed().contains(key(o)))
        .filter(o -> Office.of(o.title(), o.organization()).isCompatible(body))
        .findFirst()
        .map(o -> Office.of(o.title(), body))
        .orElseGet(
            () -> Office.of(mention.allowed().isEmpty() ? "head" : mention.allowed().get(0), body));
  }

  /** "The Embassy in Norland" is about its ambassadors. */
  private Optional<Office> implied(Span title) {
    String text = title.in(document.text());
    String body = text.replaceFirst(",[^,]*\\d.*$", "").replaceFirst("(?i)^the ", "");
    return titleOf("topic_words", text)
        .map(named -> Office.of(named, Optional.empty()))
        .or(() -> titleOf("topic_bodies", text).map(named -> Office.of(named, Optional.of(body))));
  }

  /** The title that the first word of a table which stands in the text goes with. */
  private Optional<String> titleOf(String table, String text) {
    return lexicon.table(table).entrySet().stream()
        .filter(e -> Office.key(text).matches("(?:.* )?" + e.getKey() + "(?: .*)?"))
        .map(e -> e.getValue().get(0))
        .findFirst();
  }

  /** "The Director of the Mint heads …": an office is what the first sentence speaks of. */
  private Optional<Office> opening() {
    return mentions.sentences().stream()
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .map(sentence -> sentence.get(0))
        .filter(first -> first instanceof OfficeMention o && o.form() == Form.NAMED)
        .map(OfficeMention.class::cast)
        .filter(first -> first.organization().isPresent() && opensText(first))
        .map(first -> new Office(first.name(), first.title(), first.organization()));
  }

  private boolean opensText(Mention first) {
    boolean named =
        mentions.sentences().stream()
            .filter(sentence -> !sentence.isEmpty())
            .findFirst()
            .orElse(List.of())
            .stream()
            .anyMatch(m -> m instanceof PersonMention p && p.form() == PersonMention.Form.NAME);
    return first.span().begin() <= 5 && !named;
  }

  /** "Leading the Norland Liberals": the office that shares the most words with the title. */
  private Optional<Office> likeTitle() {
    Set<String> heading = title().map(t -> stems(t.in(document.text()))).orElse(Set.of());
    return offices.stream()
        .filter(o -> o.form() == Form.NAMED)
        .filter(o -> shared(o, heading) >= LIKE)
        .max(Comparator.comparingInt((OfficeMention o) -> shared(o, heading)))
        .map(o -> new Office(o.name(), o.title(), o.organization()));
  }

  private static int shared(OfficeMention office, Set<String> heading) {
    Set<String> own = stems(office.name());
    own.retainAll(heading);
    return own.size();
  }

  /** Words by their beginnings, so that "leading" is like "leader". */
  private static Set<String> stems(String text) {
    return Arrays.stream(Office.key(text).split(" "))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Optional<Office> mostNamed() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    offices.stream()
        .filter(o -> o.form() == Form.NAMED)
        .forEach(o -> counts.merge(key(o), 1, Integer::sum));
    Optional<Map.Entry<String, Integer>> most =
        counts.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return most.filter(e -> e.getValue() >= OFTEN && 2 * e.getValue() > all)
        .flatMap(
            e ->
                offices.stream()
                    .filter(o -> o.form() == Form.NAMED && key(o).equals(e.getKey()))
                    .findFirst())
        .map(o -> new Office(o.name(), o.title(), o.organization()));
  }

  private static String key(OfficeMention mention) {
    return Office.key(mention.title());
  }
}
