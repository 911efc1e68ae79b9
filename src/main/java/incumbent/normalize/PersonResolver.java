package incumbent.normalize;

import incumbent.model.Document;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import incumbent.normalize.PersonRegister.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves names, pronouns and omitted subjects to persons, in reading order. Names are looked up
 * in the {@link PersonRegister}, pronouns among the {@link Antecedents}.
 */
final class PersonResolver {
  private static final int OPENING = 12;

  private final Document document;
  private final PersonRegister register;
  private final Aliases aliases;
  private final Optional<Entry> topic;
  private final Antecedents antecedents;
  private final Map<Span, Entry> resolved = new HashMap<>();

  PersonResolver(Document document, Mentions mentions, Lexicon lexicon) {
    this.document = document;
    this.register = new PersonRegister(mentions);
    this.aliases = new Aliases(document);
    mentions.sentences().forEach(sentence -> aliases.join(sentence, register));
    this.topic =
        register
            .inTitle(document.title())
            .or(() -> isHeaded() ? Optional.empty() : opening(mentions));
    this.antecedents =
        new Antecedents(
            new Surroundings(document, lexicon.list("kin")), topic, isOfBothGenders(mentions));
    for (int i = 0; i < mentions.sentences().size(); i++) {
      for (Mention mention : mentions.sentences().get(i)) {
        if (mention instanceof PersonMention person) {
          read(person, i, mentions.sentences().get(i));
        }
      }
    }
  }

  /** "On his appointment, Keller moved": the name that a pronoun runs ahead of. */
  private Optional<Entry> ahead(PersonMention mention, List<Mention> sentence) {
    return mention
        .antecedent()
        .filter(name -> mention.form() == Form.PRONOUN && name.begin() > mention.span().begin())
        .flatMap(name -> sentence.stream().filter(m -> m.span().overlaps(name)).findFirst())
        .filter(m -> m instanceof PersonMention p && p.form() == Form.NAME)
        .map(m -> register.resolve((PersonMention) m, antecedents.recent()))
        .filter(
            e ->
                mention.gender() == Gender.UNKNOWN
                    || e.gender() == Gender.UNKNOWN
                    || e.gender() == mention.gender());
  }

  private static boolean isOfBothGenders(Mentions mentions) {
    return mentions.sentences().stream()
            .flatMap(List::stream)
            .filter(m -> m instanceof PersonMention p && p.form() == Form.PRONOUN)
            .map(m -> ((PersonMention) m).gender())
            .filter(gender -> gender != Gender.UNKNOWN)
            .distinct()
            .count()
        > 1;
  }

  /** The subject of the sentence so far, else whom it named last, else the subject before. */
  private Optional<Entry> subject(int sentence) {
    return antecedents
        .subjectOf(sentence)
        .or(() -> antecedents.lastOf(sentence))
        .or(() -> antecedents.subjectOf(sentence - 1));
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

  private void read(PersonMention mention, int sentence, List<Mention> beside) {
    if (mention.form() == Form.NAME && aliases.isTaken(mention)) {
      subject(sentence).ifPresent(e -> register.join(e.person().name(), mention.name()));
    }
    Optional<Entry> entry =
        mention.form() == Form.NAME
            ? Optional.of(register.resolve(mention, antecedents.recent()))
            : ahead(mention, beside).or(() -> antecedents.of(mention, sentence));
    entry.ifPresent(
        e -> {
          resolved.put(mention.span(), e);
          e.learn(mention);
          antecedents.add(e, mention, sentence);
        });
  }

  /** The person of a mention; of an omitted subject, whom the text is about or the last subject. */
  Optional<Person> person(PersonMention mention) {
    Entry known = resolved.get(mention.span());
    if (known != null) {
      return Optional.of(known.person());
    }
    return switch (mention.form()) {
      case OMITTED -> topic.map(Entry::person).or(() -> antecedents.subjectBefore(mention.span()));
      case PRONOUN -> unnamed(mention);
      case NAME, DESCRIPTION -> Optional.empty();
    };
  }

  /** Somebody of whom the whole document says only "he" or "she". */
  private Optional<Person> unnamed(PersonMention mention) {
    String word = mention.text().toLowerCase(Locale.ROOT);
    boolean nobodyNamed = antecedents.isFirst(mention.span()) && !word.startsWith("who");
    return nobodyNamed
        ? Optional.of(
            new Person(word.startsWith("h") && !word.startsWith("her") ? "He" : "She", List.of()))
        : Optional.empty();
  }

  Gender gender(Person person) {
    return resolved.values().stream()
        .filter(e -> e.person().name().equals(person.name()))
        .map(Entry::gender)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }
}
