package incumbent.annotate.parse;

/**
 * The weights of a network with one hidden layer. Immutable.
 *
 * <p>Rows lie as they are used: an input has a row with a weight for each hidden unit, a hidden
 * unit one with a weight for each transition. So each product is a sum of rows, which the compiler
 * turns into operations on many numbers at once, and adds them in one order everywhere.
 */
final class Weights {
  private final float[][] embeddings;
  private final float[][] inputs;
  private final float[] bias;
  private final float[][] outputs;

  /**
   * @param embeddings of each word, tag and label
   * @param inputs the rows of the first position's embedding, then those of the next
   * @param bias of each hidden unit
   * @param outputs of each hidden unit
   */
  Weights(float[][] embeddings, float[][] inputs, float[] bias, float[][] outputs) {
    this.embeddings = embeddings;
    this.inputs = inputs;
    this.bias = bias;
    this.outputs = outputs;
  }

  /** How many words, tags and labels there are. */
  int features() {
    return embeddings.length;
  }

  /** What a feature at a position gives to each hidden unit. */
  float[] hidden(int feature, int position) {
    float[] embedding = embeddings[feature];
    float[] sums = new float[bias.length];
    int first = position * embedding.length;
    for (int i = 0; i < embedding.length; i++) {
      addScaled(sums, inputs[first + i], embedding[i]);
    }
    return sums;
  }

  /** The sums of all positions to begin with. */
  float[] bias() {
    return bias.clone();
  }

  /** The score of each transition, from the sums of the hidden units, which it cubes. */
  float[] scores(float[] sums) {
    float[] scores = new float[outputs[0].length];
    for (int i = 0; i < sums.length; i++) {
      addScaled(scores, outputs[i], sums[i] * sums[i] * sums[i]);
    }
    return scores;
  }

  static void add(float[] sums, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  private static void addScaled(float[] sums, float[] row, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }
}
