package incumbent;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong: one line on standard error, a stack trace only if asked for. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final BooleanSupplier verbose;

  Errors(BooleanSupplier verbose) {
    this.verbose = verbose;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    StringBuilder message = new StringBuilder(Reason.oneLine(e.getMessage()));
    List<String> near = new UnmatchedArgumentException(line, unmatched(e)).getSuggestions();
    if (!near.isEmpty()) {
      message.append("; did you mean ").append(String.join(" or ", near)).append('?');
    }
    message.append("; see '%s --help'".formatted(line.getCommandSpec().qualifiedName()));
    print(line.getErr(), message.toString(), e);
    return ExitCode.USAGE;
  }

  /** A mistyped option often shows as another that is missing. */
  private static List<String> unmatched(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched()
        : e.getCommandLine().getUnmatchedArguments();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    print(line.getErr(), Reason.of(e), e);
    return ExitCode.NOTHING_DONE;
  }

  /** Tells of each document that failed; the batch goes on. */
  void print(List<Outcome.Failed> failures, CommandLine line) {
    failures.forEach(failed -> print(line.getErr(), messageOf(failed), failed.cause()));
  }

  /** Tells what keeps the gate shut, if anything does. */
  void print(Gate gate, CommandLine line) {
    if (!gate.isPassed()) {
      line.getErr().println("incumbent: " + gate.failure());
    }
  }

  private static String messageOf(Outcome.Failed failed) {
    return failed.document() + ": " + Reason.withoutPath(failed.cause());
  }

  private void print(PrintWriter err, String message, Throwable e) {
    err.println("incumbent: " + message);
    if (verbose.getAsBoolean()) {
      e.printStackTrace(err);
    }
    err.flush();
  }
}
