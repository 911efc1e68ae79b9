package incumbent.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers the name of a {@link TextList} with the nanoseconds that the reading of its texts takes,
 * one after another on one thread.
 *
 * @param opener makes a document of a file, before the clock starts
 * @param reader reads a document
 */
record Timed<D>(Opener<D> opener, Consumer<D> reader) implements Worker.Answering {
  /** Makes a document of a file. */
  @FunctionalInterface
  interface Opener<D> {
    D open(Path file) throws IOException;
  }

  @Override
  public String answer(String list) throws IOException {
    List<D> documents = new ArrayList<>();
    for (String file : Files.readAllLines(Path.of(list))) {
      documents.add(opener.open(Path.of(file)));
    }
    long begin = System.nanoTime();
    documents.forEach(reader);
    return Long.toString(System.nanoTime() - begin);
  }
}
