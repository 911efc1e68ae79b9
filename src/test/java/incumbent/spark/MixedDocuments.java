package incumbent.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Documents of all kinds that are read, and of those that are not. */
final class MixedDocuments {
  private static final String GERMAN =
      "Der Bürgermeister wurde im Jahr 1921 gewählt und blieb bis zu seinem Tod im Amt. "
          + "Sein Nachfolger war der Sohn des Pfarrers, der aus der Stadt gekommen war.\n";

  private MixedDocuments() {}

  /** A folder of single documents: some good, some bad, two of one id, one packed, one hidden. */
  static Path writeFolder(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("in/more"));
    Path in = folder.getParent();
    Files.writeString(
        in.resolve("b-norland.txt"),
        """
        Governors of Norland

        12 May 1911

        Otto Keller became governor of Norland in 1903. He resigned last month, and Anna Brandt \
        succeeded him.
        """);
    Files.writeString(
        in.resolve("a-chapel.md"),
        """
        ---
        title: The "Chapel"
        date: 1950-02-03
        ---

        In 1947, Peter Lund was appointed dean, and *Karl Holm* became treasurer.
        """);
    Files.writeString(in.resolve("empty.txt"), "  \n");
    Files.write(in.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9, '.'});
    Files.writeString(in.resolve("deutsch.txt"), GERMAN);
    Files.writeString(in.resolve(".hidden.txt"), "Otto Keller was king.");
    Files.write(
        folder.resolve("c-abbey.txt.gz"),
        gzip("From 1401 to 1420 Hugo Brandt was abbot. He died in office.\r\n"));
    Files.writeString(folder.resolve("b-norland.txt"), "Anna Brandt was mayor in 1930.\n");
    Files.writeString(folder.resolve("page.html"), "<h1>Mayors</h1><p>Eva Keller was mayor.</p>");
    return in;
  }

  /** JSON Lines: good ones, a bad one, a blank one, and ids that are taken by a line or a file. */
  static Path writeTowns(Path home) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lines.add(
          """
          {"id": "t%d", "title": "Town %d", "date": "2019-03-14", "text": "Jane Keller was mayor \
          from %d to %d. She was succeeded by Paul Brandt, who still serves."}\
          """
              .formatted(11 - i, i, 1900 + i, 1910 + i));
    }
    lines.add(3, "no json");
    lines.add(5, "");
    lines.add("{\"id\": \"t4\", \"text\": \"The second of its id.\"}");
    lines.add("{\"id\": \"a-chapel\", \"text\": \"The id of a file.\"}");
    lines.add("{\"id\": 17, \"text\": \"Ole Keller was \\\"elected\\\", president\\nin 1988.\"}");
    return Files.write(home.resolve("towns.jsonl"), lines);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
