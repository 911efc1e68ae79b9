package incumbent.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

final class SubfolderTest {
  @TempDir Path path;
  @TempDir Path home;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> namesIn(String subfolder) throws IOException {
    try (Stream<Path> files = Files.list(path.resolve(subfolder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write(String... names) {
    try (OutputFolder folder = OutputFolder.open(path)) {
      Subfolder sub = folder.subfolder("sub");
      for (String name : names) {
        sub.write(name, writer -> writer.write(name + names.length));
      }
      folder.commit();
    }
  }

  @Test
  void filesOfASubfolderGetTheirNamesWithTheOthers() throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.subfolder("sub").write("a.txt", writer -> writer.write("ä\n"));
      folder.write("b.txt", writer -> writer.write("b\n"));
      assertEquals(List.of(".b.txt.tmp", ".sub.tmp"), names());
      folder.commit();
    }
    assertEquals(List.of("b.txt", "sub"), names());
    assertEquals("ä\n", Files.readString(path.resolve("sub/a.txt")));
  }

  @Test
  void ofASubfolderOnlyWhatAnEarlierRunWroteIsRemoved() throws IOException {
    write("a.txt", "b.txt");
    Files.writeString(path.resolve("sub/mine.txt"), "mine");
    write("b.txt");
    assertEquals(List.of(".incumbent.files", "b.txt", "mine.txt"), namesIn("sub"));
    assertEquals("b.txt1", Files.readString(path.resolve("sub/b.txt")));
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdateSubfolder("sub");
      folder.commit();
    }
    assertEquals(List.of("mine.txt"), namesIn("sub"));
  }

  @Test
  void aFolderOfAnotherOriginIsNotTouched() throws IOException {
    Files.createDirectory(path.resolve("sub"));
    Files.writeString(path.resolve("sub/a.txt"), "mine");
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdateSubfolder("sub");
      folder.commit();
    }
    assertEquals(List.of("a.txt"), namesIn("sub"));
  }

  @Test
  void aFileThatBearsTheNameOfASubfolderStays() throws IOException {
    Files.writeString(path.resolve("sub"), "mine");
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdateSubfolder("sub");
      folder.commit();
    }
    assertEquals("mine", Files.readString(path.resolve("sub")));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkThatBearsTheNameOfASubfolderStaysWithWhatItLeadsTo() throws IOException {
    write("a.txt");
    Path moved = Files.move(path.resolve("sub"), path.resolve("moved"));
    Files.createSymbolicLink(path.resolve("sub"), moved);
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdateSubfolder("sub");
      folder.commit();
    }
    assertEquals(List.of("moved", "sub"), names());
    assertEquals("a.txt1", Files.readString(path.resolve("sub/a.txt")));
  }

  @Test
  void aFolderOfAnotherOriginIsNotWrittenTo() throws IOException {
    Path sub = Files.createDirectory(path.resolve("sub"));
    Files.writeString(sub.resolve("a.txt"), "mine");
    UnusableOutputException e = assertThrows(UnusableOutputException.class, () -> write("a.txt"));
    assertTrue(e.getMessage().startsWith(sub + ": holds files that no earlier run wrote; "));
    assertEquals("mine", Files.readString(sub.resolve("a.txt")));
    Files.delete(sub.resolve("a.txt"));
    write("a.txt");
    assertEquals("a.txt1", Files.readString(sub.resolve("a.txt")));
  }

  @Test
  void aListThatLeadsElsewhereRemovesNothing() throws IOException {
    write("a.txt");
    Files.writeString(path.resolve("b.txt"), "mine");
    String list = "../b.txt\n" + path.resolve("b.txt") + "\n..\n\na.txt\n";
    Files.writeString(path.resolve("sub/.incumbent.files"), list);
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdateSubfolder("sub");
      folder.commit();
    }
    assertEquals(List.of("b.txt"), names());
  }

  @Test
  void anEarlierSubfolderStaysIfAnythingFails() throws IOException {
    write("a.txt");
    Files.createDirectory(path.resolve("b.txt"));
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.subfolder("sub").write("c.txt", writer -> writer.write("later"));
      folder.write("b.txt", writer -> writer.write("later"));
      assertThrows(UnusableOutputException.class, folder::commit);
    }
    assertEquals(List.of("b.txt", "sub"), names());
    assertEquals(List.of(".incumbent.files", "a.txt"), namesIn("sub"));
  }

  @Test
  void whatStandsInTheWayOfASubfolderIsTold() throws IOException {
    Path file = Files.writeString(path.resolve("sub"), "mine");
    UnusableOutputException e = assertThrows(UnusableOutputException.class, () -> write("a.txt"));
    assertEquals(file + ": is a file where a folder is to stand; remove it", e.getMessage());
    Files.delete(file);
    write("b.txt");
    Files.createDirectory(path.resolve("sub/a.txt"));
    e = assertThrows(UnusableOutputException.class, () -> write("a.txt"));
    assertTrue(e.getMessage().startsWith(path.resolve("sub/a.txt") + ": is a folder"));
    assertEquals(List.of("sub"), names());
  }

  @Test
  void whatAKilledRunLeftOfAFormatThatIsNotAskedForIsRemoved() throws IOException {
    Files.createDirectory(path.resolve(".sub.tmp"));
    Files.writeString(path.resolve(".sub.tmp/a.txt"), "half");
    Files.writeString(path.resolve(".a.txt.tmp"), "half");
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.outdate("a.txt");
      folder.outdate("sub");
      folder.commit();
    }
    assertEquals(List.of(), names());
  }

  @Test
  void afterACommitThatWasCutShortTheNextOneGoesThrough() throws IOException {
    try (OutputFolder folder = OutputFolder.open(path)) {
      Subfolder sub = folder.subfolder("sub");
      sub.write("a.txt", writer -> writer.write("a"));
      sub.write("b.txt", writer -> writer.write("b"));
      Files.delete(path.resolve(".sub.tmp/b.txt"));
      assertThrows(UnusableOutputException.class, folder::commit);
    }
    assertEquals(List.of(".incumbent.files", "a.txt"), namesIn("sub"));
    write("c.txt");
    assertEquals(List.of(".incumbent.files", "c.txt"), namesIn("sub"));
  }

  @Test
  void whatARunThatWasKilledLeftIsNotCommitted() throws IOException {
    Files.createDirectory(path.resolve(".sub.tmp"));
    Files.writeString(path.resolve(".sub.tmp/a.txt"), "half");
    Files.writeString(path.resolve(".sub.tmp/.incumbent.files"), "a.txt\n");
    write("b.txt");
    assertEquals(List.of(".incumbent.files", "b.txt"), namesIn("sub"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".sub.tmp", ".b.txt.tmp"})
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkUnderATemporaryNameLeavesWhatItLeadsTo(String name) throws IOException {
    Path others = Files.createDirectory(home.resolve("others"));
    Path file = Files.writeString(others.resolve("mine"), "mine");
    Files.createSymbolicLink(path.resolve(name), name.startsWith(".sub") ? others : file);
    try (OutputFolder folder = OutputFolder.open(path)) {
      folder.subfolder("sub").write("a.txt", writer -> writer.write("later"));
      folder.write("b.txt", writer -> writer.write("later"));
      folder.commit();
    }
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of("b.txt", "sub"), names());
    assertFalse(Files.isSymbolicLink(path.resolve("b.txt")));
  }
}
