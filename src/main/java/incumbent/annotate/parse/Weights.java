package incumbent.annotate.parse;

/**
 * The weights of a network with one hidden layer. Immutable.
 *
 * <p>Rows lie as they are used: an input has a row with a weight for each hidden unit, a hidden
 * unit one with a weight for each transition. So each product is a sum of rows, which the compiler
 * turns into operations on many numbers at once, and adds in one order everywhere.
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
    addScaled(sums, embedding, inputs, position * embedding.length);
    return sums;
  }

  /** The sums of all positions to begin with. */
  float[] bias() {
    return bias.clone();
  }

  /** The score of each transition, from the sums of the hidden units, which it cubes. */
  float[] scores(float[] sums) {
    float[] cubes = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      cubes[i] = sums[i] * sums[i] * sums[i];
    }
    float[] scores = new float[outputs[0].length];
    addScaled(scores, cubes, outputs, 0);
    return scores;
  }

  static void add(float[] sums, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  /** Adds rows, each times its factor; four at once, so that a sum is fetched once for them. */
  private static void addScaled(float[] sums, float[] factors, float[][] rows, int first) {
    int i = 0;
    for (; i + 4 <= factors.length; i += 4) {
      float[] a = rows[first + i];
      float[] b = rows[first + i + 1];
      float[] c = rows[first + i + 2];
      float[] d = rows[first + i + 3];
      addScaled(sums, a, factors[i], b, factors[i + 1], c, factors[i + 2], d, factors[i + 3]);
    }
    for (; i < factors.length; i++) {
      addScaled(sums, rows[first + i], factors[i]);
    }
  }

  private static void addScaled(
      float[] sums,
      float[] a,
      float ofA,
      float[] b,
      float ofB,
      float[] c,
      float ofC,
      float[] d,
      float ofD) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
    }
  }

  private static void addScaled(float[] sums, float[] row, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }
}
