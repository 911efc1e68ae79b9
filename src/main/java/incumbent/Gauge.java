package incumbent;

import incumbent.corpus.Draft;
import incumbent.corpus.DraftReader;
import incumbent.corpus.Inputs;

/**
 * Measures how far a run has come, by the documents that are done and the bytes that they were
 * found in. For one thread.
 */
final class Gauge implements AutoCloseable {
  private final Progress progress;
  private final DraftReader drafts;
  private final long bytes;
  private long found;
  private long done;

  Gauge(Progress progress, DraftReader drafts, Inputs inputs) {
    this.progress = progress;
    this.drafts = drafts;
    this.bytes = inputs.bytes();
  }

  /** A document was found. */
  void found(Draft draft) {
    found++;
  }

  /** A document is done. */
  void done(Outcome outcome) {
    done++;
    double share = bytes == 0 ? 0 : (double) drafts.bytesRead() / bytes * done / found;
    progress.step(Progress.Reach.of(done, share));
  }

  @Override
  public void close() {
    progress.close();
  }
}
