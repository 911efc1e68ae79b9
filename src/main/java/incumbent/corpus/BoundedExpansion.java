package incumbent.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * An unpacked stream that ends with an error once it is very much larger than what it was unpacked
 * from: no text packs so well, but a few kilobytes made for it unpack to any size.
 */
final class BoundedExpansion extends FilterInputStream {
  /** Text packs to a tenth, tables of one value to a hundredth. */
  private static final long MOST = 250;

  /** What may be unpacked of anything. */
  private static final long FREE = 64L << 20;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * @param packed how many bytes were read so far of what is unpacked
   */
  BoundedExpansion(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    unpacked += read;
    if (unpacked > FREE && unpacked / MOST > packed.getAsLong()) {
      throw new IOException("it unpacks to more than " + MOST + " times its size");
    }
  }
}
