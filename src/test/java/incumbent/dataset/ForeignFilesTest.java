package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
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
  @ValueSource(strings = {"run.json", ".incumbent.journal"})
  void thoseOfAnEarlierRunAreNot(String mark) throws IOException {
    Files.createFile(path.resolve("persons.csv"));
    Files.createFile(path.resolve(mark));
    try (OutputFolder folder = OutputFolder.open(path)) {
      assertDoesNotThrow(() -> ForeignFiles.requireNone(folder));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.json", ".incumbent.journal", "timelines.csv", "datapackage.json"})
  void aConsolidatedDatasetStandsBesideNoRunAndInPlaceOfNothingElse(String name)
      throws IOException {
    Files.createFile(path.resolve(name));
    try (OutputFolder folder = OutputFolder.open(path)) {
      var refused =
          assertThrows(
              UnusableOutputException.class, () -> ForeignFiles.requireNoneOfConsolidated(folder));
      assertTrue(refused.getMessage().contains(name), refused::getMessage);
    }
  }

  @Test
  @Tag(ValidOutputs.NOT_OURS)
  void noRunWritesBesideAConsolidatedDatasetWhichItselfCanBeReplaced() throws IOException {
    Files.createFile(path.resolve("consolidated.json"));
    Files.createFile(path.resolve("timelines.csv"));
    try (OutputFolder folder = OutputFolder.open(path)) {
      assertDoesNotThrow(() -> ForeignFiles.requireNoneOfConsolidated(folder));
      var refused =
          assertThrows(UnusableOutputException.class, () -> ForeignFiles.requireNone(folder));
      assertTrue(refused.getMessage().contains("consolidated.json: is of"), refused::getMessage);
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
