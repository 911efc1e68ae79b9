package incumbent.benchmark;

import incumbent.corpus.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documents of the repository: prose that is all about offices. */
record Corpus(List<Text> documents) {
  static final Path FOLDER = Path.of("corpus");
  static final Path DOCUMENTS = FOLDER.resolve("documents");
  static final Path SOURCE_ARTICLE = DOCUMENTS.resolve("general-secretary-cpsu.txt");

  Corpus {
    documents = List.copyOf(documents);
  }

  static Corpus read() throws IOException {
    List<Text> documents = new ArrayList<>();
    for (Path file : Inputs.find(List.of(DOCUMENTS)).files()) {
      documents.add(Text.of(file));
    }
    return new Corpus(documents);
  }

  int tokens() {
    return documents.stream().mapToInt(Text::tokens).sum();
  }

  /** Every {@code of}th document from number {@code share} on, so that no two shares meet. */
  List<Text> share(int share, int of) {
    List<Text> texts = new ArrayList<>();
    for (int i = share; i < documents.size(); i += of) {
      texts.add(documents.get(i));
    }
    return texts;
  }
}
