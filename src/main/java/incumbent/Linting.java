package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.DocumentReader;
import incumbent.corpus.GoldReader;
import incumbent.corpus.Inputs;
import incumbent.dataset.TenureReader;
import incumbent.evaluate.Finding;
import incumbent.evaluate.Lint;
import incumbent.model.BadInputException;
import incumbent.model.Document;
import incumbent.model.Gold;
import incumbent.model.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what {@link Lint} needs, and what it finds, a line each. */
final class Linting {
  private Linting() {}

  /**
   * Checks a gold file, or all of a folder. A file that cannot be read is a finding too.
   *
   * @throws BadInputException if there is nothing to check
   */
  static List<String> gold(Path path, Optional<Path> documents) throws BadInputException {
    boolean isFolder = Files.isDirectory(path) || !Files.exists(path);
    List<Path> files = isFolder ? new GoldReader().find(path) : List.of(path);
    List<String> findings = new ArrayList<>();
    for (Path file : files) {
      Path beside =
          GoldFolder.documentsBeside(file.toAbsolutePath().getParent()).orElse(Path.of(""));
      try {
        findings.addAll(goldOf(file, documents.orElse(beside)));
      } catch (BadInputException e) {
        findings.add(e.getMessage());
      }
    }
    return findings;
  }

  private static List<String> goldOf(Path file, Path documents) throws BadInputException {
    List<String> findings = new ArrayList<>();
    Gold gold = new GoldReader().read(file, problem -> findings.add(problem.getMessage()));
    Path document = GoldFolder.documentOf(gold, documents);
    Document text = new DocumentReader().read(document);
    new Lint()
        .gold(file.toString(), gold, text, Checksums.sha256(document)).stream()
            .map(Finding::line)
            .forEach(findings::add);
    return findings;
  }

  /**
   * Checks the output of a run.
   *
   * @throws BadInputException if it, or a document, cannot be read
   */
  static List<String> output(Path file, Path documents) throws BadInputException {
    Records records = new TenureReader().read(file);
    Map<String, Document> texts = new HashMap<>();
    for (Path document : Inputs.find(List.of(documents)).files()) {
      Document text = new DocumentReader().read(document);
      texts.put(text.id(), text);
    }
    return new Lint().records(records, texts).stream().map(Finding::line).toList();
  }
}
