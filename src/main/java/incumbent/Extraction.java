package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.Draft;
import incumbent.corpus.DraftReader;
import incumbent.corpus.Format;
import incumbent.corpus.Inputs;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.RunReport;
import incumbent.dataset.document.Finished;
import incumbent.dataset.journal.Journal;
import incumbent.file.OutputFolder;
import incumbent.link.Authority;
import incumbent.model.BadInputException;
import incumbent.rule.RuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From files to files: what {@code run} and {@code extract} have in common. */
final class Extraction {
  private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

  private final Stages.Loader loader;
  private final Optional<Format> format;
  private final Optional<Path> authority;
  private final Supplier<Progress> progress;
  private final Termination termination;
  private final Optional<Path> models;
  private final int threads;
  private final double minConfidence;
  private final Duration maxTime;
  private final int maxBytes;
  private final Timings timings = new Timings();

  /** An extraction that gives names no ids. */
  Extraction(
      Stages.Loader loader,
      ReadingOptions options,
      Optional<Format> format,
      Supplier<Progress> progress,
      Termination termination) {
    this(loader, options, format, Optional.empty(), progress, termination);
  }

  /**
   * @param format of standard input, and of files whose names tell none
   * @param authority the file that gives names their ids
   * @param progress what shows how far the run has come
   * @param termination what may end the reading early
   * @throws picocli.CommandLine.ParameterException if the options make no sense
   */
  Extraction(
      Stages.Loader loader,
      ReadingOptions options,
      Optional<Format> format,
      Optional<Path> authority,
      Supplier<Progress> progress,
      Termination termination) {
    this.progress = progress;
    this.termination = termination;
    this.format = format;
    this.authority = authority;
    this.loader = loader;
    this.models = options.models();
    this.threads = options.threads();
    this.minConfidence = options.minConfidence();
    this.maxTime = options.maxTime();
    this.maxBytes = options.maxBytes();
  }

  Timings timings() {
    return timings;
  }

  /**
   * What the results depend on, beside the documents.
   *
   * @throws BadInputException if there is no folder of models where one is named, or the authority
   *     file cannot be read
   */
  SortedMap<String, String> settings() throws BadInputException {
    RuleFolder.require(models);
    SortedMap<String, String> settings = Versions.all();
    settings.remove("java");
    settings.put("format", format.map(Format::label).orElse(""));
    settings.putAll(limits());
    settings.put("models", models.isPresent() ? Checksums.ofFolder(models.get()) : "");
    settings.put("authority", authority.isPresent() ? Checksums.sha256(authority.get()) : "");
    return settings;
  }

  private SortedMap<String, String> limits() {
    SortedMap<String, String> limits = new TreeMap<>();
    limits.put("max-megabytes", Integer.toString(maxBytes >> 20));
    limits.put("max-seconds", Long.toString(maxTime.toSeconds()));
    limits.put("min-confidence", Double.toString(minConfidence));
    return limits;
  }

  /**
   * Reads all documents of {@code inputs} into a journal, but those that stand in it already.
   *
   * @param failures is told of each document that fails, with the cause if it failed in this run
   * @throws BadInputException if there is no folder of models where one is named
   * @throws CancellationException if it is ended early; the journal holds what was read
   */
  Tally read(
      Inputs inputs, Journal journal, BiConsumer<Finished.Failed, Optional<Throwable>> failures)
      throws Exception {
    Tally tally = new Tally();
    try {
      read(inputs, Earlier.of(journal), outcome -> tally.add(note(outcome, journal, failures)));
    } catch (CancellationException e) {
      throw new CancellationException(
          "ended before all was read; what was read is kept, go on with --resume");
    }
    journal.requireAllMet();
    return tally;
  }

  private static Finished note(
      Outcome outcome, Journal journal, BiConsumer<Finished.Failed, Optional<Throwable>> failures) {
    Finished document;
    Optional<Throwable> cause = Optional.empty();
    if (journal.behind() > 0) {
      document = journal.repeat(outcome.origin());
    } else {
      document = outcome.finished();
      cause = outcome.cause();
      journal.add(document);
    }
    if (document instanceof Finished.Failed failed) {
      failures.accept(failed, cause);
    }
    return document;
  }

