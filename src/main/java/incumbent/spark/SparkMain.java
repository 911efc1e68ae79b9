package incumbent.spark;

import incumbent.CommandLines;
import incumbent.CsvOptions;
import incumbent.ExitCode;
import incumbent.LimitOptions;
import incumbent.TerminalText;
import incumbent.Versions;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads documents on a cluster and writes their dataset: what {@code spark-submit --class} names.
 * Ends the process with an {@link ExitCode}.
 */
@Command(
    name = "incumbent.spark.SparkMain",
    description = {
      "Read documents on a Spark cluster and write who held which office.",
      "",
      "The dataset is that of 'incumbent extract': tenures.csv, offices.csv, persons.csv,"
          + " events.csv and entities.csv with datapackage.json, the same byte for byte for the"
          + " same input, failures.csv with the documents that could not be read, and each table"
          + " once more as Parquet, such as tenures.parquet, with the same columns, all of them"
          + " text.",
      "",
      "Each executor loads the language models once, and its tasks share them: give it 3 GB of"
          + " memory, and as many cores as you like."
    },
    footer = {
      "  spark-submit --class incumbent.spark.SparkMain --jars LIBRARIES incumbent.jar \\",
      "    hdfs:///letters hdfs:///minutes.jsonl --output hdfs:///offices",
      "",
      "LIBRARIES are those of target/lib, with commas between. --master and --executor-memory,"
          + " where to run and in what room, stand before the jar."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    descriptionHeading = "%n",
    parameterListHeading = "%nArguments%n",
    optionListHeading = "%nOptions%n",
    footerHeading = "%nExample%n",
    exitCodeListHeading = "%nExit codes%n",
    exitCodeList = {
      " 0:done",
      " 2:the command line is wrong",
      " 3:some documents failed; failures.csv says which and why",
      " 4:nothing could be done"
    })
public final class SparkMain implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "What to read, on any file system that Spark knows: files, patterns such as"
            + " 's3a://letters/*.txt', or folders, which stand for every such file in and below"
            + " them. By the ending of its name, a file is plain text (.txt), Markdown (.md), HTML"
            + " (.html) or JSON Lines (.jsonl), each packed (.gz, .bz2) or not, or Parquet"
            + " (.parquet) with the columns id and text, and, if known, title and date."
      })
  private List<String> inputs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "What files with another ending hold: text, markdown, html, jsonl or parquet. Default:"
            + " text."
      })
  private Optional<InputFormat> format = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = {
        "The folder to write to, on any file system, made if there is none. What it holds of an"
            + " earlier run on a cluster is replaced once all is written, and not before."
      })
  private String output;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "Rule files that add to or override those packed in, on any file system. Default: none.")
  private Optional<String> models = Optional.empty();

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description = {
        "A CSV file, on any file system, that gives names of persons, offices and organizations"
            + " their ids, as for 'incumbent extract'. Names that it gives none are listed in"
            + " unlinked.csv. Default: none."
      })
  private Optional<String> authority = Optional.empty();

  @Mixin private CsvOptions csv;

  @Option(names = "--verbose", description = "Show a stack trace with every error.")
  private boolean verbose;

  @ArgGroup(validate = false, heading = "%nReading%n")
  private final LimitOptions reading = new LimitOptions();

  private SparkMain() {}

  /** Reads documents on the cluster that {@code spark-submit} names. */
  public static void main(String[] args) {
    int code = commandLine().execute(args);
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    SparkMain main = new SparkMain();
    return CommandLines.of(main, () -> main.verbose).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws Exception {
    Limits limits = new Limits(reading.minConfidence(), reading.maxTime(), reading.maxBytes());
    SparkSession spark =
        SparkSession.builder()
            .appName("incumbent")
            // Kryo, which a cluster may have chosen for all, does not know records.
            .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
            .getOrCreate();
    Storage storage =
        new Storage(new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    RuleFiles rules =
        models.isPresent() ? RuleFiles.read(models.get(), storage) : RuleFiles.PACKED_IN;
    AuthorityFile ids =
        authority.isPresent() ? AuthorityFile.read(authority.get(), storage) : AuthorityFile.NONE;
    try (ClusterFolder folder = ClusterFolder.open(output, storage)) {
      ClusterRun.Result result =
          new ClusterRun(spark, storage, limits, csv.cells())
              .read(InputFinder.find(inputs, storage, format, output), rules, ids, folder);
      return tell(result);
    }
  }

  private int tell(ClusterRun.Result result) {
    PrintWriter err = spec.commandLine().getErr();
    result.failures().forEach(failure -> err.println("incumbent: " + TerminalText.line(failure)));
    long untold = result.counts().failed() - result.failures().size();
    if (untold > 0) {
      err.println("incumbent: " + untold + " more failed; failures.csv has them all");
    }
    err.flush();
    if (result.counts().read() == 0) {
      return ExitCode.NOTHING_DONE;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(result.counts().summary() + "; see " + output);
    out.flush();
    return result.counts().failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
