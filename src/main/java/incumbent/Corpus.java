package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A corpus whose files are as its checksums say: its documents, and the gold of them. */
record Corpus(Inputs inputs, GoldFolder gold) {
  /**
   * The corpus in a folder.
   *
   * @throws incumbent.model.BadInputException if a file is not as its checksum says, or gold is
   *     wrong
   */
  static Corpus open(Path folder) throws IOException {
    Checksums.verify(folder.resolve("SHA256SUMS"));
    Path documents = folder.resolve("documents");
    return new Corpus(
        Inputs.find(List.of(documents)),
        GoldFolder.read(folder.resolve("gold"), Optional.of(documents)));
  }
}
