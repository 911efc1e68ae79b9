package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignFilesTest {
  @TempDir Path path;

  @ParameterizedTest
  @ValueSource(strings = {"persons.csv", "datapackage.json", "popolo.json", "failures.csv", "brat"})
  void filesThatNoRunWroteAreRefused(String name) throws IOException {
    Files.createFile(path.resolve(name));
    try (OutputFolder folder = OutputFolder.open(path)) {
      var refused =
          assertThrows(UnusableOutputException.class, () -> ForeignFiles.requireNone(folder));
      assertTrue(refused.getMessage().contains(name), refused::getMessage);
    }
  }

  @Test
  void whatARunWritesBesideItIsRefusedToo() throws IOException {
    Files.createFile(path.resolve("page.html"));
    try (OutputFolder folder = OutputFolder.open(path)) {
      assertDoesNotThrow(() -> ForeignFiles.requireNone(folder, "other.html"));
      assertThrows(
          UnusableOutputException.class, () -> ForeignFiles.requireNone(folder, "page.html"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.json", "consolidated.json", ".incumbent.journal"})
  void thoseOfAnEarlierRunAreNot(String mark) throws IOException {
    Files.createFile(path.resolve("persons.csv"));
    Files.createFile(path.resolve(mark));
    try (OutputFolder folder = OutputFolder.open(path)) {
      assertDoesNotThrow(() -> ForeignFiles.requireNone(folder));
    }
  }

  @Test
  void otherFilesDoNotMatter() throws IOException {
    Files.createFile(path.resolve("notes.txt"));
    try (OutputFolder folder = OutputFolder.open(path)) {
      assertDoesNotThrow(() -> ForeignFiles.requireNone(folder));
    }
  }
}
