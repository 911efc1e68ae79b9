package incumbent;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** What a command said, and the code it ended with. */
record Shell(int code, String out, String err) {
  static Shell run(MayorStages stages, Object... args) {
    return run(Ansi.AUTO, stages, args);
  }

  /** As on a terminal that shows colors. */
  static Shell runInColor(Object... args) {
    return run(Ansi.ON, new MayorStages(), args);
  }

  private static Shell run(Ansi ansi, MayorStages stages, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Main.commandLine(stages::load, Termination.never())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setColorScheme(Help.defaultColorScheme(ansi));
    int code = line.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
    return new Shell(code, out.toString(), err.toString());
  }

  static Shell run(Object... args) {
    return run(new MayorStages(), args);
  }
}
