package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatasetFolderTest {
  @TempDir Path path;

  private OutputFolder open() {
    return DatasetFolder.open(path, DatasetKind.RUN);
  }

  @ParameterizedTest
  @EnumSource
  @Tag(ValidOutputs.NOT_OURS)
  void aRunOfALaterVersionIsKnownInEveryFormat(DatasetFormat format) throws IOException {
    try (OutputFolder folder = open()) {
      new DatasetWriter(Set.of(format))
          .write(List.of(Samples.finished(Samples.reading("a"))), folder);
      RunReportTest.report().write(folder);
      folder.commit();
    }
    assertDoesNotThrow(() -> open().close());
    assertTrue(writtenLater() > 0);
    List<String> before = names();

    assertThrows(UnusableOutputException.class, () -> open());
    assertEquals(before, names());
  }

  /** Has the files say that a later version wrote them; how many of them say so. */
  private int writtenLater() throws IOException {
    int later = 0;
    for (String name : names()) {
      Path file = path.resolve(name);
      if (name.endsWith(".json")) {
        String content = Files.readString(file);
        String written = content.replace("\"format_version\": 1,", "\"format_version\": 2,");
        Files.writeString(file, written);
        later += content.equals(written) ? 0 : 1;
      }
    }
    return later;
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.json", "datapackage.json", "tenures.json", "consolidated.json"})
  @Tag(ValidOutputs.NOT_OURS)
  void anyFileThatTellsTheVersionIsEnough(String name) throws IOException {
    Path file = Files.writeString(path.resolve(name), "{\"format_version\": 2}");
    var refused = assertThrows(UnusableOutputException.class, () -> open());
    assertTrue(refused.getMessage().startsWith(file + ": is of format_version 2, "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format_version\": 2}",
        "{\n  \"format_version\": 2, and of the rest nothing is read",
        "{\"format_version\":99999999999999999999,"
      })
  @Tag(ValidOutputs.NOT_OURS)
  void aDatasetOfALaterVersionIsRefusedAndStays(String content) throws IOException {
    Path file = Files.writeString(path.resolve("tenures.json"), content);
    UnusableOutputException e = assertThrows(UnusableOutputException.class, () -> open());
    assertTrue(e.getMessage().startsWith(file + ": is of format_version "), e.getMessage());
    assertTrue(e.getMessage().endsWith("; update Incumbent, or choose another --output"));
    assertEquals(List.of("tenures.json"), names());
    assertEquals(content, Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format_version\": 1, \"tenures\": [], \"offices\": []}",
        "{\"format_version\": \"new\"}",
        "{\"version\": 2, \"format_version\": 2}",
        "{\"format_version\"",
        "[2]",
        "tenures",
        ""
      })
  @Tag(ValidOutputs.NOT_OURS)
  void whatIsNotOfALaterVersionMayBeReplaced(String content) throws IOException {
    Files.writeString(path.resolve("run.json"), "{\"format_version\": 1}");
    Files.writeString(path.resolve("tenures.json"), content);
    try (OutputFolder folder = open()) {
      folder.write("tenures.json", writer -> writer.write("later"));
      folder.commit();
    }
    assertEquals("later", Files.readString(path.resolve("tenures.json")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
