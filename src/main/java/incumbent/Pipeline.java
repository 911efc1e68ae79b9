package incumbent;

import incumbent.annotate.AnnotatedDocument;
import incumbent.annotate.Annotator;
import incumbent.assemble.Assembler;
import incumbent.event.EventReader;
import incumbent.mention.MentionFinder;
import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Event;
import incumbent.model.Lexicon;
import incumbent.model.Mentions;
import incumbent.model.Records;
import incumbent.normalize.Normalizer;
import incumbent.rule.RuleReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one place that knows every stage, from a document to its tenures.
 *
 * <p>Thread-safe once loaded: documents may be read by many threads at once, and what one document
 * yields never depends on another.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final MentionFinder mentionFinder;
  private final EventReader eventReader;
  private final Normalizer normalizer;
  private final Assembler assembler;
  private final Optional<Mechanism> missing;

  private Pipeline(
      Annotator annotator,
      MentionFinder mentionFinder,
      EventReader eventReader,
      Normalizer normalizer,
      Assembler assembler,
      Optional<Mechanism> missing) {
    this.annotator = annotator;
    this.mentionFinder = mentionFinder;
    this.eventReader = eventReader;
    this.normalizer = normalizer;
    this.assembler = assembler;
    this.missing = missing;
  }

  /**
   * Loads models and rules; takes seconds, so load once.
   *
   * @param models a folder whose rule files add to or override those that are packed in
   * @throws IllegalArgumentException if a rule file cannot be read; the message names it
   */
  public static Pipeline load(Optional<Path> models) {
    Annotator.Loading annotator = Annotator.startLoading();
    Lexicon lexicon = RuleReader.read(models);
    return new Pipeline(
        annotator.finish(lexicon),
        new MentionFinder(lexicon),
        new EventReader(lexicon),
        new Normalizer(lexicon),
        new Assembler(lexicon),
        Optional.empty());
  }

  /** The same pipeline without one mechanism; shares the models. */
  Pipeline without(Mechanism mechanism) {
    return new Pipeline(
        mechanism == Mechanism.SCREENING ? annotator.unscreened() : annotator,
        mentionFinder,
        eventReader,
        normalizer,
        mechanism == Mechanism.CHRONOLOGY ? assembler.withoutChronology() : assembler,
        Optional.of(mechanism));
  }

  /**
   * What one document claims. A very long one is read in parts, none of which knows the others.
   *
   * @throws incumbent.annotate.NotEnglishException if it is in another language
   */
  public Claims claims(Document document) {
    annotator.requireEnglish(document);
    return DocumentParts.read(document, this::claimsOfPart);
  }

  private Claims claimsOfPart(Document document) {
    AnnotatedDocument annotated = annotator.annotate(document);
    Mentions found = mentionFinder.find(annotated);
    Mentions mentions = missing.map(m -> m.mentionsWithout(found)).orElse(found);
    List<Event> read = eventReader.read(annotated, mentions);
    List<Event> events = missing.map(m -> m.eventsWithout(read)).orElse(read);
    return normalizer.normalize(document, mentions, events);
  }

  /** What the claims of one group of documents add up to. */
  public Records tenures(List<Claims> claims) {
    return assembler.assemble(claims);
  }
}
