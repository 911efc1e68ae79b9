package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import incumbent.corpus.Draft;
import incumbent.corpus.DraftReader;
import incumbent.corpus.Format;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class FinderTest {
  private static final String LINES = "{\"id\": \"%d\", \"text\": \"Keller ruled.\"}\n".repeat(9);

  /** What is found in lines that {@code end} comes behind. */
  private static List<Draft> found(InputStream end) {
    byte[] lines = LINES.formatted(1, 2, 3, 4, 5, 6, 7, 8, 9).getBytes(StandardCharsets.UTF_8);
    DraftReader drafts =
        new DraftReader(
            new SequenceInputStream(new ByteArrayInputStream(lines), end),
            Optional.of(Format.JSON_LINES),
            1 << 20);
    List<Draft> found = new ArrayList<>();
    new Finder(drafts, Duration.ofSeconds(Long.MAX_VALUE), () -> {})
        .find(DraftReader.STANDARD_INPUT, found::add);
    return found;
  }

  private static InputStream failing(Error error) {
    return new InputStream() {
      @Override
      public int read() {
        throw error;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        throw error;
      }
    };
  }

  @Test
  void aFileMayTakeAllTimeThereIs() {
    InputStream slow =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            LockSupport.parkNanos(300_000_000);
            return -1;
          }
        };
    assertEquals(9, found(slow).size());
  }

  @Test
  void documentsComeInTheirOrder() {
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
        found(InputStream.nullInputStream()).stream().map(Draft::id).toList());
  }

  @Test
  void whatBreaksOffTheReadingIsToldBehindWhatWasFound() {
    Error error = new OutOfMemoryError();
    List<Draft> found = found(failing(error));

    assertEquals(10, found.size());
    assertSame(error, assertThrows(OutOfMemoryError.class, found.get(9)::read));
  }
}
