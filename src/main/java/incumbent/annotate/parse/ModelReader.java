package incumbent.annotate.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text of a model: lines of words and decimal numbers, a blank between.
 *
 * <p>A model is 50 MB of numbers with few digits, and each run begins with it: so they are read
 * from bytes, without a string for each. Not thread-safe.
 */
final class ModelReader implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_WORD = 1 << 10;

  /** No model has a million of anything. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

  /** Longer numbers are not exact as an integer and a power of ten. */
  private static final int MOST_DIGITS = 15;

  private static final double[] POWERS = powers();

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] word = new byte[LONGEST_WORD];
  private int size;
  private int next;

  /** Reads what is compressed by gzip; closes it at the end. */
  ModelReader(InputStream compressed) throws IOException {
    try {
      this.in = new GZIPInputStream(compressed, BUFFER);
    } catch (IOException e) {
      compressed.close();
      throw e;
    }
  }

  private static double[] powers() {
    double[] powers = new double[MOST_DIGITS + 1];
    for (int i = 0; i <= MOST_DIGITS; i++) {
      powers[i] = Double.parseDouble("1e" + i);
    }
    return powers;
  }

  /**
   * The number of a line such as {@code hiddenSize=1000}.
   *
   * @throws IOException if it is less than {@code least}, or none
   */
  int header(String name, int least) throws IOException {
    String line = word();
    if (!line.startsWith(name + "=")) {
      throw new IOException("a model begins with other lines: " + name + " expected, not " + line);
    }
    String number = line.substring(name.length() + 1);
    if (!COUNT.matcher(number).matches() || Integer.parseInt(number) < least) {
      throw new IOException("a model cannot have " + line);
    }
    return Integer.parseInt(number);
  }

  /**
   * Skips such a line.
   *
   * @throws IOException if it has another number than {@code expected}
   */
  void requireHeader(String name, int expected) throws IOException {
    int found = header(name, 0);
    if (found != expected) {
      throw new IOException("a model has %s=%d, not %d".formatted(name, found, expected));
    }
  }

  /** Whatever stands before the next blank or the end of the line. */
  String word() throws IOException {
    int length = 0;
    for (int b = afterBlanks(); b > ' '; b = read()) {
      if (length == LONGEST_WORD) {
        throw new IOException("a word of a model is longer than " + LONGEST_WORD + " bytes");
      }
      word[length++] = (byte) b;
    }
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  /** As many rows of as many numbers. */
  float[][] rows(int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = row(columns);
    }
    return matrix;
  }

  float[] row(int columns) throws IOException {
    float[] row = new float[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = number();
    }
    return row;
  }

  private float number() throws IOException {
    int b = afterBlanks();
    boolean negative = b == '-';
    if (negative) {
      b = read();
    }
    long digits = 0;
    int count = 0;
    int decimals = 0;
    boolean behindPoint = false;
    while (b > ' ') {
      if (b == '.' && !behindPoint) {
        behindPoint = true;
      } else if (b >= '0' && b <= '9' && count < MOST_DIGITS) {
        digits = digits * 10 + (b - '0');
        count++;
        decimals += behindPoint ? 1 : 0;
      } else {
        throw new IOException("a model holds a number that cannot be read");
      }
      b = read();
    }
    if (count == 0) {
      throw new IOException("a model ends early");
    }
    float value = (float) (digits / POWERS[decimals]);
    return negative ? -value : value;
  }

  private int afterBlanks() throws IOException {
    int b = read();
    while (b >= 0 && b <= ' ') {
      b = read();
    }
    return b;
  }

  private int read() throws IOException {
    if (next == size) {
      size = in.read(buffer);
      next = 0;
      if (size < 0) {
        size = 0;
        return -1;
      }
    }
    return buffer[next++] & 0xff;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
