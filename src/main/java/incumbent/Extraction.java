package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.DraftReader;
import incumbent.corpus.Format;
import incumbent.corpus.Inputs;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.OutputFolder;
import incumbent.dataset.RunReport;
import incumbent.model.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From files to files: what {@code run} and {@code extract} have in common. */
final class Extraction {
  private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

  private final Stages.Loader loader;
  private final Optional<Format> format;
  private final Optional<Path> models;
  private final int threads;
  private final double minConfidence;
  private final Timings timings = new Timings();

  /**
   * @param format of standard input, and of files whose names tell none
   * @throws picocli.CommandLine.ParameterException if the options make no sense
   */
  Extraction(Stages.Loader loader, ReadingOptions options, Optional<Format> format) {
    this.format = format;
    this.loader = loader;
    this.models = options.models();
    this.threads = options.threads();
    this.minConfidence = options.minConfidence();
  }

  Timings timings() {
    return timings;
  }

  /**
   * Reads all documents of {@code inputs}; without any, loads no models.
   *
   * @throws BadInputException if there is no folder of models where one is named
   */
  Outcomes read(Inputs inputs) throws Exception {
    if (models.isPresent() && !Files.isDirectory(models.get())) {
      throw new BadInputException(
          models.get(), "is no folder of rule files", "check --models, or leave it out");
    }
    if (inputs.files().isEmpty()) {
      return new Outcomes(inputs.failures(), List.of());
    }
    LOG.info("Loading models");
    Stages stages = timings.time("load", this::load);
    LOG.info(
        "Reading {} on {}",
        Counted.of(inputs.files().size(), "file"),
        Counted.of(threads, "thread"));
    List<Outcome> outcomes = new ArrayList<>();
    DraftReader drafts = new DraftReader(System.in, format);
    return timings.time(
        "read",
        () -> {
          try (Batch batch = new Batch(stages.atLeast(minConfidence), threads, outcomes::add)) {
            inputs.files().forEach(file -> drafts.read(file, batch::add));
            batch.finish();
          }
          return new Outcomes(inputs.failures(), outcomes);
        });
  }

  private Stages load() throws BadInputException {
    try {
      return loader.load(models);
    } catch (IllegalArgumentException e) {
      Path rules = models.orElseThrow(() -> e);
      throw new BadInputException(rules, e.getMessage(), "mend the rule, or leave it out", e);
    }
  }

  /**
   * Writes the dataset and {@code run.json}; the caller commits them.
   *
   * @param files whose checksums are noted
   */
  void write(
      Outcomes outcomes, SortedMap<String, String> command, List<Path> files, OutputFolder folder)
      throws Exception {
    SortedMap<String, Long> counts =
        timings.time("write", () -> new DatasetWriter().write(outcomes.readings(), folder));
    counts.put("documents", (long) outcomes.documents().size() + outcomes.missing().size());
    counts.put("failed", (long) outcomes.failures().size());
    SortedMap<String, String> used = new TreeMap<>(command);
    used.put("min-confidence", Double.toString(minConfidence));
    used.put("threads", Integer.toString(threads));
    used.put("models", models.map(Path::toString).orElse(""));
    new RunReport(
            Versions.all(),
            used,
            checksums(files),
            counts,
            outcomes.reasons(),
            timings.started(),
            timings.parts())
        .write(folder);
  }

  private static SortedMap<String, String> checksums(List<Path> files) throws BadInputException {
    SortedMap<String, String> checksums = new TreeMap<>();
    for (Path file : files) {
      checksums.put(file.toString(), Checksums.sha256(file));
    }
    return checksums;
  }
}
