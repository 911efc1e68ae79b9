package incumbent.normalize;

import incumbent.model.Document;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import incumbent.normalize.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves names, pronouns and omitted subjects to persons, in reading order.
 *
 * <p>A pronoun takes the most salient person before it: near before far, subjects before others,
 * the person whom the document is about before the rest; never one of another gender.
 */
final class PersonResolver {
  private static final int WINDOW = 4;
  private static final int OPENING = 12;

  private static final Pattern ALIAS =
      Pattern.compile(
          "(?s)(?:\\s*\\([^)]*\\))?\\s*,? ?(?:born|née?|(?:also |better |commonly )?known (?:to"
              + " [^,.;]{3,30} )?as|(?:who )?(?:took|assumed|adopted)(?: the)?(?: regnal| papal|"
              + " throne)? name(?: of)?|(?:who )?(?:reigned|ruled) as)\\s+(?:Pope |King |Emperor"
              + " )?");

  private static final int NAMING = 60;

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?s).*\\b(?:(?:called|styled|named|calling|styling|proclaimed) (?:him|her)self"
              + "|(?:took|taking|assum\\p{L}+|adopt\\p{L}+|chose|under|with|by) the"
              + " (?:\\p{Ll}+ )?(?:name|style)(?: of)?) (?:Pope |King |Emperor )?");

  private static final Pattern BELONGS =
      Pattern.compile(
          "['’]s (?:\\p{Ll}+ ){0,3}(?:assistant|aide|deputy|ally|rival|friend|colleague|son|brother"
              + "|nephew|cousin|pupil|secretary|lieutenant|adviser|successor|predecessor|protégé)\\b");

  private record Seen(
      Entry entry, int sentence, boolean subject, Span span, boolean owns, boolean opens) {}

  private final Document document;
  private final PersonRegister register;
  private final Optional<Entry> topic;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Span, Entry> resolved = new HashMap<>();

  PersonResolver(Document document, Mentions mentions) {
    this.document = document;
    this.register = new PersonRegister(mentions);
    mentions.sentences().forEach(this::joinAliases);
    this.topic =
        register
            .inTitle(document.title())
            .or(() -> isHeaded() ? Optional.empty() : opening(mentions));
    for (int i = 0; i < mentions.sentences().size(); i++) {
      for (Mention mention : mentions.sentences().get(i)) {
        if (mention instanceof PersonMention person) {
          read(person, i);
        }
      }
    }
  }

  /** "Keller, born Brandt", "Brandt, who took the name Keller": two names of one person. */
  private void joinAliases(List<Mention> sentence) {
    PersonMention before = null;
    for (Mention mention : sentence) {
      if (mention instanceof PersonMention name && name.form() == PersonMention.Form.NAME) {
        if (before != null && isAlias(before.span(), name.span())) {
          register.join(before.name(), name.name());
        }
        before = name;
      }
    }
  }

  /** "he called himself Otto II", "ascended the throne as Otto II" */
  private boolean isTakenName(PersonMention mention) {
    int end = document.text().offsetByCodePoints(0, mention.span().begin());
    String before = document.text().substring(Math.max(0, end - NAMING), end);
    boolean regnal = mention.name().matches(".* [IVX]+");
    int behind = document.text().offsetByCodePoints(0, mention.span().end());
    boolean now =
        document
            .text()
            .substring(behind, Math.min(document.text().length(), behind + NAMING))
            .matches("(?s), as s?he (?:now |then )?(?:was|became|styled|called).*");
    return now
        || TAKEN.matcher(before).matches()
        || regnal && before.matches("(?s).*\\b[Aa]s (?:Pope |King |Emperor )?");
  }

  /** The subject of the sentence so far, else of the one before. */
  private Optional<Entry> subject(int sentence) {
    return subjectOf(sentence).or(() -> subjectOf(sentence - 1));
  }

  private Optional<Entry> subjectOf(int sentence) {
    return seen.stream()
        .filter(s -> s.sentence() == sentence && s.subject())
        .reduce((first, second) -> second)
        .map(Seen::entry);
  }

  private boolean isAlias(Span name, Span other) {
    return name.end() <= other.begin()
        && ALIAS
            .matcher(
                new Span(/* begin= */ name.end(), /* end= */ other.begin()).in(document.text()))
            .matches();
  }

  /** Whether the document is the life of one person. */
  boolean isLife() {
    return topic.isPresent();
  }

  /** A life begins with the name of the one who lived it. */
  private Optional<Entry> opening(Mentions mentions) {
    return mentions.sentences().stream()
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .map(sentence -> sentence.get(0))
        .filter(
            first ->
                first instanceof PersonMention p
                    && p.form() == Form.NAME
                    && p.span().begin() < OPENING)
        .flatMap(first -> register.find(((PersonMention) first).name(), List.of()));
  }

  /** Whether a title stands above the text; a life told under one has its name in it. */
  private boolean isHeaded() {
    return !document.title().isEmpty() && document.text().startsWith(document.title());
  }

  private void read(PersonMention mention, int sentence) {
    if (mention.form() == Form.NAME && isTakenName(mention)) {
      subject(sentence).ifPresent(e -> register.join(e.person().name(), mention.name()));
    }
    Optional<Entry> entry =
        mention.form() == Form.NAME
            ? Optional.of(register.resolve(mention, recent()))
            : antecedent(mention, sentence);
    entry.ifPresent(
        e -> {
          resolved.put(mention.span(), e);
          e.learn(mention);
          seen.add(
              new Seen(
                  e,
                  sentence,
                  mention.subject(),
                  mention.span(),
                  owns(mention.span()),
                  opens(mention.span())));
        });
  }

  private List<Entry> recent() {
    return seen.stream().map(Seen::entry).toList();
  }

  private Optional<Entry> antecedent(PersonMention mention, int sentence) {
    boolean relative = mention.text().toLowerCase(java.util.Locale.ROOT).startsWith("who");
    if (relative) {
      return describedBy(mention, sentence);
    }
    Entry best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen candidate = seen.get(i);
      int distance = distance(candidate, sentence);
      if (distance > WINDOW) {
        break;
      }
      if (agrees(mention.gender(), candidate.entry().gender())
          && !isExcluded(mention, candidate.entry())) {
        double score =
            salience(candidate, distance, seen.size() - i, mention.subject(), mention.gender());
        if (score > bestScore) {
          bestScore = score;
          best = candidate.entry();
        }
      }
    }
    return best == null
        ? topic.filter(t -> agrees(mention.gender(), t.gender()))
        : Optional.ofNullable(best);
  }

  /** Of whom a relative clause speaks: the name right before it, or else the clause's subject. */
  private Optional<Entry> describedBy(PersonMention relative, int sentence) {
    Optional<Entry> subject = Optional.empty();
    Optional<Entry> nearest = Optional.empty();
    Optional<Entry> described = Optional.empty();
    for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == sentence; i--) {
      Seen candidate = seen.get(i);
      if (nearest.isEmpty() && standsBefore(candidate.span(), relative.span())) {
        return Optional.of(candidate.entry());
      }
      if (relative.antecedent().filter(candidate.span()::overlaps).isPresent()) {
        described = described.or(() -> Optional.of(candidate.entry()));
      }
      nearest = nearest.or(() -> Optional.of(candidate.entry()));
      subject = candidate.subject() ? subject.or(() -> Optional.of(candidate.entry())) : subject;
    }
    Optional<Entry> clauseSubject = subject;
    Optional<Entry> last = nearest;
    return described.or(() -> clauseSubject).or(() -> last);
  }

  /** "She succeeded him": the two are not one. */
  private boolean isExcluded(PersonMention mention, Entry candidate) {
    return mention.disjoint().isPresent()
        && seen.stream()
            .anyMatch(s -> s.span().overlaps(mention.disjoint().get()) && s.entry() == candidate);
  }

  /** Whom the document is about is never farther than the sentence before. */
  private int distance(Seen candidate, int sentence) {
    int distance = sentence - candidate.sentence();
    return topic.filter(t -> t == candidate.entry()).isPresent() ? Math.min(1, distance) : distance;
  }

  private double salience(Seen candidate, int distance, int rank, boolean subject, Gender pronoun) {
    double score = -3.0 * distance - 0.2 * rank;
    score += candidate.subject() ? 2.5 : 0;
    boolean known = pronoun != Gender.UNKNOWN && candidate.entry().gender() == pronoun;
    score += !known ? 0 : pronoun == Gender.FEMALE ? 2.5 : 1.5;
    score += possession(candidate);
    score += topic.filter(t -> t == candidate.entry()).isPresent() ? 1.5 : 0;
    return distance == 0 && subject && !candidate.subject() ? score - 0.5 : score;
  }

  private boolean standsBefore(Span name, Span relative) {
    return name.end() <= relative.begin()
        && new Span(/* begin= */ name.end(), /* end= */ relative.begin())
            .in(document.text())
            .matches(
                "(?s)(?: of(?: the)? \\p{Lu}[^,]*)?(?:\\s*\\([^)]*\\))?"
                    + "(?:, (?:the|an?|his|her|its|then) [^,;:.]*)?\\s*,?\\s*");
  }

  /**
   * "Keller's health gave way" speaks of Keller; elsewhere, who only owns something is not whom the
   * text is about to speak of.
   */
  private double possession(Seen candidate) {
    boolean speaksOf = candidate.opens() && !othersAct(candidate) && !ownsSomebody(candidate);
    return !candidate.owns() ? 0 : speaksOf ? 2 : -3.5;
  }

  /** "Keller's old assistant": the sentence speaks of whom he has, not of what. */
  private boolean ownsSomebody(Seen owner) {
    int end = document.text().offsetByCodePoints(0, owner.span().end());
    return BELONGS.matcher(document.text().substring(end)).lookingAt();
  }

  private boolean owns(Span span) {
    int end = document.text().offsetByCodePoints(0, span.end());
    return document.text().startsWith("'s", end) || document.text().startsWith("’s", end);
  }

  /** Whether a sentence or clause begins with the name. */
  private boolean opens(Span span) {
    int before = document.text().offsetByCodePoints(0, span.begin()) - 1;
    while (before >= 0 && Character.isWhitespace(document.text().charAt(before))) {
      if (document.text().charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    return before < 0
        || document.text().charAt(before) == '.'
        || document.text().charAt(before) == ';';
  }

  /** "Keller's successor, Otto Brandt": the sentence goes on to speak of somebody else. */
  private boolean othersAct(Seen owner) {
    return seen.stream()
        .anyMatch(
            s -> s.sentence() == owner.sentence() && s.subject() && s.entry() != owner.entry());
  }

  private static boolean agrees(Gender pronoun, Gender candidate) {
    return pronoun == Gender.UNKNOWN || candidate == Gender.UNKNOWN || pronoun == candidate;
  }

  /** The person of a mention; of an omitted subject, whom the text is about or the last subject. */
  Optional<Person> person(PersonMention mention) {
    Entry known = resolved.get(mention.span());
    if (known != null) {
      return Optional.of(known.person());
    }
    return switch (mention.form()) {
      case OMITTED -> subjectBefore(mention.span());
      case PRONOUN -> unnamed(mention);
      case NAME, DESCRIPTION -> Optional.empty();
    };
  }

  /** Somebody of whom the whole document says only "he" or "she". */
  private Optional<Person> unnamed(PersonMention mention) {
    String word = mention.text().toLowerCase(java.util.Locale.ROOT);
    boolean nobodyNamed =
        seen.stream().noneMatch(s -> s.span().begin() < mention.span().begin())
            && !word.startsWith("who");
    return nobodyNamed
        ? Optional.of(
            new Person(word.startsWith("h") && !word.startsWith("her") ? "He" : "She", List.of()))
        : Optional.empty();
  }

  private Optional<Person> subjectBefore(Span span) {
    if (topic.isPresent()) {
      return topic.map(Entry::person);
    }
    Optional<Person> last = Optional.empty();
    for (Seen candidate : seen) {
      if (candidate.span().begin() < span.begin() && candidate.subject()) {
        last = Optional.of(candidate.entry().person());
      }
    }
    return last.or(() -> seen.stream().findFirst().map(s -> s.entry().person()));
  }

  Gender gender(Person person) {
    return resolved.values().stream()
        .filter(e -> e.person().name().equals(person.name()))
        .map(Entry::gender)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }
}
