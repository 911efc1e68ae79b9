package incumbent;

import incumbent.dataset.json.JsonSchema;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the JSON of a dataset looks like. */
@Command(
    name = "schema",
    description = {
      "Print the JSON Schema of a dataset's JSON.",
      "",
      "It says of each field what it means, and which values it may have (JSON Schema 2020-12)."
          + " Validators check a file by it; generators make the types of a program of it."
    },
    footer = {
      "  incumbent schema > tenures.schema.json",
      "  incumbent schema tenure > tenure.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SCHEMA",
      arity = "0..1",
      defaultValue = "tenures",
      description = {
        "Which: 'tenures' is that of tenures.json, 'tenure' that of each line of tenures.jsonl,"
            + " 'consolidated' that of consolidated.json. Default: ${DEFAULT-VALUE}."
      })
  private JsonSchema schema;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(schema.text());
    out.flush();
    return ExitCode.DONE;
  }
}
