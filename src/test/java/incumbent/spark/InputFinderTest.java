package incumbent.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.corpus.InputList;
import incumbent.corpus.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFinderTest {
  @TempDir private Path home;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(home.resolve("in/more/.git"));
    Files.createDirectory(home.resolve("void"));
    for (String name :
        List.of("b.txt", "a.jsonl", "a.md", "c.jpg", ".d.txt", "more/b.md", "more/.git/e.txt")) {
      Files.writeString(home.resolve("in").resolve(name), "Keller");
    }
  }

  private InputList<InputFile> find(Stream<String> names, Optional<InputFormat> format) {
    Storage storage = new Storage(new SerializableConfiguration(new Configuration()));
    return InputFinder.find(
        names.map(name -> home + "/" + name).toList(), storage, format, home + "/out");
  }

  private static List<String> names(InputList<InputFile> inputs) {
    return inputs.files().stream().map(InputFile::name).toList();
  }

  /** Files and failures are those of a local run, in the same order and under the same names. */
  @Test
  void findsWhatIsFoundLocally() {
    List<String> given =
        List.of("in/more", "nowhere", "in/", "void", "in/b.txt", "in/*.x", "in/c.jpg");
    Inputs local = Inputs.find(given.stream().map(name -> home.resolve(name)).toList());
    InputList<InputFile> found = find(given.stream(), Optional.empty());

    assertEquals(local.files().stream().map(Path::toString).toList(), names(found));
    assertEquals(
        local.failures().stream().map(e -> e.path() + " " + e.problem()).toList(),
        found.failures().stream().map(f -> f.file() + " " + f.problem().problem()).toList());
  }

  @Test
  void formatsGoByTheEndingOrAsGiven() throws IOException {
    Files.writeString(home.resolve("in/rows.parquet"), "");
    InputList<InputFile> found =
        find(Stream.of("in/rows.parquet", "in/c.jpg", "in/a.md"), Optional.of(InputFormat.JSONL));

    assertEquals(
        List.of(InputFormat.PARQUET, InputFormat.JSONL, InputFormat.MARKDOWN),
        found.files().stream().map(InputFile::format).toList());
  }

  @Test
  void whatARunWroteIsNoDocument() throws IOException {
    Files.createDirectories(home.resolve("out/letters"));
    Files.writeString(home.resolve("out/report.html"), "");
    Files.writeString(home.resolve("out/letters/z.txt"), "Keller");
    List<String> found = names(find(Stream.of(""), Optional.empty()));

    assertEquals(List.of(), found.stream().filter(name -> name.contains("report")).toList());
    assertEquals(3, found.size());
    assertEquals(
        "is also the folder to write to",
        find(Stream.of("out/"), Optional.empty()).failures().get(0).problem().problem());
    assertEquals(found, names(find(Stream.of("*"), Optional.empty())));
    assertEquals(1, names(find(Stream.of("out/letters"), Optional.empty())).size());
  }

  @Test
  void aDumpIsRefused() throws IOException {
    Files.writeString(home.resolve("in/wiki.xml"), "");
    InputList<InputFile> found = find(Stream.of("in/wiki.xml"), Optional.empty());

    assertEquals(List.of(), names(found));
    assertEquals(1, found.failures().size());
  }
}