  /**
   * Reads all documents of {@code inputs}; without any, loads no models.
   *
   * @param earlier what was done with those that are only looked at
   * @param outcomes takes what became of each, in the order of the input
   * @throws BadInputException if there is no folder of models where one is named, or the authority
   *     file is none
   * @throws CancellationException if it is ended early
   */
  void read(Inputs inputs, Earlier earlier, Consumer<Outcome> outcomes) throws Exception {
    RuleFolder.require(models);
    inputs.failures().forEach(problem -> outcomes.accept(Outcome.missing(problem)));
    if (inputs.files().isEmpty()) {
      return;
    }
    Optional<Authority> names = names();
    LOG.info("Loading models");
    Stages stages =
        timings
            .time("load", () -> RuleFolder.read(models, loader::load))
            .atLeast(minConfidence)
            .linkedBy(names);
    LOG.info(
        "Reading {} on {}",
        Counted.of(inputs.files().size(), "file"),
        Counted.of(threads, "thread"));
    DraftReader drafts = new DraftReader(System.in, format, maxBytes);
    timings.time(
        "read",
        () -> {
          readAll(inputs, drafts, stages, earlier.behind(inputs.failures().size()), outcomes);
          return null;
        });
  }

  private void readAll(
      Inputs inputs,
      DraftReader drafts,
      Stages stages,
      Earlier earlier,
      Consumer<Outcome> outcomes) {
    try (Gauge gauge = new Gauge(progress.get(), drafts, inputs);
        Batch batch = new Batch(stages, threads, maxTime, earlier, outcomes.andThen(gauge::done))) {
      termination.stopsBy(batch::stop);
      Consumer<Draft> found = gauge::found;
      Finder finder = new Finder(drafts, maxTime, batch::handOnDone);
      inputs.files().forEach(file -> finder.find(file, found.andThen(batch::add)));
      batch.finish();
    } finally {
      termination.stopsAtOnce();
    }
  }

  private Optional<Authority> names() throws BadInputException {
    return authority.isPresent() ? Optional.of(Authority.read(authority.get())) : Optional.empty();
  }

  /**
   * Writes the dataset and {@code run.json}; the caller commits them.
   *
   * @param dataset in its formats
   * @param files whose checksums are noted
   * @return the content of {@code run.json}
   */
  RunReport write(
      Journal journal,
      Tally tally,
      SortedMap<String, String> command,
      DatasetWriter dataset,
      List<Path> files,
      OutputFolder folder)
      throws Exception {
    SortedMap<String, Long> counts = timings.time("write", () -> dataset.write(journal, folder));
    counts.put("documents", tally.documents());
    counts.put("failed", tally.failed());
    SortedMap<String, String> used = new TreeMap<>(command);
    used.putAll(limits());
    used.put("threads", Integer.toString(threads));
    used.put("models", models.map(Path::toString).orElse(""));
    authority.ifPresent(file -> used.put("authority", file.toString()));
    RunReport run =
        new RunReport(
            Versions.all(),
            used,
            checksums(files),
            counts,
            tally.failures(),
            timings.started(),
            timings.parts());
    run.write(folder);
    return run;
  }

  private SortedMap<String, String> checksums(List<Path> files) throws BadInputException {
    SortedMap<String, String> checksums = new TreeMap<>();
    for (Path file : files) {
      checksum(file).ifPresent(sum -> checksums.put(file.toString(), sum));
    }
    if (authority.isPresent()) {
      checksums.put(authority.get().toString(), Checksums.sha256(authority.get()));
    }
    return checksums;
  }

  /**
   * Of a file that was read; of a pipe, which can be read once, and of what is gone there is none.
   */
  private static Optional<String> checksum(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Checksums.sha256(file)) : Optional.empty();
    } catch (BadInputException e) {
      LOG.warn("No checksum of {}: {}", file, e.problem());
      return Optional.empty();
    }
  }
}
