package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackedTest {
  private static final String TEXT = "Keller was mayor.\n";

  @TempDir private Path folder;

  private Drafts read(String name, byte[] bytes) throws IOException {
    return Drafts.of(Files.write(folder.resolve(name), bytes));
  }

  @Test
  void packedTextIsReadAndItsIdIsTheBareName() throws IOException {
    Drafts gzip = read("a.b.txt.gz", Drafts.gzip(TEXT));
    Drafts bzip2 = read("c.txt.bz2", Drafts.bzip2(TEXT));

    assertEquals(List.of("a.b"), gzip.ids());
    assertEquals(List.of("c"), bzip2.ids());
    assertEquals(TEXT, gzip.documents().get(0).text());
    assertEquals(TEXT, bzip2.documents().get(0).text());
  }

  @Test
  void streamsOneAfterAnotherAreOneFile() throws IOException {
    byte[] gzip = Drafts.join(Drafts.gzip(TEXT), Drafts.gzip(TEXT));
    byte[] bzip2 = Drafts.join(Drafts.bzip2(TEXT), Drafts.bzip2(TEXT));

    assertEquals(TEXT + TEXT, read("a.txt.gz", gzip).documents().get(0).text());
    assertEquals(TEXT + TEXT, read("a.txt.bz2", bzip2).documents().get(0).text());
  }

  @Test
  void aTruncatedFileIsTold() throws IOException {
    byte[] gzip = Drafts.gzip(TEXT.repeat(50));
    Drafts drafts = read("a.txt.gz", Arrays.copyOf(gzip, gzip.length - 12));

    assertEquals(List.of(), drafts.ids());
    assertTrue(drafts.problems().get(0).startsWith("ends early"), drafts.problems()::toString);
  }

  @Test
  void linesWellBeforeABreakAreRead() throws IOException {
    String line = "{\"id\": \"%s\", \"text\": \"Keller.%s\"}\n";
    byte[] whole = Drafts.gzip(line.formatted("a", "") + line.formatted("b", "x".repeat(99_999)));
    byte[] broken = Drafts.join(whole, Arrays.copyOf(whole, whole.length / 2));
    Drafts drafts = read("a.jsonl.gz", broken);

    assertEquals("a", drafts.ids().get(0));
    assertEquals(1, drafts.problems().size());
  }

  @Test
  void whatExpandsBeyondMeasureIsRefused() throws IOException {
    Drafts drafts = read("a.txt.gz", Drafts.gzip("x".repeat(DocumentReader.LARGEST + 1)));

    assertEquals(List.of("is larger than 32 MB"), drafts.problems());
  }
}
