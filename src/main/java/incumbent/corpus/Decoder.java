package incumbent.corpus;

import incumbent.model.BadInputException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Decodes the bytes of a plain text file: strict UTF-8, byte order mark dropped, any line end to
 * {@code \n}.
 */
final class Decoder {
  private static final int BYTES_PER_CONTROL = 100;

  private final Path file;
  private final byte[] bytes;

  private Decoder(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * The text in {@code bytes}.
   *
   * @throws BadInputException if they are no text, not UTF-8, or blank
   */
  static String decode(Path file, byte[] bytes) throws BadInputException {
    return new Decoder(file, bytes).decode();
  }

  private String decode() throws BadInputException {
    refuseOtherEncodings();
    refuseBinary();
    String text = decodeStrictly();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (unmarked.isBlank()) {
      throw new BadInputException(file, "is empty", "put text into it, or leave it out");
    }
    return withPlainLineEnds(unmarked);
  }

  /** The text with {@code \n} for any line end. */
  static String withPlainLineEnds(String text) {
    return text.replaceAll("\r\n|[\r\u0085\u2028\u2029]", "\n");
  }

  private void refuseOtherEncodings() throws BadInputException {
    boolean littleEndian = startsWith(0xFF, 0xFE);
    if (littleEndian || startsWith(0xFE, 0xFF)) {
      throw new BadInputException(
          file, "is UTF-16" + (littleEndian ? "LE" : "BE") + " text", "convert it to UTF-8");
    }
  }

  private boolean startsWith(int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private void refuseBinary() throws BadInputException {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw binary("a NUL at byte " + i);
      }
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    if (controls * (long) BYTES_PER_CONTROL > bytes.length) {
      throw binary(controls + " control characters in " + bytes.length + " bytes");
    }
  }

  private static boolean isControl(byte b) {
    boolean whitespace = b >= '\t' && b <= '\r';
    return b >= 0 && b < ' ' && !whitespace;
  }

  private BadInputException binary(String sign) {
    return new BadInputException(
        file, "is binary, not text (" + sign + ")", "give its text as UTF-8, or leave it out");
  }

  private String decodeStrictly() throws BadInputException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BadInputException(
          file,
          "is not UTF-8 (byte " + in.position() + " is 0x" + hex(bytes[in.position()]) + ")",
          "convert it to UTF-8");
    }
    return out.flip().toString();
  }

  private static String hex(byte b) {
    return HexFormat.of().withUpperCase().toHexDigits(b);
  }
}
