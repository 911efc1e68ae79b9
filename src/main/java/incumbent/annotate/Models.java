package incumbent.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import incumbent.annotate.parse.DependencyParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/** CoreNLP's trained models, loaded side by side. Each may be used by many threads at once. */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  static CompletableFuture<Models> startLoading() {
    var names = CompletableFuture.supplyAsync(Models::loadNames);
    var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
    var parser = CompletableFuture.supplyAsync(Models::loadParser);
    return CompletableFuture.allOf(names, tagger, parser)
        .thenApply(done -> new Models(tagger.join(), names.join(), parser.join()));
  }

  private static DependencyParser loadParser() {
    try {
      return DependencyParser.load(DependencyParser.ENGLISH);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The parser's model " + DependencyParser.ENGLISH + " cannot be read", e);
    }
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException("The name model " + NAMES + " cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The name model " + NAMES + " is of another CoreNLP", e);
    }
  }
}
