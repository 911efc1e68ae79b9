package incumbent;

import incumbent.corpus.DraftReader;
import incumbent.dataset.RunReport;
import incumbent.dataset.document.Finished;
import incumbent.dataset.json.RecordsJson;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What became of all documents of a run, in numbers and a few examples. */
final class Tally {
  private static final int MOST_FAILURES = 1000;

  private final Set<String> files = new LinkedHashSet<>();
  private final List<RunReport.Failure> failures = new ArrayList<>();
  private final List<Tenure> first = new ArrayList<>();
  private long read;
  private long failed;
  private long tenures;

  void add(Finished document) {
    if (document instanceof Finished.Failed failure) {
      failed++;
      if (failures.size() < MOST_FAILURES) {
        failures.add(new RunReport.Failure(failure.origin().name(), failure.reason()));
      }
    } else if (document instanceof Finished.Read done) {
      read++;
      files.add(done.origin().file());
      tenures += done.rows().counts().get("tenures");
      if (first.size() < TenureSummary.MOST_ROWS) {
        first.addAll(RecordsJson.read(done.rows()).tenures());
      }
    }
  }

  long documents() {
    return read + failed;
  }

  long failed() {
    return failed;
  }

  /** Why documents failed, the first thousand of them. */
  List<RunReport.Failure> failures() {
    return List.copyOf(failures);
  }

  /** The files of the documents that were read; standard input is none. */
  List<Path> files() {
    return files.stream()
        .map(Path::of)
        .filter(file -> !file.equals(DraftReader.STANDARD_INPUT))
        .toList();
  }

  /** Prints the first tenures as a table, and how many more there are. */
  void print(Printout out) {
    TenureSummary.print(first, tenures, out);
  }

  boolean isNothingDone() {
    return read == 0;
  }

  int exitCode() {
    if (isNothingDone()) {
      return ExitCode.NOTHING_DONE;
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
