package incumbent;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How all commands speak: results on standard output, all else on standard error, both UTF-8. */
public final class CommandLines {
  private CommandLines() {}

  /**
   * The command line of one command. Errors are told in one line, and end it with an {@link
   * ExitCode}. Example: {@code int code = CommandLines.of(new Copy(), () -> false).execute(args)}.
   *
   * @param command a command as picocli has it
   * @param verbose whether the log of every library and stack traces are asked for
   */
  public static CommandLine of(Object command, BooleanSupplier verbose) {
    return of(new CommandLine(command), new Errors(verbose), verbose);
  }

  static CommandLine of(CommandLine line, Errors errors, BooleanSupplier verbose) {
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .registerConverter(Path.class, CommandLines::path)
        .setColorScheme(Colors.of(System.getenv()))
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors)
        .setExecutionStrategy(
            parsed -> {
              Logs.setVerbose(verbose.getAsBoolean());
              return new CommandLine.RunLast().execute(parsed);
            });
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'%s' is no path (%s); if it has signs beyond ASCII, set LC_ALL=C.UTF-8"
              .formatted(value, e.getReason()));
    }
  }
}
