package incumbent.corpus;

import incumbent.model.Block;
import incumbent.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the rows of a table together again that was flattened to one line for each cell.
 *
 * <p>Such a table shows by its shape: short lines in which columns of dates and of words come back
 * at one distance. Anything else is left as it is.
 */
final class CellRows {
  private static final int NARROWEST = 2;
  private static final int WIDEST = 7;
  private static final int FEWEST_ROWS = 3;
  private static final double REGULAR = 0.85;
  private static final Pattern DATE =
      Pattern.compile("(?i).*\\b\\d{3,4}\\b.*|present|incumbent|to date|current|[–—-]+");
  private static final Pattern NUMBER = Pattern.compile("\\W*\\d{1,2}\\W*|[–—-]");

  private final List<Block> blocks;
  private final List<String> texts;

  private CellRows(List<Block> blocks, List<String> texts) {
    this.blocks = blocks;
    this.texts = texts;
  }

  /**
   * The blocks, with the cells of each row as one.
   *
   * @param texts what stands in each block
   */
  static List<Block> merged(List<Block> blocks, List<String> texts) {
    return new CellRows(blocks, texts).merged();
  }

  private List<Block> merged() {
    List<Block> merged = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      while (end < blocks.size() && isCell(end)) {
        end++;
      }
      if (end - i >= FEWEST_ROWS * NARROWEST) {
        addRows(i, end, merged);
        i = end;
      } else {
        merged.add(blocks.get(i));
        i++;
      }
    }
    return merged;
  }

  private boolean isCell(int i) {
    return blocks.get(i).kind() != Kind.PARAGRAPH && texts.get(i).indexOf('\t') < 0;
  }

  private void addRows(int begin, int end, List<Block> merged) {
    int bestFirst = end;
    int bestWidth = 1;
    int best = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int latest = Math.min(begin + width + 1, end - width * FEWEST_ROWS);
      for (int first = begin; first <= latest; first++) {
        int rank = isTable(first, end, width) ? rank(begin, first, width) : 0;
        if (rank > best) {
          best = rank;
          bestFirst = first;
          bestWidth = width;
        }
      }
    }
    merged.addAll(blocks.subList(begin, bestFirst));
    for (int row = bestFirst; row < end; row += bestWidth) {
      int last = Math.min(row + bestWidth, end) - 1;
      merged.add(new Block(Kind.ITEM, blocks.get(row).span().cover(blocks.get(last).span())));
    }
  }

  /** Narrow rows first; of those, rows that a number opens, and that stand below a row of heads. */
  private int rank(int begin, int first, int width) {
    boolean numbered = shape(first) == 'N';
    boolean headed = first - begin == width || first - begin == width + 1;
    return (WIDEST - width) * 4 + 1 + (numbered ? 2 : 0) + (headed ? 1 : 0);
  }

  /** Whether rows of that width begin at {@code first}: dates under dates, words under words. */
  private boolean isTable(int first, int end, int width) {
    String pattern = shapes(first, first + width);
    boolean tells = pattern.contains("D") && pattern.indexOf('W') >= 0 && pattern.indexOf('W') <= 1;
    if (!tells || shape(first) == 'D') {
      return false;
    }
    int same = 0;
    for (int i = first; i < end; i++) {
      same += shape(i) == pattern.charAt((i - first) % width) ? 1 : 0;
    }
    return same >= REGULAR * (end - first);
  }

  private String shapes(int from, int to) {
    StringBuilder shapes = new StringBuilder();
    for (int i = from; i < to; i++) {
      shapes.append(shape(i));
    }
    return shapes.toString();
  }

  private char shape(int i) {
    String text = texts.get(i).strip();
    return NUMBER.matcher(text).matches() ? 'N' : DATE.matcher(text).matches() ? 'D' : 'W';
  }
}
