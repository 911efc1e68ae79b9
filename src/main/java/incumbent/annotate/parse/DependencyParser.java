package incumbent.annotate.parse;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dependencies of tagged sentences as CoreNLP's {@code DependencyParser} does, with its
 * models of English. Thread-safe.
 *
 * <pre>{@code
 * DependencyParser parser = DependencyParser.read(classLoader.getResourceAsStream(ENGLISH));
 * parser.parse(tokens).typedDependencies();
 * }</pre>
 */
public final class DependencyParser {
  /** Universal Dependencies, on the class path with CoreNLP's models. */
  public static final String ENGLISH = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final ParserModel model;
  private final HiddenLayer hidden;
  private final Features features;
  private final Transitions transitions;
  private final List<GrammaticalRelation> relations;

  private DependencyParser(ParserModel model) {
    this.model = model;
    this.hidden = new HiddenLayer(model.weights());
    this.features = new Features(model);
    this.transitions = new Transitions(model.labels().size());
    this.relations = model.labels().stream().map(DependencyParser::relation).toList();
  }

  /**
   * Reads a model.
   *
   * @param compressed as CoreNLP writes it; closed at the end
   * @throws IOException if it cannot be read, or is of another form
   */
  public static DependencyParser read(InputStream compressed) throws IOException {
    return new DependencyParser(ParserModel.read(compressed));
  }

  private static GrammaticalRelation relation(String label) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
    return known != null
        ? known
        : new GrammaticalRelation(
            Language.UniversalEnglish, label, null, GrammaticalRelation.DEPENDENT);
  }

  /**
   * The dependencies of a sentence.
   *
   * @param tokens with their tags, and indices from 1
   * @throws RuntimeInterruptedException if the thread is interrupted
   */
  public GrammaticalStructure parse(List<CoreLabel> tokens) {
    Arcs arcs = arcs(tokens);
    while (!arcs.isDone()) {
      if (Thread.interrupted()) {
        throw new RuntimeInterruptedException();
      }
      float[] sums = hidden.sums(features.of(arcs));
      transitions.applyBest(arcs, model.weights().scores(sums));
    }
    return structure(tokens, arcs);
  }

  private Arcs arcs(List<CoreLabel> tokens) {
    int[] words = new int[tokens.size() + 1];
    int[] tags = new int[tokens.size() + 1];
    words[0] = model.rootWord();
    tags[0] = model.rootTag();
    for (int i = 1; i < words.length; i++) {
      words[i] = model.word(tokens.get(i - 1).word());
      tags[i] = model.tag(tokens.get(i - 1).tag());
    }
    return new Arcs(words, tags, model.noWord(), model.noTag());
  }

  private GrammaticalStructure structure(List<CoreLabel> tokens, Arcs arcs) {
    IndexedWord root = new IndexedWord(new Word("ROOT"));
    root.setIndex(0);
    List<TypedDependency> dependencies = new ArrayList<>();
    for (int i = 1; i <= tokens.size(); i++) {
      int head = arcs.head(i);
      dependencies.add(
          new TypedDependency(
              head == 0 ? GrammaticalRelation.ROOT : relations.get(arcs.label(i)),
              head == 0 ? root : new IndexedWord(tokens.get(head - 1)),
              new IndexedWord(tokens.get(i - 1))));
    }
    return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
  }
}
