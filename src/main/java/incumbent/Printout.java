package incumbent;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;

/** Text for a terminal of 80 columns, in color only where colors are shown. */
final class Printout {
  /** The width that no line exceeds. */
  static final int WIDTH = 80;

  private final ColorScheme colors;
  private final StringBuilder text = new StringBuilder();

  Printout(ColorScheme colors) {
    this.colors = colors;
  }

  /** Prints to a command's standard output, in the {@link Colors} that its environment asks for. */
  static void print(CommandSpec command, Consumer<Printout> content) {
    Printout printout = new Printout(command.commandLine().getColorScheme());
    content.accept(printout);
    PrintWriter out = command.commandLine().getOut();
    out.print(printout);
    out.flush();
  }

  /** A text, on as many lines as it needs. */
  void block(String value, IStyle... styles) {
    block("", value, styles);
  }

  /**
   * A text behind a head, such as a label or an indent; its further lines begin below its first.
   */
  void block(String head, String value, IStyle... styles) {
    TextWrap.block(head, value, WIDTH).forEach(line -> line(line, styles));
  }

  /** An id on lines of its own behind an indent, broken where its parts end. */
  void id(String indent, String id) {
    TextWrap.id(id, WIDTH - indent.length()).forEach(line -> line(indent + line));
  }

  /** A line that is no wider than {@link #WIDTH}. */
  void line(String line, IStyle... styles) {
    String shown = styles.length == 0 ? line : colors.apply(line, List.of(styles)).toString();
    text.append(shown).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
