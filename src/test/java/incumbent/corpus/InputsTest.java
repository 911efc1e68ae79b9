package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
  void findsDocumentsBelowAFolderSortedByPath() throws IOException {
    Path b = file("b.txt");
    Path a = file("z/a.txt");
    Path c = file("A/c.txt");
    file("notes.rtf");
    file(".hidden.txt");
    file(".git/d.txt");

    assertEquals(new Inputs(List.of(c, b, a), List.of()), Inputs.find(List.of(folder)));
  }

  @Test
  void whatARunWroteIsNoDocument() throws IOException {
    Path a = file("a.txt");
    Path report = file("results/report.html");
    Path results = report.getParent();

    assertEquals(new Inputs(List.of(a), List.of()), Inputs.find(List.of(folder), results));
    assertEquals(
        new Inputs(List.of(a, report), List.of()), Inputs.find(List.of(a, report), results));
    assertEquals(
        List.of("is also the folder to write to"),
        problems(Inputs.find(List.of(results), folder.resolve("./results"))));
  }

  @Test
  void norDoesAPatternMatchWhatARunWrote() throws IOException {
    Path page = file("page.html");
    Path results = file("results/report.html").getParent();
    file("results/later/report.html");

    assertEquals(
        new Inputs(List.of(page), List.of()),
        Inputs.find(List.of(folder.resolve("**.html")), results));
    assertEquals(
        List.of("looks into the folder to write to"),
        problems(Inputs.find(List.of(results.resolve("*.html")), results)));
  }

  @Test
  void aPatternInAFolderThatIsMissingIsTold() {
    Path none = folder.resolve("none");
    assertEquals(
        List.of(none + ": does not exist; check the path"),
        Inputs.find(List.of(none.resolve("*.txt"))).failures().stream()
            .map(BadInputException::getMessage)
            .toList());
  }

  @Test
  void aMissingFileThatLooksLikeAPatternIsToldAndTheOthersAreFound() throws IOException {
    Path a = file("a.txt");
    Inputs inputs = Inputs.find(List.of(folder.resolve("b[1.txt"), a));
    assertEquals(List.of(a), inputs.files());
    assertTrue(
        problems(inputs).get(0).startsWith("is no file, and no pattern either: "),
        () -> problems(inputs).toString());
  }

  @Test
  void whatIsLeftOutIsNotToldWhereItCannotBeRead() throws IOException {
    Path a = file("a.txt");
    Files.createSymbolicLink(folder.resolve(".above"), folder);

    assertEquals(new Inputs(List.of(a), List.of()), Inputs.find(List.of(folder)));
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
    assertEquals(List.of("does not exist", "holds no document"), problems(inputs));
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

  @Test
  void everyFormatIsFoundPackedOrNot() throws IOException {
    for (String name : List.of("a.md", "b.htm", "c.jsonl", "d.xml.bz2", "e.TXT.gz", "f.csv.gz")) {
      file(name);
    }

    assertEquals(
        List.of("a.md", "b.htm", "c.jsonl", "d.xml.bz2", "e.TXT.gz"),
        Inputs.find(List.of(folder)).files().stream()
            .map(file -> file.getFileName().toString())
            .toList());
  }

  @Test
  void aPatternStandsForWhatMatchesIt() throws IOException {
    Path b = file("b.md");
    Path a = file("in/a.md");
    file("in/c.txt");

    assertEquals(
        new Inputs(List.of(b, a), List.of()), Inputs.find(List.of(folder.resolve("**.md"))));
    assertEquals(
        new Inputs(List.of(b), List.of()), Inputs.find(List.of(folder.resolve("[a-c].m?"))));
    assertEquals(
        List.of("matches no file"), problems(Inputs.find(List.of(folder.resolve("*.html")))));
  }

  @Test
  void filesOfOneNameInTwoFormatsHaveTheSameId() throws IOException {
    Path first = file("a.md");
    Path second = file("a.txt.gz");

    assertEquals(
        List.of("has the same document id as " + first),
        problems(Inputs.find(List.of(first, second))));
  }

  @Test
  void standardInputStandsForItself() {
    assertEquals(new Inputs(List.of(Path.of("-")), List.of()), Inputs.find(List.of(Path.of("-"))));
  }

  @Test
  void allBytesAreReadWhenAllDocumentsAreFound() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    byte[] lines = Drafts.gzip("{\"id\": \"b\", \"text\": \"Text.\"}\n".repeat(50));
    Files.write(folder.resolve("b.jsonl.gz"), lines);
    Inputs inputs = Inputs.find(List.of(folder));
    assertEquals(5 + lines.length, inputs.bytes());
    DraftReader reader =
        new DraftReader(InputStream.nullInputStream(), Optional.empty(), DocumentReader.LARGEST);
    inputs.files().forEach(file -> reader.read(file, draft -> {}));
    assertEquals(inputs.bytes(), reader.bytesRead());
    assertEquals(0, Inputs.find(List.of(folder, DraftReader.STANDARD_INPUT)).bytes());
  }
}
