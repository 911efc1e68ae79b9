package incumbent.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells hard-wrapped prose, whose sentences run on from line to line, from text that has one
 * paragraph, entry or heading a line.
 *
 * <p>A line continues the one before it if that one is of wrapped length and either breaks off
 * before a lower-case word, or is so full that the next word would not have fitted and lies in a
 * run that is wrapped elsewhere.
 */
final class Unwrapper {
  private static final int NARROWEST = 35;
  private static final int WIDEST = 120;

  private final List<Unit> units = new ArrayList<>();
  private final boolean wrappedText;

  private Unwrapper(boolean wrappedText) {
    this.wrappedText = wrappedText;
  }

  /** The units of a text, in order. */
  static List<Unit> units(List<Line> lines) {
    List<List<Line>> runs = runs(lines);
    Unwrapper unwrapper = new Unwrapper(runs.stream().anyMatch(Unwrapper::breaksOff));
    runs.forEach(unwrapper::addRun);
    return List.copyOf(unwrapper.units);
  }

  private static List<List<Line>> runs(List<Line> lines) {
    List<List<Line>> runs = new ArrayList<>();
    boolean apart = true;
    for (Line line : lines) {
      boolean separates = line.isBlank() || line.isRuler();
      if (!separates && apart) {
        runs.add(new ArrayList<>());
      }
      if (!separates) {
        runs.get(runs.size() - 1).add(line);
      }
      apart = separates;
    }
    return runs;
  }

  private static boolean breaksOff(List<Line> run) {
    for (int i = 1; i < run.size(); i++) {
      if (breaksOff(run.get(i - 1), run.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaksOff(Line line, Line next) {
    return canContinue(line, next) && !line.isClosed() && next.startsLowerCase();
  }

  private static boolean canContinue(Line line, Line next) {
    boolean ofWrappedLength = line.length() >= NARROWEST && line.length() <= WIDEST;
    return ofWrappedLength
        && !line.isMarkedHeading()
        && !line.isTableRow()
        && !next.isMarkedHeading()
        && !next.isTableRow()
        && !next.isBullet();
  }

  private void addRun(List<Line> run) {
    boolean wrapped = breaksOff(run) || (wrappedText && run.get(run.size() - 1).isClosed());
    int width = run.stream().mapToInt(Line::length).max().orElseThrow();
    List<Line> unit = new ArrayList<>();
    boolean apart = true;
    for (Line line : run) {
      if (!unit.isEmpty() && !continues(unit.get(unit.size() - 1), line, wrapped, width)) {
        units.add(new Unit(unit, apart));
        unit.clear();
        apart = false;
      }
      unit.add(line);
    }
    units.add(new Unit(unit, apart));
  }

  private static boolean continues(Line line, Line next, boolean wrapped, int width) {
    return breaksOff(line, next)
        || (wrapped && width <= WIDEST && canContinue(line, next) && isFull(line, next, width));
  }

  private static boolean isFull(Line line, Line next, int width) {
    String word = next.text().split("\\s", 2)[0];
    return line.length() + 1 + word.codePointCount(0, word.length()) > width;
  }
}
