package incumbent;

import incumbent.corpus.GoldReader;
import incumbent.corpus.Parts;
import incumbent.evaluate.Sample;
import incumbent.model.BadInputException;
import incumbent.model.Gold;
import incumbent.model.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of gold, and the folder of the documents that it was made for. */
final class GoldFolder {
  private final Map<Path, Gold> files;
  private final Parts parts;

  private GoldFolder(Map<Path, Gold> files, Parts parts) {
    this.files = files;
    this.parts = parts;
  }

  /**
   * Reads all gold of a folder, each against its document where the documents are at hand, and the
   * parts of the corpus in which the folder lies, if it has any.
   *
   * @throws BadInputException if a file is malformed, or a document changed since its gold was made
   */
  static GoldFolder read(Path folder, Optional<Path> documents) throws BadInputException {
    GoldReader reader = new GoldReader();
    Map<Path, Gold> files = new LinkedHashMap<>();
    for (Path file : reader.find(folder)) {
      Gold gold = reader.read(file);
      if (documents.isPresent()) {
        reader.requireUnchanged(gold, documentOf(gold, documents.get()));
      }
      files.put(file, gold);
    }
    return new GoldFolder(files, Parts.of(folder.toAbsolutePath().getParent()));
  }

  /** The folder {@code documents} beside a folder of gold, if there is one. */
  static Optional<Path> documentsBeside(Path folder) {
    return Optional.of(folder.toAbsolutePath().resolveSibling("documents"))
        .filter(Files::isDirectory)
        .map(beside -> folder.resolveSibling("documents"));
  }

  /** Where the document of a gold file lies. */
  static Path documentOf(Gold gold, Path documents) {
    return documents.resolve(gold.documentId() + ".txt");
  }

  List<Path> files() {
    return List.copyOf(files.keySet());
  }

  /** What is to be judged: for each gold file all records, or none if its document failed. */
  List<Sample> samples(Records records) throws BadInputException {
    List<Sample> samples = new ArrayList<>();
    for (Gold gold : files.values()) {
      samples.add(new Sample(parts.of(gold.documentId()), gold, records));
    }
    return samples;
  }

  /** How many tenures are of documents that have no gold here. */
  long unjudged(Records records) {
    List<String> judged = files.values().stream().map(Gold::documentId).toList();
    return records.tenures().stream().filter(t -> !judged.contains(t.documentId())).count();
  }
}
