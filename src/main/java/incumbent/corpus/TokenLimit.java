package incumbent.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends with an error when too much is read of it at a stretch: a parser holds as much
 * of a comment or an attribute as there is.
 */
final class TokenLimit extends FilterInputStream {
  /** What a parser reads ahead, whatever it is asked for. */
  private static final int AHEAD = 1 << 16;

  private final long largest;
  private long read;

  /**
   * @param largest how many bytes may be read at a stretch
   */
  TokenLimit(InputStream in, long largest) {
    super(in);
    this.largest = largest + AHEAD;
  }

  /** A stretch ends here, and another begins. */
  void next() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (read > largest) {
      throw new IOException("more than " + largest + " bytes of it are one thing");
    }
  }
}
