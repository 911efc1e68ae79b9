package incumbent;

import incumbent.dataset.journal.Journal;
import incumbent.file.OutputFolder;
import java.util.SortedMap;
import picocli.CommandLine.Option;

/** Whether a run goes on with one that was ended. */
final class ResumeOption {
  @Option(
      names = "--resume",
      description = {
        "Go on where an earlier run to the same folder was ended, however it was: by a signal, a"
            + " full disk, a power cut. Give the same inputs and options; only --threads, --formats"
            + " and --csv-safe may differ. If there is nothing to go on with, begin anew, as a run"
            + " without it does."
      })
  private boolean resume;

  /**
   * The journal of the run.
   *
   * @param settings what the results depend on, beside the documents
   */
  Journal open(OutputFolder folder, SortedMap<String, String> settings) {
    return resume ? Journal.resume(folder, settings) : Journal.begin(folder, settings);
  }
}
