package incumbent.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineRangeTest {
  private static final Storage STORAGE =
      new Storage(new SerializableConfiguration(new Configuration()));
  private static final int LARGEST = 1 << 20;

  @TempDir private Path home;

  private InputFile file(Path path) throws IOException {
    return new InputFile("towns", path.toUri().toString(), InputFormat.JSONL, Files.size(path));
  }

  /** Lines of all lengths, so that some end right where a part does. */
  private InputFile towns() throws IOException {
    List<String> lines =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"id\":\"t%d\",\"text\":\"%s.\"}".formatted(i, "é".repeat(i % 7)))
            .toList();
    return file(Files.write(home.resolve("towns.jsonl"), lines));
  }

  private static List<Source> sources(List<LineRange> ranges) {
    List<Source> sources = new ArrayList<>();
    long above = 0;
    for (LineRange range : ranges) {
      new LineSources(range.below(above), STORAGE, LARGEST).forEachRemaining(sources::add);
      above += RangeLines.count(range, STORAGE, LARGEST);
    }
    return sources;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 21, 22, 23, 64, 500, 5000})
  void everyLineBelongsToOnePart(int length) throws IOException {
    List<LineRange> ranges = LineRange.of(towns(), 3, STORAGE, length);
    List<Source> sources = sources(ranges);

    assertEquals(IntStream.range(0, 40).mapToObj(i -> "t" + i).toList(), ids(sources));
    assertEquals(
        IntStream.range(1, 41).mapToObj(i -> new Place(3, i)).toList(),
        sources.stream().map(Source::place).toList());
  }

  private static List<String> ids(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }

  @Test
  void aPackedFileIsOnePart() throws IOException {
    Path packed = home.resolve("towns.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}".getBytes(UTF_8));
    }
    List<LineRange> ranges = LineRange.of(file(packed), 0, STORAGE, 5);

    assertTrue(ranges.get(0).isWhole());
    assertEquals(List.of("a", "b"), ids(sources(ranges)));
  }

  @Test
  void whatEndsEarlyFails() throws IOException {
    Path packed = home.resolve("torn.jsonl.gz");
    String line = "{\"id\":\"a\",\"text\":\"A.\"}\n";
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(line.getBytes(UTF_8));
    }
    byte[] whole = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(whole, whole.length - 4));
    List<Source> sources = sources(LineRange.of(file(packed), 0, STORAGE, LARGEST));
    Source last = sources.get(sources.size() - 1);

    assertEquals("", last.id());
    assertTrue(((Content.Problem) last.content()).problem().startsWith("ends early"));
  }

  @Test
  void whatIsGoneFailsInItsPlace() {
    InputFile gone = new InputFile("gone.jsonl", home + "/gone.jsonl", InputFormat.JSONL, 9);
    List<Source> sources = sources(LineRange.of(gone, 5, STORAGE, 4));

    assertEquals(1, sources.size());
    assertEquals(new Place(5, 1), sources.get(0).place());
    assertEquals("does not exist", ((Content.Problem) sources.get(0).content()).problem());
  }
}
