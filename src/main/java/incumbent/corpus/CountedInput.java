package incumbent.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes were read of it, each time some are. */
final class CountedInput extends FilterInputStream {
  private final Counter counter;

  CountedInput(InputStream in, Counter counter) {
    super(in);
    this.counter = counter;
  }

  /** Is told of bytes. */
  @FunctionalInterface
  interface Counter {
    /**
     * Takes note of as many bytes more.
     *
     * @throws IOException if no more may be read
     */
    void count(long bytes) throws IOException;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    counter.count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    counter.count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(most);
    counter.count(skipped);
    return skipped;
  }
}
