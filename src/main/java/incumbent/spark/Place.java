package incumbent.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where in the whole input a document stands: all output is in this order.
 *
 * @param file which of the files and failures, counted in the order of the input
 * @param number which of the documents of that file
 */
record Place(int file, long number) implements Comparable<Place>, Serializable {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::file).thenComparingLong(Place::number);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
