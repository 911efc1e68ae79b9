package incumbent;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;

/** What a command said, and the code it ended with. */
record Shell(int code, String out, String err) {
  static Shell run(MayorStages stages, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Main.commandLine(stages::load)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int code = line.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Shell(code, out.toString(), err.toString());
  }

  static Shell run(Object... args) {
    return run(new MayorStages(), args);
  }
}
