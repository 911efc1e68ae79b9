package incumbent.corpus;

/**
 * Ends a stream of XML with an error when too much is read of it at a stretch: a parser holds as
 * much of a comment or an attribute as there is.
 */
final class TokenLimit implements CountedInput.Counter {
  /** What a parser reads ahead, whatever it is asked for. */
  private static final int AHEAD = 1 << 16;

  private final long largest;
  private long read;

  /**
   * @param largest how many bytes may be read at a stretch
   */
  TokenLimit(long largest) {
    this.largest = largest;
  }

  /** A stretch ends here, and another begins. */
  void next() {
    read = 0;
  }

  @Override
  public void count(long bytes) throws LimitException {
    read += bytes;
    if (read > largest + AHEAD) {
      throw new LimitException(
          "has a tag, comment or text of more than " + largest + " bytes",
          "take it out, or allow more with --max-megabytes");
    }
  }
}
