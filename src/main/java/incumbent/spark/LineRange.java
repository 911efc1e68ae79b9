package incumbent.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a JSON Lines file: the lines that begin in it.
 *
 * @param order of the file among all
 * @param begin first byte
 * @param end behind the last byte
 * @param above how many lines of the file begin above
 */
record LineRange(InputFile file, int order, long begin, long end, long above)
    implements Serializable {
  /**
   * The parts of a file.
   *
   * @param length how many bytes each may have; a packed file is one part, whatever its length
   */
  static List<LineRange> of(InputFile file, int order, Storage storage, long length) {
    if (file.bytes() <= length || isPacked(file, storage)) {
      return List.of(new LineRange(file, order, 0, Long.MAX_VALUE, 0));
    }
    List<LineRange> ranges = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += length) {
      ranges.add(new LineRange(file, order, begin, Math.min(begin + length, file.bytes()), 0));
    }
    return ranges;
  }

  /** What cannot be opened is told where it is read. */
  private static boolean isPacked(InputFile file, Storage storage) {
    try {
      return storage.isPacked(file.path());
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether it is all of its file. */
  boolean isWhole() {
    return begin == 0 && end == Long.MAX_VALUE;
  }

  /** The same part, once it is known how many lines begin above. */
  LineRange below(long lines) {
    return new LineRange(file, order, begin, end, lines);
  }
}
