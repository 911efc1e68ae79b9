package incumbent;

import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.model.BadInputException;
import java.util.Optional;

/** What became of one document in this run. */
sealed interface Outcome {
  /** Where the document comes from. */
  Origin origin();

  /** What is kept of it. */
  Finished finished();

  /** Why it failed, if it did. */
  default Optional<Throwable> cause() {
    return Optional.empty();
  }

  /** It was read. */
  record Read(Finished.Read finished) implements Outcome {
    @Override
    public Origin origin() {
      return finished.origin();
    }
  }

  /** It was not. */
  record Failed(Origin origin, Throwable failure) implements Outcome {
    @Override
    public Finished.Failed finished() {
      return new Finished.Failed(origin, Reason.withoutPath(failure));
    }

    @Override
    public Optional<Throwable> cause() {
      return Optional.of(failure);
    }
  }

  /** An earlier run was done with it: only its version was looked at. */
  record Known(Origin origin) implements Outcome {
    @Override
    public Finished finished() {
      throw new IllegalStateException("What became of it stands in the journal");
    }
  }

  /** A path that led to no document. */
  static Failed missing(BadInputException problem) {
    return new Failed(new Origin(problem.path().toString(), "", "", ""), problem);
  }
}
