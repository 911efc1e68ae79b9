package incumbent.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import incumbent.model.Block;
import incumbent.model.CodePoints;
import incumbent.model.Document;
import incumbent.model.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Reads a document into sentences with tokens, tags, lemmas, entity types and, where something in a
 * sentence calls for them, dependencies.
 *
 * <p>What no rule could read anything from is passed over. Thread-safe; what it makes of one
 * document never depends on another.
 */
public final class Annotator {
  /** Longer clauses are lists, which the parser reads badly and slowly. */
  private static final int LONGEST_PARSED = 110;

  private final Optional<Screen> screen;
  private final Models models;
  private final LanguageCheck language = new LanguageCheck();
  private final Splitter splitter = new Splitter();

  private Annotator(Optional<Screen> screen, Models models) {
    this.screen = screen;
    this.models = models;
  }

  /** Begins to load the models in the background; takes seconds. */
  public static Loading startLoading() {
    return new Loading(Models.startLoading());
  }

  /** Models on their way, so that rules can be read meanwhile. */
  public static final class Loading {
    private final CompletableFuture<Models> models;

    private Loading(CompletableFuture<Models> models) {
      this.models = models;
    }

    /** Waits for the models; the screen takes its words from the rules of {@code lexicon}. */
    public Annotator finish(Lexicon lexicon) {
      return new Annotator(Optional.of(new Screen(lexicon)), models.join());
    }
  }

  /** The same, but reads every paragraph and parses every sentence; shares the models. */
  public Annotator unscreened() {
    return new Annotator(Optional.empty(), models);
  }

  /**
   * Returns if a document is English, as far as its beginning tells.
   *
   * @throws NotEnglishException if it is in another language
   */
  public void requireEnglish(Document document) {
    language.check(document);
  }

  /** Annotates one document, or a part of one, whose language is taken for English. */
  public AnnotatedDocument annotate(Document document) {
    CodePoints offsets = new CodePoints(document.text());
    Selection selection =
        screen
            .map(s -> Selection.of(document, offsets, s))
            .orElseGet(() -> Selection.all(document));
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (Block block : selection.blocks()) {
      int begin = offsets.position(block.span().begin());
      int end = offsets.position(block.span().end());
      List<List<CoreLabel>> read = splitter.sentences(document.text(), begin, end);
      BitSet worthParsing = selection.parsed(texts(document, read));
      for (int i = 0; i < read.size(); i++) {
        boolean parsed = worthParsing.get(i) && isParsable(block, read.get(i));
        sentences.add(sentence(document.text(), offsets, block, read.get(i), parsed));
      }
    }
    return new AnnotatedDocument(document, sentences);
  }

  private static List<String> texts(Document document, List<List<CoreLabel>> sentences) {
    return sentences.stream()
        .map(
            tokens ->
                document
                    .text()
                    .substring(
                        tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition()))
        .toList();
  }

  private static boolean isParsable(Block block, List<CoreLabel> tokens) {
    return block.kind() != Block.Kind.HEADING && tokens.size() <= LONGEST_PARSED;
  }

  private AnnotatedSentence sentence(
      String text, CodePoints offsets, Block block, List<CoreLabel> tokens, boolean parsed) {
    models.tagger().tagCoreLabels(tokens);
    Morphology morphology = new Morphology();
    for (CoreLabel token : tokens) {
      token.setLemma(morphology.lemma(token.word(), token.tag()));
    }
    name(tokens);
    Optional<Supplier<SemanticGraph>> parser =
        parsed ? Optional.of(() -> graph(tokens)) : Optional.empty();
    return new AnnotatedSentence(text, offsets, block, tokens, parser);
  }

  private void name(List<CoreLabel> tokens) {
    List<CoreLabel> named = models.names().classifySentence(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      String type = named.get(i).get(edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation.class);
      tokens.get(i).setNER(type == null ? "O" : type);
      tokens.get(i).setIndex(i + 1);
    }
  }

  private SemanticGraph graph(List<CoreLabel> tokens) {
    return SemanticGraphFactory.generateEnhancedPlusPlusDependencies(models.parser().parse(tokens));
  }
}
