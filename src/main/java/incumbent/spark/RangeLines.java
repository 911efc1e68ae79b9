package incumbent.spark;

import incumbent.corpus.Compression;
import incumbent.corpus.Lines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lines that begin in a part of a file. Not thread-safe. */
final class RangeLines implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RangeLines.class);
  private static final int BUFFER = 1 << 16;

  private final FSDataInputStream in;
  private final Lines lines;
  private final long end;

  /**
   * @param largest how many bytes a line may have
   */
  RangeLines(LineRange range, Storage storage, int largest) throws IOException {
    in = storage.open(range.file().path());
    // The byte before may end the line above; then a line begins right here.
    long begin = Math.max(0, range.begin() - 1);
    end = range.end() - begin;
    boolean open = false;
    try {
      lines = new Lines(range.begin() == 0 ? unpacked() : from(begin), largest);
      if (range.begin() > 0) {
        lines.next();
      }
      open = true;
    } finally {
      if (!open) {
        in.close();
      }
    }
  }

  /** How many lines begin in a part; of one that cannot be read, as many as can. */
  static long count(LineRange range, Storage storage, int largest) {
    long count = 0;
    try (RangeLines lines = new RangeLines(range, storage, largest)) {
      while (lines.next().isPresent()) {
        count++;
      }
    } catch (IOException e) {
      LOG.info("{} cannot be counted: {}", range.file().name(), e.getMessage());
    }
    return count;
  }

  private InputStream unpacked() throws IOException {
    return Compression.unpacked(in);
  }

  private InputStream from(long begin) throws IOException {
    in.seek(begin);
    return new BufferedInputStream(in, BUFFER);
  }

  /** The next line without its end; empty behind the last. */
  Optional<byte[]> next() throws IOException {
    return lines.position() < end ? lines.next() : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
