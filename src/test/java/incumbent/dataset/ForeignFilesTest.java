package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.CsvCells;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import incumbent.model.Consolidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ForeignFilesTest {
  private static final String OURS = "{\"format_version\": 1}";

  @TempDir Path path;

  private void assertReplaceable(DatasetKind kind, String... others) {
    assertDoesNotThrow(() -> DatasetFolder.open(path, kind, others).close());
  }

  private void assertRefused(String problem, DatasetKind kind, String... others) {
    var refused =
        assertThrows(
            UnusableOutputException.class, () -> DatasetFolder.open(path, kind, others).close());
    assertTrue(refused.getMessage().startsWith(path + problem), refused::getMessage);
  }

  private void make(String name) throws IOException {
    Files.createFile(path.resolve(name));
  }

  private void makeOurs(String name) throws IOException {
    Files.writeString(path.resolve(name), OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "RUN, persons.csv",
    "RUN, popolo.json",
    "RUN, failures.csv",
    "RUN, brat",
    "RUN, datapackage.json",
    "CLUSTER_RUN, persons.csv",
    "CLUSTER_RUN, tenures.parquet",
    "CLUSTER_RUN, unlinked.csv",
    "CLUSTER_RUN, datapackage.json",
    "CONSOLIDATION, timelines.csv",
    "CONSOLIDATION, datapackage.json"
  })
  void filesThatNoRunWroteAreRefused(DatasetKind kind, String name) throws IOException {
    make(name);
    assertRefused("/" + name + ": stands where the dataset is to be written", kind);
  }

  @Test
  void onAClusterFoldersAreToo() throws IOException {
    Files.createDirectory(path.resolve("tenures.parquet"));
    assertRefused("/tenures.parquet: stands where", DatasetKind.CLUSTER_RUN);
    assertReplaceable(DatasetKind.RUN);
  }

  @Test
  void whatIsWrittenBesideTheDatasetIsRefusedToo() throws IOException {
    make("page.html");
    assertReplaceable(DatasetKind.RUN, "other.html");
    assertRefused("/page.html: stands where", DatasetKind.RUN, "page.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1]", "no JSON", "{\"version\": 1, \"format_version\": 1}"})
  void somebodysRunJsonIsNoRun(String content) throws IOException {
    Files.writeString(path.resolve("run.json"), content);
    make("persons.csv");
    assertRefused("/persons.csv: stands where", DatasetKind.RUN);
    assertReplaceable(DatasetKind.CONSOLIDATION);
    assertEquals(content, Files.readString(path.resolve("run.json")));
  }

  @Test
  void somebodysRunJsonIsRefused() throws IOException {
    Files.writeString(path.resolve("run.json"), "{}");
    assertRefused("/run.json: stands where", DatasetKind.RUN);
  }

  @Test
  @Tag(ValidOutputs.NOT_OURS)
  void somebodysConsolidatedJsonIsNoConsolidation() throws IOException {
    Files.writeString(path.resolve("consolidated.json"), "{}");
    assertRefused("/consolidated.json: stands where", DatasetKind.CONSOLIDATION);
    assertReplaceable(DatasetKind.RUN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.json", "datapackage.json", ".incumbent.journal"})
  void aRunIsReplacedByARunOnly(String mark) throws IOException {
    make("persons.csv");
    makeOurs(mark);
    assertReplaceable(DatasetKind.RUN);
    assertRefused(": holds what a run wrote, ", DatasetKind.CLUSTER_RUN);
    assertRefused(": holds what a run wrote, ", DatasetKind.CONSOLIDATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"datapackage.json", ".incumbent.tmp"})
  void aRunOnAClusterIsReplacedByOneOnly(String mark) throws IOException {
    Files.createDirectory(path.resolve("tenures.parquet"));
    make("persons.csv");
    makeOurs(mark);
    assertReplaceable(DatasetKind.CLUSTER_RUN);
    assertRefused(": holds what a run on a cluster wrote, ", DatasetKind.RUN);
    assertRefused(": holds what a run on a cluster wrote, ", DatasetKind.CONSOLIDATION);
  }

  /** Killed between any two of its steps, it leaves a folder that it can be repeated in. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aConsolidationIsReplacedByOneOnlyAlsoIfItIsHalfDone(int named) throws IOException {
    List<String> files = ConsolidationWriter.files().stream().sorted().toList();
    assertEquals(4, files.size());
    try (OutputFolder folder = OutputFolder.open(path)) {
      new ConsolidationWriter(CsvCells.PLAIN)
          .write(new Consolidation(List.of(), List.of(), List.of()), folder);
      for (String name : files.subList(0, named)) {
        Files.move(path.resolve(OutputFolder.temporaryName(name)), path.resolve(name));
      }
      assertReplaceable(DatasetKind.CONSOLIDATION);
      assertRefused(": holds what a consolidation wrote, ", DatasetKind.RUN);
      assertRefused(": holds what a consolidation wrote, ", DatasetKind.CLUSTER_RUN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void otherFilesDoNotMatter(DatasetKind kind) throws IOException {
    make("notes.txt");
    assertReplaceable(kind);
  }
}
