package incumbent;

import incumbent.dataset.Reading;
import incumbent.dataset.RunReport;
import incumbent.model.BadInputException;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of all documents of a run.
 *
 * @param missing what was given and led to no document
 * @param documents what became of each document, in the order of the input
 */
record Outcomes(List<BadInputException> missing, List<Outcome> documents) {
  Outcomes {
    missing = List.copyOf(missing);
    documents = List.copyOf(documents);
  }

  List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (Outcome outcome : documents) {
      if (outcome instanceof Outcome.Read read) {
        readings.add(read.reading());
      }
    }
    return readings;
  }

  /** The files of the documents that were read; standard input is none. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Outcome outcome : documents) {
      if (outcome instanceof Outcome.Read read && read.file().isPresent()) {
        files.add(read.file().get());
      }
    }
    return files.stream().distinct().toList();
  }

  List<Tenure> tenures() {
    return readings().stream().flatMap(reading -> reading.records().tenures().stream()).toList();
  }

  Records records() {
    return new Records(
        tenures(),
        readings().stream().flatMap(reading -> reading.records().offices().stream()).toList());
  }

  /** All that failed: what led to no document first, then documents. */
  List<Outcome.Failed> failures() {
    List<Outcome.Failed> failures = new ArrayList<>();
    missing.forEach(e -> failures.add(new Outcome.Failed(e.path().toString(), e)));
    for (Outcome outcome : documents) {
      if (outcome instanceof Outcome.Failed failed) {
        failures.add(failed);
      }
    }
    return failures;
  }

  /** The failures as {@code run.json} lists them. */
  List<RunReport.Failure> reasons() {
    return failures().stream()
        .map(f -> new RunReport.Failure(f.document(), Reason.withoutPath(f.cause())))
        .toList();
  }

  int exitCode() {
    if (failures().isEmpty()) {
      return ExitCode.DONE;
    }
    return readings().isEmpty() ? ExitCode.NOTHING_DONE : ExitCode.SOME_FAILED;
  }
}
