package incumbent.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Paragraphs of many kinds of prose, about anything but offices. */
final class OtherProse {
  private static final String FILE = "/other.txt";

  private OtherProse() {}

  static List<String> paragraphs() throws IOException {
    try (InputStream in = OtherProse.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.strip().split("\\n\\s*\\n"));
    }
  }
}
