package incumbent.annotate.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What features give to the hidden layer, kept once it is computed: the same words, tags and labels
 * come again and again.
 *
 * <p>A place holds what was asked for last of all that fall on it. No thread waits for another, and
 * what is kept never changes a result. Thread-safe.
 */
final class HiddenLayer {
  /** Of a row with 1,000 numbers each, 130 MB: about the words of a hundred articles. */
  private static final int PLACES = 1 << 15;

  /** Knuth's multiplicative hashing: the golden ratio of 2^32. */
  private static final int SPREAD = 0x9e3779b9;

  private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

  private final Weights weights;
  private final AtomicReferenceArray<Row> rows = new AtomicReferenceArray<>(PLACES);

  HiddenLayer(Weights weights) {
    this.weights = weights;
  }

  private static final class Row {
    private final int key;
    private final float[] values;

    Row(int key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  /** The sums of all hidden units for features, each at its position. */
  float[] sums(int[] features) {
    float[] sums = weights.bias();
    for (int position = 0; position < features.length; position++) {
      Weights.add(sums, row(features[position], position));
    }
    return sums;
  }

  private float[] row(int feature, int position) {
    int key = feature * Features.COUNT + position;
    int place = (key * SPREAD) >>> SHIFT;
    Row found = rows.get(place);
    if (found != null && found.key == key) {
      return found.values;
    }
    float[] values = weights.hidden(feature, position);
    rows.set(place, new Row(key, values));
    return values;
  }
}
