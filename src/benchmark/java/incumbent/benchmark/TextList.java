package incumbent.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * Texts that are read one after another.
 *
 * @param file the names of their files, a line each
 */
record TextList(Path file, List<Text> texts) {
  TextList {
    texts = List.copyOf(texts);
  }

  int tokens() {
    return texts.stream().mapToInt(Text::tokens).sum();
  }
}
