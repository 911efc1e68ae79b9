package incumbent.mention;

import incumbent.annotate.AnnotatedDocument;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.OfficeMention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the persons, offices and dates that each sentence mentions. Thread-safe. */
public final class MentionFinder {
  private final DateFinder dates;
  private final OfficeFinder offices;
  private final PersonFinder persons;

  public MentionFinder(Lexicon lexicon) {
    this.dates = new DateFinder(lexicon);
    this.offices = new OfficeFinder(lexicon);
    this.persons = new PersonFinder(lexicon);
  }

  /** The mentions of every sentence; no two of a sentence overlap. */
  public Mentions find(AnnotatedDocument document) {
    Set<String> titles = titles(document);
    boolean byEra = dates.countsByEra(document.sentences());
    List<Others> others =
        document.sentences().stream().map(s -> others(s, dates.find(s, byEra), titles)).toList();
    KnownNames seen = KnownNames.in(document.sentences());
    KnownNames known =
        seen.with(
            others.stream()
                .flatMap(o -> persons.find(o.sentence, o.taken, seen).stream())
                .toList());
    return new Mentions(others.stream().map(o -> all(o, known)).toList());
  }

  /**
   * Who is "leader of the Norland Party" once is "leader" afterwards, and a "First Minister" makes
   * "the first minister" a title.
   */
  private Set<String> titles(AnnotatedDocument document) {
    return document.sentences().stream()
        .filter(MentionFinder::mayLead)
        .flatMap(s -> offices.find(s, new BitSet(), Set.of()).stream())
        .map(o -> o.title().toLowerCase(Locale.ROOT))
        .filter(title -> title.matches(NamedOffices.LED) || title.startsWith("first "))
        .collect(Collectors.toSet());
  }

  private static boolean mayLead(AnnotatedSentence sentence) {
    String text = sentence.text(sentence.span()).toLowerCase(Locale.ROOT);
    return text.contains("leader") || text.contains("head") || text.contains("first ");
  }

  /** The dates and offices of a sentence, and the tokens that they take. */
  private record Others(AnnotatedSentence sentence, List<Mention> mentions, BitSet taken) {}

  private Others others(AnnotatedSentence sentence, List<DateMention> times, Set<String> titles) {
    BitSet taken = tokens(sentence, times);
    List<OfficeMention> held = offices.find(sentence, taken, titles);
    List<Mention> all = new ArrayList<>(times);
    all.addAll(held);
    taken.or(tokens(sentence, held));
    return new Others(sentence, all, taken);
  }

  private List<Mention> all(Others others, KnownNames known) {
    List<Mention> all = new ArrayList<>(others.mentions);
    all.addAll(persons.find(others.sentence, others.taken, known));
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private static BitSet tokens(AnnotatedSentence sentence, List<? extends Mention> mentions) {
    BitSet tokens = new BitSet();
    for (Mention mention : mentions) {
      tokens.set(
          sentence.tokenAt(mention.span().begin()),
          Math.max(
              sentence.tokenAt(mention.span().begin()), sentence.tokenAt(mention.span().end())));
    }
    return tokens;
  }
}
