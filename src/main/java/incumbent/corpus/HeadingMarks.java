package incumbent.corpus;

import java.util.Optional;

/**
 * What stands between the marks of a heading: {@code ## Mayors ##} of Markdown, {@code == Mayors
 * ==} of wikitext. A line of any length is looked at in one pass.
 *
 * @param begin where it begins in the line, in UTF-16 units
 * @param end where it ends
 */
record HeadingMarks(int begin, int end) {
  private static final int MOST = 6;
  private static final int FEWEST_SIGNS = 2;

  /** What is marked in a line without indentation; empty if nothing is. */
  static Optional<HeadingMarks> within(String line) {
    return line.startsWith("#") ? hashes(line) : signs(line);
  }

  private static Optional<HeadingMarks> hashes(String line) {
    int marks = run(line, 0, '#');
    int begin = skipBlanks(line, marks);
    if (marks > MOST || begin == marks) {
      return Optional.empty();
    }
    int end = line.length();
    while (end > begin && line.charAt(end - 1) == '#') {
      end--;
    }
    return Optional.of(new HeadingMarks(begin, dropBlanks(line, begin, end)));
  }

  private static Optional<HeadingMarks> signs(String line) {
    int opening = Math.min(MOST, run(line, 0, '='));
    int closing = 0;
    while (closing < MOST && opening + closing < line.length() && isSign(line, closing)) {
      closing++;
    }
    if (opening < FEWEST_SIGNS || closing < FEWEST_SIGNS) {
      return Optional.empty();
    }
    int end = line.length() - closing;
    int begin = Math.min(end, skipBlanks(line, opening));
    return Optional.of(new HeadingMarks(begin, dropBlanks(line, begin, end)));
  }

  private static boolean isSign(String line, int fromEnd) {
    return line.charAt(line.length() - 1 - fromEnd) == '=';
  }

  private static int run(String line, int from, char sign) {
    int to = from;
    while (to < line.length() && line.charAt(to) == sign) {
      to++;
    }
    return to - from;
  }

  private static int skipBlanks(String line, int from) {
    int to = from;
    while (to < line.length() && isBlank(line.charAt(to))) {
      to++;
    }
    return to;
  }

  private static int dropBlanks(String line, int begin, int end) {
    int to = end;
    while (to > begin && isBlank(line.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
