package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders made to lead elsewhere, or to be walked for ever. */
final class HostileFoldersTest {
  @TempDir Path folder;

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), target);
  }

  private static List<String> problems(Inputs inputs) {
    return inputs.failures().stream().map(e -> e.problem()).toList();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsNoFileIsNotOpened() throws IOException, InterruptedException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Keller ruled.");
    link("device.txt", Path.of("/dev/zero"));
    Path pipe = folder.resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

    for (Path path : List.of(folder, folder.resolve("*.txt"))) {
      Inputs inputs = Inputs.find(List.of(path));
      assertEquals(List.of(good), inputs.files());
      assertEquals(List.of("is not a regular file", "is not a regular file"), problems(inputs));
    }
  }

  @Test
  void aDeviceThatNeverEndsIsReadToTheLimit() {
    Path endless = Path.of("/dev/zero");
    if (Files.exists(endless)) {
      DraftReader reader =
          new DraftReader(InputStream.nullInputStream(), Optional.empty(), Hostile.LARGEST);
      assertEquals(List.of("is larger than 4 MB"), Drafts.read(reader, endless).problems());
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksThatGoRoundInCirclesAreToldAndTheRestIsFound() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "Keller ruled.");
    link("above", folder);
    link("one.txt", folder.resolve("two.txt"));
    link("two.txt", folder.resolve("one.txt"));

    for (Path path : List.of(folder, folder.resolve("**.txt"))) {
      Inputs inputs = Inputs.find(List.of(path));
      assertEquals(good, inputs.files().get(0));
      assertTrue(problems(inputs).contains("links to a folder above it"), inputs::toString);
      Drafts drafts = Drafts.of(inputs.files().toArray(Path[]::new));
      assertEquals(List.of("good"), drafts.ids());
    }
  }

  /** Forty folders, each with two links to the next: a million million paths, and no circle. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksThatFanOutAreNotWalkedByEachPath() throws IOException {
    for (int i = 0; i < 40; i++) {
      Path step = Files.createDirectory(folder.resolve("step" + (100 + i)));
      Path next = folder.resolve("step" + (101 + i));
      Files.createSymbolicLink(step.resolve("left"), next);
      Files.createSymbolicLink(step.resolve("right"), next);
    }
    Path last = Files.createDirectory(folder.resolve("step140"));
    Files.writeString(last.resolve("good.txt"), "Keller ruled.");

    Inputs whole =
        assertTimeoutPreemptively(Hostile.ENDLESS, () -> Inputs.find(List.of(folder.resolve("."))));
    assertEquals(List.of(), whole.failures());
    assertEquals(List.of("good"), Drafts.of(whole.files().toArray(Path[]::new)).ids());

    Inputs matching =
        assertTimeoutPreemptively(
            Hostile.ENDLESS, () -> Inputs.find(List.of(folder.resolve("{step140,none}/*.txt"))));
    assertEquals(List.of(last.resolve("good.txt")), matching.files());
    assertTrue(
        problems(matching).get(0).contains("more than 16 paths of links lead to"),
        matching::toString);
  }

  @Test
  void namesThatDifferOnlyInCaseAreTwoDocuments() {
    assertEquals(
        List.of("a", "A", "good"),
        Hostile.read(
                Format.JSON_LINES,
                "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"A\", \"text\": \"x\"}\n"
                    + Hostile.LINE)
            .ids());
  }
}
