package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files of a corpus that are no documents. */
final class FileContentTest {
  @TempDir Path folder;

  private static String problem(Executable reading) {
    return assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThrows(BadInputException.class, reading).problem());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsNotOpened() throws IOException, InterruptedException {
    for (String name : new String[] {"gold.json", "SHA256SUMS", "parts.csv"}) {
      Path pipe = folder.resolve(name);
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }

    String irregular = "is not a regular file";
    assertEquals(irregular, problem(() -> new GoldReader().read(folder.resolve("gold.json"))));
    assertEquals(irregular, problem(() -> Checksums.verify(folder.resolve("SHA256SUMS"))));
    assertEquals(irregular, problem(() -> Parts.of(folder)));
    assertEquals(irregular, problem(() -> Checksums.sha256(folder.resolve("gold.json"))));
  }

  @Test
  void whatIsTooLargeIsNotHeld() throws IOException {
    Path gold = folder.resolve("gold.json");
    try (RandomAccessFile file = new RandomAccessFile(gold.toFile(), "rw")) {
      file.setLength((256L << 20) + 1);
    }

    assertEquals("is larger than 256 MB", problem(() -> new GoldReader().read(gold)));
  }
}
