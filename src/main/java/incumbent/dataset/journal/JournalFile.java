package incumbent.dataset.journal;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.dataset.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Lines of JSON, each behind its CRC-32 in eight hexadecimal digits and a space, so that a line
 * that was torn, however it was, is told from a whole one.
 */
final class JournalFile {
  private static final int SUM = 8;

  private JournalFile() {}

  /** Adds a line to the end of a file in one step. */
  static void add(JsonNode node, FileChannel file) throws IOException {
    byte[] json = Json.line(node);
    ByteBuffer line = ByteBuffer.allocate(SUM + 1 + json.length + 1);
    line.put((sum(json) + " ").getBytes(StandardCharsets.US_ASCII)).put(json).put((byte) '\n');
    line.flip();
    while (line.hasRemaining()) {
      file.write(line);
    }
  }

  private static String sum(byte[] json) {
    CRC32 crc = new CRC32();
    crc.update(json);
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** Reads the lines of a file one after another, as far as they are whole. */
  static final class Reader {
    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private long read;
    private long end;

    Reader(FileChannel file) {
      this.file = file;
    }

    /** The next line; empty at the end of the file, and where a line is torn. */
    Optional<JsonNode> next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (hasByte()) {
        byte b = bytes.get();
        if (b == '\n') {
          return node(line.toByteArray());
        }
        line.write(b);
      }
      return Optional.empty();
    }

    private boolean hasByte() throws IOException {
      if (!bytes.hasRemaining()) {
        bytes.clear();
        read += Math.max(0, file.read(bytes, read));
        bytes.flip();
      }
      return bytes.hasRemaining();
    }

    private Optional<JsonNode> node(byte[] line) throws IOException {
      if (line.length <= SUM) {
        return Optional.empty();
      }
      byte[] json = Arrays.copyOfRange(line, SUM + 1, line.length);
      if (!new String(line, 0, SUM, StandardCharsets.US_ASCII).equals(sum(json))) {
        return Optional.empty();
      }
      end += line.length + 1L;
      return Optional.of(Json.parse(json));
    }

    /** How many bytes the lines take that were read. */
    long end() {
      return end;
    }
  }
}
