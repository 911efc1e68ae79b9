package incumbent;

import incumbent.corpus.Checksums;
import incumbent.corpus.Draft;
import incumbent.dataset.Finished;
import incumbent.dataset.Origin;
import incumbent.dataset.Reading;
import incumbent.dataset.Rows;
import incumbent.model.Claims;
import incumbent.model.Document;
import java.util.List;

/** One document on its way from a draft to what became of it. Read by one thread, and once. */
final class Attempt {
  private final Draft draft;
  private final boolean known;
  private volatile String version = "";

  /**
   * @param known whether an earlier run was done with it, and only its version is asked for
   */
  Attempt(Draft draft, boolean known) {
    this.draft = draft;
    this.known = known;
  }

  /** Reads the document; if that fails, however it fails, that is the outcome. */
  Outcome read(Stages stages) {
    try {
      Document document = draft.read();
      version = Checksums.sha256(document);
      if (known) {
        return new Outcome.Known(origin());
      }
      Claims claims = stages.claims().apply(document);
      Reading reading = new Reading(claims, stages.tenures().apply(List.of(claims)));
      return new Outcome.Read(new Finished.Read(origin(), Rows.of(reading)));
    } catch (Throwable e) {
      return failed(e);
    }
  }

  /** The outcome that the document could not be read. May be asked for by any thread. */
  Outcome failed(Throwable cause) {
    return known ? new Outcome.Known(origin()) : new Outcome.Failed(origin(), cause);
  }

  private Origin origin() {
    return new Origin(draft.file().toString(), draft.place(), draft.id(), version);
  }
}
