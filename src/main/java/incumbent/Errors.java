package incumbent;

import incumbent.dataset.document.Finished;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
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
    StringBuilder message = new StringBuilder(e.getMessage());
    List<String> near = new UnmatchedArgumentException(line, unmatched(e)).getSuggestions();
    if (!near.isEmpty()) {
      message.append("; did you mean ").append(String.join(" or ", near)).append('?');
    }
    message.append("; see '%s --help'".formatted(line.getCommandSpec().qualifiedName()));
    print(line.getErr(), message.toString(), Optional.of(e));
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
    print(line.getErr(), Reason.of(e), Optional.of(e));
    return ExitCode.NOTHING_DONE;
  }

  /** Tells of a document that failed, now or in an earlier run; the batch goes on. */
  void print(Finished.Failed failed, Optional<Throwable> cause, CommandLine line) {
    print(line.getErr(), failed.origin().name() + ": " + failed.reason(), cause);
  }

  /** Tells what keeps the gate shut, if anything does. */
  void print(Gate gate, CommandLine line) {
    if (!gate.isPassed()) {
      print(line.getErr(), gate.failure(), Optional.empty());
    }
  }

  private void print(PrintWriter err, String message, Optional<Throwable> cause) {
    err.println("incumbent: " + TerminalText.line(message));
    if (verbose.getAsBoolean()) {
      cause.ifPresent(e -> err.print(TerminalText.lines(trace(e))));
    }
    err.flush();
  }

  private static String trace(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
