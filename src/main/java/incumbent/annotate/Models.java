package incumbent.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import incumbent.annotate.parse.DependencyParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;

/** CoreNLP's trained models, loaded side by side. Each may be used by many threads at once. */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
  private static final int BUFFER = 1 << 16;

  private static final ModelFile TAGGER =
      new ModelFile(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "25d3f63ba8b7e6c83156ac3869f5ef611df4398c44434775f284c1984484868c");
  private static final ModelFile NAMES =
      new ModelFile(
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "b474b216183022f4d24f6006e4b8e084642f645525337378e5582f0e8768a9fe");
  private static final ModelFile PARSER =
      new ModelFile(
          DependencyParser.ENGLISH,
          "b6ddc3f9bdfde9cb30d03ec51d656e5313b1939c1017324d5b9c4dcb65ee6c62");

  static CompletableFuture<Models> startLoading() {
    var names = CompletableFuture.supplyAsync(Models::loadNames);
    var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER.open()));
    var parser = CompletableFuture.supplyAsync(Models::loadParser);
    return CompletableFuture.allOf(names, tagger, parser)
        .thenApply(done -> new Models(tagger.join(), names.join(), parser.join()));
  }

  private static DependencyParser loadParser() {
    try {
      return DependencyParser.read(PARSER.open());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The parser's model " + PARSER.resource() + " cannot be read", e);
    }
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    CRFClassifier<CoreLabel> names = new CRFClassifier<>(new Properties());
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new GZIPInputStream(NAMES.open(), BUFFER), BUFFER))) {
      in.setObjectInputFilter(ModelFilter.create());
      names.loadClassifier(in, new Properties());
    } catch (IOException e) {
      throw new UncheckedIOException("The name model " + NAMES.resource() + " cannot be read", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "The name model " + NAMES.resource() + " is of another CoreNLP", e);
    }
    return names;
  }
}
