package incumbent.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks gzip and bzip2, told by their first bytes, of several streams one after another too. */
public final class Compression {
  private static final int BUFFER = 1 << 16;

  /** How many bytes of a file tell whether it is packed. */
  public static final int HEAD = 3;

  private Compression() {}

  /** A file's name without the ending of its compression. */
  static String stripped(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean packed = lower.endsWith(".gz") || lower.endsWith(".bz2");
    return packed ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** Whether a file that begins so is packed. */
  public static boolean isPacked(byte[] head) {
    return isGzip(head) || isBzip2(head);
  }

  private static boolean isGzip(byte[] head) {
    return startsWith(head, 0x1F, 0x8B);
  }

  private static boolean isBzip2(byte[] head) {
    return startsWith(head, 'B', 'Z', 'h');
  }

  /**
   * The bytes of a stream, unpacked if they are packed. It ends with an error where it was packed
   * only to fill up what it is unpacked into.
   */
  public static InputStream unpacked(InputStream in) throws IOException {
    AtomicLong packed = new AtomicLong();
    BufferedInputStream bytes =
        new BufferedInputStream(new CountedInput(in, packed::addAndGet), BUFFER);
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    if (isGzip(head)) {
      InputStream unpacked =
          GzipCompressorInputStream.builder()
              .setInputStream(bytes)
              .setDecompressConcatenated(true)
              .get();
      return limited(unpacked, packed);
    }
    if (isBzip2(head)) {
      return limited(new BZip2CompressorInputStream(bytes, true), packed);
    }
    return bytes;
  }

  private static InputStream limited(InputStream unpacked, AtomicLong packed) {
    return new BufferedInputStream(
        new CountedInput(unpacked, new ExpansionLimit(packed::get)), BUFFER);
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
