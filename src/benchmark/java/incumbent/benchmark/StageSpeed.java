package incumbent.benchmark;

import incumbent.annotate.AnnotatedDocument;
import incumbent.annotate.Annotator;
import incumbent.assemble.Assembler;
import incumbent.corpus.DocumentReader;
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
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage by itself, on the source article; and what screening leaves of other prose. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class StageSpeed {
  private Annotator annotator;
  private MentionFinder mentionFinder;
  private EventReader eventReader;
  private Normalizer normalizer;
  private Assembler assembler;

  private Document document;
  private Document other;
  private AnnotatedDocument annotated;
  private Mentions mentions;
  private List<Event> events;
  private Claims claims;

  /** Loads the models, and reads up to each stage what it takes. */
  @Setup
  public void load() throws IOException {
    Annotator.Loading loading = Annotator.startLoading();
    Lexicon lexicon = RuleReader.read(Optional.empty());
    annotator = loading.finish(lexicon);
    mentionFinder = new MentionFinder(lexicon);
    eventReader = new EventReader(lexicon);
    normalizer = new Normalizer(lexicon);
    assembler = new Assembler(lexicon);
    document = new DocumentReader().read(Corpus.SOURCE_ARTICLE);
    other = OtherDocument.of(Text.of(Corpus.SOURCE_ARTICLE).tokens());
    annotated = annotate();
    mentions = mention();
    events = event();
    claims = normalize();
  }

  @Benchmark
  public AnnotatedDocument annotateOther() {
    return annotator.annotate(other);
  }

  @Benchmark
  public AnnotatedDocument annotate() {
    return annotator.annotate(document);
  }

  @Benchmark
  public Mentions mention() {
    return mentionFinder.find(annotated);
  }

  @Benchmark
  public List<Event> event() {
    return eventReader.read(annotated, mentions);
  }

  @Benchmark
  public Claims normalize() {
    return normalizer.normalize(document, mentions, events);
  }

  @Benchmark
  public Records assemble() {
    return assembler.assemble(List.of(claims));
  }
}
