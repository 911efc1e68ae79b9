package incumbent.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {
  @TempDir Path path;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void filesGetTheirNamesTogether() throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.write("a.txt", writer -> writer.write("ä\n"));
      assertEquals(List.of(".a.txt.tmp"), names());
      folder.write("b.txt", writer -> writer.write("b\n"));
      folder.commit();
    }
    assertEquals(List.of("a.txt", "b.txt"), names());
    assertEquals("ä\n", Files.readString(path.resolve("a.txt")));
  }

  @Test
  void anEarlierOutputStaysIfAnythingFails() throws IOException {
    Files.writeString(path.resolve("a.txt"), "earlier");
    assertThrows(
        UnusableOutputException.class,
        () -> {
          try (OutputFolder folder = OutputFolder.open(path)) {
            folder.outdate("a.txt");
            folder.write("a.txt", writer -> writer.write("later"));
            folder.write(
                "b.txt",
                writer -> {
                  writer.write("half");
                  throw new IOException("No space left on device");
                });
            folder.commit();
          }
        });
    assertEquals(List.of("a.txt"), names());
    assertEquals("earlier", Files.readString(path.resolve("a.txt")));
  }

  @Test
  void nothingIsReplacedIfOneFileCannotBe() throws IOException {
    Files.writeString(path.resolve("a.txt"), "earlier");
    Files.createDirectory(path.resolve("b.txt"));
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.write("a.txt", writer -> writer.write("later"));
      folder.write("b.txt", writer -> writer.write("later"));
      UnusableOutputException e = assertThrows(UnusableOutputException.class, folder::commit);
      assertTrue(e.getMessage().startsWith(path.resolve("b.txt") + ": is a folder"));
    }
    assertEquals(List.of("a.txt", "b.txt"), names());
    assertEquals("earlier", Files.readString(path.resolve("a.txt")));
  }

  @Test
  void whatAnEarlierRunLeftIsRemovedWhenItIsOutdated() throws IOException {
    Files.writeString(path.resolve("old.json"), "{}");
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdate("old.json");
      folder.outdate("never-was.json");
      assertEquals(List.of("old.json"), names());
      folder.commit();
    }
    assertEquals(List.of(), names());
  }

  @Test
  void oneRunAloneWritesToAFolder() throws IOException {
    try (OutputFolder folder = OutputFolder.openAlone(path)) {
      UnusableOutputException e =
          assertThrows(UnusableOutputException.class, () -> OutputFolder.openAlone(path));
      assertTrue(e.getMessage().startsWith(path + ": another run is writing to it; "));
      assertEquals(List.of(".incumbent.open"), names());
      assertEquals(path, folder.path());
    }
    assertEquals(List.of(), names());
    OutputFolder.openAlone(path).close();
    assertEquals(List.of(), names());
  }

  /** Whoever may write to the folder could have put them there. */
  @Test
  void theFolderIsMadeWithItsParents() {
    try (OutputFolder folder = OutputFolder.open(path.resolve("x/y"))) {
      assertTrue(Files.isDirectory(folder.path()));
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(path.resolve("file"), "");
    UnusableOutputException e =
        assertThrows(UnusableOutputException.class, () -> OutputFolder.open(file));
    assertEquals(file + ": is a file, not a folder; name a folder with --output", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc", "/proc/incumbent"})
  @EnabledOnOs(OS.LINUX)
  void aPlaceThatNobodyMayWriteToIsRefused(Path place) {
    UnusableOutputException e =
        assertThrows(UnusableOutputException.class, () -> OutputFolder.open(place));
    assertTrue(e.getMessage().startsWith(place + ": cannot be written to; "), e.getMessage());
  }
}
