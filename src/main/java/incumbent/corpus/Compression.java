package incumbent.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks gzip and bzip2, told by their first bytes, of several streams one after another too. */
final class Compression {
  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 3;

  private Compression() {}

  /** A file's name without the ending of its compression. */
  static String stripped(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean packed = lower.endsWith(".gz") || lower.endsWith(".bz2");
    return packed ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  /** The bytes of a stream, unpacked if they are packed. */
  static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, BUFFER);
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    if (startsWith(head, 0x1F, 0x8B)) {
      return new BufferedInputStream(
          GzipCompressorInputStream.builder()
              .setInputStream(bytes)
              .setDecompressConcatenated(true)
              .get(),
          BUFFER);
    }
    if (startsWith(head, 'B', 'Z', 'h')) {
      return new BufferedInputStream(new BZip2CompressorInputStream(bytes, true), BUFFER);
    }
    return bytes;
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
