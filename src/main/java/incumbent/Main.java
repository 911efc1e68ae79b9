package incumbent;

import incumbent.annotate.ModelFilter;
import java.io.ObjectInputFilter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code incumbent}. Its subcommands do the work; alone, it prints its help. */
@Command(
    name = "incumbent",
    scope = ScopeType.INHERIT,
    description =
        "Reads prose and says who held which office, from when to when, and where the text says"
            + " so.",
    footer = {
      "  incumbent extract article.txt --output results",
      "  incumbent explain Jane Roe --output results",
      "",
      "'incumbent COMMAND --help' tells all about one command."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    parameterListHeading = "%nArguments%n",
    optionListHeading = "%nOptions%n",
    commandListHeading = "%nCommands%n",
    footerHeading = "%nExamples%n",
    exitCodeListHeading = "%nExit codes%n",
    exitCodeList = {
      " 0:done",
      " 1:the gate failed: a score is not the accepted one, lint found something, or diff found a"
          + " difference",
      " 2:the command line is wrong",
      " 3:some documents failed; failures.csv says which and why",
      " 4:nothing could be done"
    })
final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the log of every library, and a stack trace with every error.")
  private boolean verbose;

  /**
   * Runs one command and ends the process with its exit code. Nothing but models is ever
   * deserialized in this process.
   */
  public static void main(String[] args) {
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ModelFilter.create());
    }
    int code = execute(Main::load, args);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs one command of this process.
   *
   * @return its exit code; if memory ends, that Java would end with 1, which says something else
   */
  static int execute(Stages.Loader loader, String[] args) {
    Termination termination = Termination.ofProcess();
    try {
      return commandLine(loader, termination).execute(args);
    } catch (OutOfMemoryError e) {
      System.err.println("incumbent: out of memory; give Java more of it with -Xmx");
      return ExitCode.NOTHING_DONE;
    } finally {
      termination.isOver();
    }
  }

  private static Stages load(Optional<Path> models) {
    return Stages.of(Pipeline.load(models));
  }

  /**
   * The command with all its subcommands; those that read documents take their stages from here.
   *
   * @param termination what may end the reading early
   */
  static CommandLine commandLine(Stages.Loader loader, Termination termination) {
    Main main = new Main();
    Errors errors = new Errors(() -> main.verbose);
    CommandLine line =
        new CommandLine(main)
            .addSubcommand(new RunCommand(loader, errors, termination))
            .addSubcommand(new ExtractCommand(loader, errors, termination))
            .addSubcommand(new EvaluateCommand(errors))
            .addSubcommand(new AblateCommand(loader, errors))
            .addSubcommand(new GoldCommand(loader, errors))
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new LintCommand())
            .addSubcommand(new DiffCommand())
            .addSubcommand(new ConsolidateCommand())
            .addSubcommand(new SchemaCommand());
    return CommandLines.of(line, errors, () -> main.verbose);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
