package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatasetFolderTest {
  @TempDir Path path;

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
    UnusableOutputException e =
        assertThrows(UnusableOutputException.class, () -> DatasetFolder.open(path));
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
    Files.writeString(path.resolve("tenures.json"), content);
    try (OutputFolder folder = DatasetFolder.open(path)) {
      folder.write("tenures.json", writer -> writer.write("later"));
      folder.commit();
    }
    assertEquals("later", Files.readString(path.resolve("tenures.json")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
