package incumbent.corpus;

import java.util.function.LongSupplier;

/**
 * Ends a stream with an error once it is very much larger than what it was unpacked from: no text
 * packs so well, but a few kilobytes made for it unpack to any size.
 */
final class ExpansionLimit implements CountedInput.Counter {
  /** Text packs to a tenth, tables of one value to a hundredth. */
  private static final long MOST = 250;

  /** What may be unpacked of anything. */
  private static final long FREE = 64L << 20;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * @param packed how many bytes were read so far of what is unpacked
   */
  ExpansionLimit(LongSupplier packed) {
    this.packed = packed;
  }

  @Override
  public void count(long bytes) throws LimitException {
    unpacked += bytes;
    if (unpacked > FREE && unpacked / MOST > packed.getAsLong()) {
      throw new LimitException(
          "unpacks to more than " + MOST + " times its size",
          "unpack it yourself if you trust it, or leave it out");
    }
  }
}
