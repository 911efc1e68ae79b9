package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** What tests of files made to do harm share: such files, and how they are read. */
final class Hostile {
  /** What a run allows, if nothing else is said. */
  private static final Duration LONG = Duration.ofMinutes(5);

  static final Duration ENDLESS = Duration.ofMinutes(1);
  static final int MEGABYTE = 1 << 20;
  static final int LARGEST = 4 * MEGABYTE;
  static final String LINE = "{\"id\": \"good\", \"text\": \"Keller ruled.\"}\n";
  static final String PAGE =
      "<page><title>good</title><revision><text>Keller ruled.</text></revision></page>\n";

  private Hostile() {}

  static Drafts read(Format format, InputStream in) {
    DraftReader reader = new DraftReader(in, Optional.of(format), LARGEST);
    return assertTimeoutPreemptively(LONG, () -> Drafts.read(reader, DraftReader.STANDARD_INPUT));
  }

  static Drafts read(Format format, String text) {
    return read(format, stream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** Parts one after another; a megabyte may stand for many, and is held once. */
  static InputStream joined(List<byte[]> parts) {
    return new SequenceInputStream(
        Collections.enumeration(parts.stream().map(Hostile::stream).toList()));
  }

  static InputStream around(String before, int megabytes, String behind) {
    List<byte[]> parts = new ArrayList<>();
    parts.add(before.getBytes(StandardCharsets.UTF_8));
    parts.addAll(
        Collections.nCopies(megabytes, "a".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8)));
    parts.add(behind.getBytes(StandardCharsets.UTF_8));
    return joined(parts);
  }

  static long allocated(Executable reading) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertDoesNotThrow(reading);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  static String dump(String content) {
    return "<mediawiki>\n" + PAGE + content + "</mediawiki>";
  }

  static void assertGoodAnd(String problem, Drafts drafts) {
    assertEquals(List.of("good"), drafts.ids());
    assertEquals(1, drafts.problems().size(), drafts.problems()::toString);
    assertTrue(drafts.problems().get(0).contains(problem), drafts.problems()::toString);
  }
}
