package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksumsTest {
  /** Of "abc", as FIPS 180-2 gives it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;
  private Path list;
  private Path a;

  @BeforeEach
  void listOneFile() throws IOException {
    a = Files.writeString(Files.createDirectory(folder.resolve("documents")).resolve("a"), "abc");
    Files.writeString(folder.resolve("README.md"), "Not listed, but beside the list.");
    list = Files.writeString(folder.resolve("SHA256SUMS"), ABC + "  documents/a\n");
  }

  private BadInputException refused() {
    return assertThrows(BadInputException.class, () -> Checksums.verify(list));
  }

  @Test
  void acceptsWhatIsUnchanged() throws IOException {
    assertDoesNotThrow(() -> Checksums.verify(list));
    Files.writeString(list, ABC.toUpperCase(java.util.Locale.ROOT) + " *./documents/a\r\n\r\n");
    assertDoesNotThrow(() -> Checksums.verify(list));
  }

  @Test
  void acceptsTheCorpus() {
    assertDoesNotThrow(() -> Checksums.verify(Path.of("corpus/SHA256SUMS")));
  }

  @Test
  void namesTheFileThatChanged() throws IOException {
    Files.writeString(a, "abd");
    assertEquals(a, refused().path());
    assertEquals("is not what " + list + " lists", refused().problem());
  }

  @Test
  void namesTheFileThatIsGone() throws IOException {
    Files.delete(a);
    assertEquals(a + ": does not exist; check the path", refused().getMessage());
  }

  @Test
  void namesTheFileThatNobodyListed() throws IOException {
    Path b = Files.writeString(folder.resolve("documents/b"), "abc");
    assertEquals(b, refused().path());
    assertEquals("is not listed in " + list, refused().problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "../x", "documents/../../x", "/etc/passwd"})
  void opensNothingElsewhere(String name) throws IOException {
    Files.writeString(list, ABC + "  " + name + "\n");
    assertEquals("line 1 names a file elsewhere, " + name, refused().problem());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void opensNoDeviceThatALinkLeadsTo() throws IOException {
    Files.delete(a);
    Files.createSymbolicLink(a, Path.of("/dev/zero"));
    assertEquals(
        "is not a regular file",
        assertTimeoutPreemptively(Duration.ofMinutes(1), this::refused).problem());
  }

  @Test
  void namesTheLineThatIsNoChecksum() throws IOException {
    Files.writeString(list, ABC + "  documents/a\nabc  documents/a\n");
    assertEquals("line 2 is no checksum and file name", refused().problem());
    Files.delete(list);
    assertEquals("does not exist", refused().problem());
  }
}
