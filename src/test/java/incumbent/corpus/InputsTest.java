package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "She was mayor.");
  }

  private static List<String> problems(Inputs inputs) {
    return inputs.failures().stream().map(BadInputException::problem).toList();
  }

  @Test
  void findsTextFilesBelowAFolderSortedByPath() throws IOException {
    Path b = file("b.txt");
    Path a = file("z/a.txt");
    Path c = file("A/c.txt");
    file("notes.md");
    file(".hidden.txt");
    file(".git/d.txt");

    assertEquals(new Inputs(List.of(c, b, a), List.of()), Inputs.find(List.of(folder)));
  }

  @Test
  void aNamedFileOrFolderCountsWhateverItsName() throws IOException {
    Path notes = file("notes.md");
    Path hidden = file(".kept/b.txt");

    assertEquals(
        new Inputs(List.of(notes, hidden), List.of()),
        Inputs.find(List.of(notes, folder.resolve(".kept"))));
  }

  @Test
  void whatIsGivenTwiceIsReadOnce() throws IOException {
    Path b = file("b.txt");
    Path a = file("a.txt");

    assertEquals(new Inputs(List.of(b, a), List.of()), Inputs.find(List.of(b, folder, b)));
  }

  @Test
  void reportsTheSecondFileWithTheSameId() throws IOException {
    Path first = file("a.txt");
    file("z/a.txt");
    Inputs inputs = Inputs.find(List.of(folder));

    assertEquals(List.of(first), inputs.files());
    assertEquals(List.of("has the same document id as " + first), problems(inputs));
  }

  @Test
  void reportsWhatIsMissingOrEmptyAndKeepsTheRest() throws IOException {
    Path a = file("in/a.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Inputs inputs = Inputs.find(List.of(folder.resolve("none"), empty, a));

    assertEquals(List.of(a), inputs.files());
    assertEquals(List.of("does not exist", "holds no .txt file"), problems(inputs));
  }

  @Test
  void aCircleOfLinksIsReportedNotFollowed() throws IOException {
    Path a = file("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
    Inputs inputs = Inputs.find(List.of(folder.resolve("in")));

    assertEquals(List.of(a), inputs.files());
    assertEquals(List.of("links to a folder above it"), problems(inputs));
    assertTrue(inputs.failures().get(0).getMessage().contains("again"));
  }
}
