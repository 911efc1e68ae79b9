package incumbent.corpus;

import incumbent.model.Block;
import incumbent.model.Block.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays a plain text out in blocks, by the shape of its lines alone.
 *
 * <p>A short line that does not end as a sentence ends is a heading where it stands alone or above
 * prose; three or more in a run are entries of a list, and so are two that are composed of parts.
 */
final class Layout {
  private static final int LIST = 3;

  private final List<Unit> units;
  private final List<Kind> kinds;

  private Layout(List<Unit> units) {
    this.units = units;
    this.kinds = new ArrayList<>(Collections.nCopies(units.size(), Kind.PARAGRAPH));
  }

  /** The blocks of a text, in reading order; blank lines and rulers belong to none. */
  static List<Block> blocks(List<Line> lines) {
    Layout layout = new Layout(Unwrapper.units(lines));
    layout.classify();
    return layout.blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean marked = unit.first().isMarkedHeading();
      blocks.add(new Block(kinds.get(i), marked ? unit.first().unmarked().span() : unit.span()));
    }
    return blocks;
  }

  private void classify() {
    int i = 0;
    while (i < units.size()) {
      int end = i;
      while (end < units.size() && units.get(end).isLabel()) {
        end++;
      }
      if (end > i) {
        classifyLabels(i, end);
        i = end;
      } else {
        kinds.set(i, kindOfUnit(units.get(i)));
        i++;
      }
    }
  }

  private static Kind kindOfUnit(Unit unit) {
    Line line = unit.first();
    if (line.isMarkedHeading()) {
      return Kind.HEADING;
    }
    return line.isBullet() || line.isTableRow() ? Kind.ITEM : Kind.PARAGRAPH;
  }

  private void classifyLabels(int begin, int end) {
    if (units.size() == 1) {
      return;
    }
    int from = begin;
    while (from < end && begin == 0 && isHeader(from)) {
      kinds.set(from, Kind.HEADING);
      from++;
    }
    boolean spacedList = end - from >= LIST && composed(from, end) * 2 > end - from;
    while (from < end) {
      int to = from + 1;
      while (to < end && !units.get(to).apart()) {
        to++;
      }
      classifyRun(from, to, spacedList);
      from = to;
    }
  }

  private boolean isHeader(int i) {
    return i == 0 || Dateline.isDate(units.get(i).first().text());
  }

  private void classifyRun(int begin, int end, boolean spacedList) {
    int size = end - begin;
    boolean list = size >= LIST || (size > 1 && composed(begin, end) == size) || spacedList;
    kinds.subList(begin, end).replaceAll(kind -> list ? Kind.ITEM : Kind.HEADING);
    boolean headed = size > 1 && !isComposed(begin) && composed(begin, end) * 2 >= size - 1;
    if (headed) {
      kinds.set(begin, Kind.HEADING);
    }
    boolean aboveProse = end < units.size() && !units.get(end).apart();
    if (size > 1 && aboveProse && !isComposed(end - 1)) {
      kinds.set(end - 1, Kind.HEADING);
    }
  }

  private int composed(int begin, int end) {
    return (int) units.subList(begin, end).stream().filter(u -> u.first().isComposed()).count();
  }

  private boolean isComposed(int i) {
    return units.get(i).first().isComposed();
  }
}
