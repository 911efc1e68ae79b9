package incumbent.annotate.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary and the weights of a model of CoreNLP's neural dependency parser.
 *
 * <p>A word, tag or label is known by its number: words come first, then tags, then labels.
 * Immutable.
 */
final class ParserModel {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NONE = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final int noLabel;
  private final Weights weights;

  private ParserModel(
      Map<String, Integer> words,
      Map<String, Integer> tags,
      List<String> labels,
      int noLabel,
      Weights weights) {
    this.words = words;
    this.tags = tags;
    this.labels = labels;
    this.noLabel = noLabel;
    this.weights = weights;
  }

  /**
   * Reads a model.
   *
   * @param compressed text in gzip, as CoreNLP writes it; closed at the end
   * @throws IOException if it cannot be read, or is of another form
   */
  static ParserModel read(InputStream compressed) throws IOException {
    try (ModelReader in = new ModelReader(compressed)) {
      int words = in.header("dict", 1);
      int tags = in.header("pos", 1);
      int labels = in.header("label", 2);
      int size = in.header("embeddingSize", 1);
      int hidden = in.header("hiddenSize", 1);
      in.requireHeader("numTokens", Features.COUNT);
      in.header("preComputed", 0);
      int noLabel = words + tags;
      List<String> names = new ArrayList<>();
      float[][] embeddings = new float[noLabel + labels][];
      for (int i = 0; i < embeddings.length; i++) {
        names.add(in.word());
        embeddings[i] = in.row(size);
      }
      return new ParserModel(
          numbers(names, 0, words),
          numbers(names, words, noLabel),
          List.copyOf(names.subList(noLabel + 1, names.size())),
          noLabel,
          new Weights(
              embeddings,
              in.rows(size * Features.COUNT, hidden),
              in.row(hidden),
              in.rows(hidden, Transitions.count(labels - 1))));
    }
  }

  private static Map<String, Integer> numbers(List<String> names, int begin, int end)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = begin; i < end; i++) {
      numbers.put(names.get(i), i);
    }
    if (!numbers.containsKey(UNKNOWN)) {
      throw new IOException("a model has no " + UNKNOWN);
    }
    return numbers;
  }

  /** The labels that arcs can have; the first is that of the root. */
  List<String> labels() {
    return labels;
  }

  Weights weights() {
    return weights;
  }

  int word(String word) {
    Integer number = words.get(word);
    return number == null ? words.get(UNKNOWN) : number;
  }

  int tag(String tag) {
    Integer number = tags.get(tag);
    return number == null ? tags.get(UNKNOWN) : number;
  }

  /** The number of the label at {@code index} of {@link #labels}. */
  int label(int index) {
    return noLabel + 1 + index;
  }

  int rootWord() {
    return word(ROOT);
  }

  int rootTag() {
    return tag(ROOT);
  }

  int noWord() {
    return word(NONE);
  }

  int noTag() {
    return tag(NONE);
  }

  int noLabel() {
    return noLabel;
  }
}
