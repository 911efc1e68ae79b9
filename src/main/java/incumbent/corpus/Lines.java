package incumbent.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, which end where a {@code \n} stands. Of a line that is too long no more is
 * kept than one byte more than it may have. Not thread-safe.
 *
 * <pre>{@code
 * Lines lines = new Lines(in, 1 << 20);
 * for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
 *   use(line.get());
 * }
 * }</pre>
 */
public final class Lines {
  private final InputStream in;
  private final int largest;
  private long position;

  /**
   * @param in unpacked, and buffered
   * @param largest how many bytes a line may have
   */
  public Lines(InputStream in, int largest) {
    this.in = in;
    this.largest = largest;
  }

  /**
   * The next line without its end; empty behind the last.
   *
   * @throws IOException if the stream ends early
   */
  public Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long begin = position;
    for (int b = read(); b != '\n'; b = read()) {
      if (b < 0) {
        return position == begin ? Optional.empty() : Optional.of(line.toByteArray());
      }
      if (line.size() <= largest) {
        line.write(b);
      }
    }
    return Optional.of(line.toByteArray());
  }

  private int read() throws IOException {
    int b = in.read();
    position += b < 0 ? 0 : 1;
    return b;
  }

  /** How many bytes were read. */
  public long position() {
    return position;
  }
}
