package incumbent.corpus;

import incumbent.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The document ids that were met, by 63 bits of their SHA-256: 16 to 32 bytes each, so that those
 * of ten million documents fit beside all else. Two ids that share the bits would be taken for one;
 * among ten million that happens once in 180,000 runs.
 */
final class IdSet {
  private static final int SMALLEST = 1 << 10;

  private final MessageDigest digest = Sha256.digest();
  private long[] slots = new long[SMALLEST];
  private int size;

  /** Whether the id is new. */
  boolean add(String id) {
    byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
    // Zero marks a free slot.
    long bits = ByteBuffer.wrap(hash).getLong() | 1;
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slot(bits);
    boolean added = slots[slot] != bits;
    slots[slot] = bits;
    size += added ? 1 : 0;
    return added;
  }

  private int slot(long bits) {
    int slot = (int) (bits >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != bits) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long bits : old) {
      if (bits != 0) {
        slots[slot(bits)] = bits;
      }
    }
  }
}
