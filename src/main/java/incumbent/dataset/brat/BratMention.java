package incumbent.dataset.brat;

import incumbent.model.CodePoints;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mention as brat has it.
 *
 * @param id {@code T1}, {@code T2} and so on
 * @param type {@code Person}, {@code Office} or {@code Date}
 * @param resolved the id of the person or office it stands for, or the date as EDTF; may be empty
 * @param note what it was resolved to, for people to read; may be empty
 */
record BratMention(String id, String type, Span span, String resolved, String note) {
  /** Where a line ends for any reader, and tabs, which part the columns of a line. */
  private static final Pattern BREAK =
      Pattern.compile("\\s*[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]\\s*");

  /** The line of the annotation; a mention that runs over line ends is one of several fragments. */
  String line(CodePoints text) {
    List<Span> fragments = fragments(text);
    String offsets =
        fragments.stream()
            .map(fragment -> fragment.begin() + " " + fragment.end())
            .collect(Collectors.joining(";"));
    String words = fragments.stream().map(text::text).collect(Collectors.joining(" "));
    return "%s\t%s %s\t%s\n".formatted(id, type, offsets, words);
  }

  private List<Span> fragments(CodePoints text) {
    String exact = text.text(span);
    List<Span> fragments = new ArrayList<>();
    int from = 0;
    Matcher breaks = BREAK.matcher(exact);
    while (breaks.find()) {
      add(fragments, exact, from, breaks.start());
      from = breaks.end();
    }
    add(fragments, exact, from, exact.length());
    return fragments;
  }

  private void add(List<Span> fragments, String exact, int from, int to) {
    if (from < to) {
      int begin = span.begin() + exact.codePointCount(0, from);
      fragments.add(new Span(begin, begin + exact.codePointCount(from, to)));
    }
  }
}
