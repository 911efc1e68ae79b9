package incumbent.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void replacesWhatStoodThereAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("scores.md"), "old");

    WholeFile.write(file, "n\u00e9w\n");

    assertEquals("n\u00e9w\n", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void keepsWhatStoodThereIfTheNewCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("scores.md"), "old");
    Files.createDirectories(folder.resolve(".scores.md.tmp/in-the-way"));

    assertThrows(IOException.class, () -> WholeFile.write(file, "new"));

    assertEquals("old", Files.readString(file));
  }
}
