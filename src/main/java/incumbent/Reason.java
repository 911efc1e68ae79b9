package incumbent;

import incumbent.annotate.NotEnglishException;
import incumbent.file.UnusableOutputException;
import incumbent.model.BadInputException;
import incumbent.model.Ellipsis;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Why something failed, in one line for whoever has to mend it. */
final class Reason {
  private Reason() {}

  /** The message of the failure that is a user's to mend, or a line that asks to report a fault. */
  static String of(Throwable failure) {
    return TerminalText.line(
        known(failure).map(Throwable::getMessage).orElseGet(() -> unknown(failure)));
  }

  /** The same, for a list that names the file already. */
  static String withoutPath(Throwable failure) {
    return TerminalText.line(
        known(failure)
            .filter(BadInputException.class::isInstance)
            .map(BadInputException.class::cast)
            .map(e -> e.problem() + "; " + e.remedy())
            .orElseGet(() -> of(failure)));
  }

  private static Optional<Throwable> known(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause)
        .filter(Reason::isForTheUser)
        .findFirst();
  }

  private static boolean isForTheUser(Throwable e) {
    return e instanceof BadInputException
        || e instanceof NotEnglishException
        || e instanceof UnusableOutputException
        || e instanceof CancellationException;
  }

  private static String unknown(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "needs more memory than Java was given; allow more with -Xmx, or leave it out";
    }
    return "unexpected %s; run it again with --verbose and report what it shows"
        .formatted(Ellipsis.of(failure.toString()));
  }
}
