package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

final class Sha256Test {
  /** Those of NIST, FIPS 180-2, appendix B.1. */
  @Test
  void tellsTheBytesThatItWasGivenSinceTheLastTime() {
    MessageDigest digest = Sha256.digest();
    digest.update("abc".getBytes(StandardCharsets.US_ASCII));

    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.hex(digest));
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.hex(digest));
  }
}
