package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds departments of a government that stand for the office of their ministers: "the Department
 * of Finance", "the Foreign Ministry", "from Health to Justice", "Transport goes to Keller".
 */
final class Departments {
  private static final int LONGEST = 6;
  private static final String NOUN = "ministry|department|portfolio";

  private final Lexicon lexicon;

  Departments(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A department: where it ends, and the titles by which its minister can go. */
  record Department(int end, List<String> titles) {}

  /** The department that begins at token {@code index}. */
  Optional<Department> at(AnnotatedSentence s, int index) {
    boolean of = s.word(index).matches(NOUN) && s.word(index + 1).matches("of|for");
    if (of || isCharge(s, index)) {
      return branchEnd(s, index + 2)
          .filter(end -> of || !s.tag(end).startsWith("NN"))
          .map(end -> department(s, index + 2, end, end));
    }
    Optional<Department> known = known(s, index);
    return known.isPresent() ? known : branch(s, index);
  }

  /** "left the Treasury", "followed him at the Foreign Office": a department with its own name. */
  private Optional<Department> known(AnnotatedSentence s, int index) {
    Map<String, List<String>> table = lexicon.table("ministries");
    int length = Titles.longest(s, index, table.keySet());
    int end = index + length;
    boolean whole = s.word(index - 1).equals("the") && !s.tag(end).matches("NN.*|POS");
    return length > 0 && s.capitalized(index) && s.capitalized(end - 1) && whole
        ? Optional.of(new Department(end, Titles.entry(s, index, length, table)))
        : Optional.empty();
  }

  private Optional<Department> branch(AnnotatedSentence s, int index) {
    return branchEnd(s, index)
        .flatMap(
            end ->
                s.word(end).matches(NOUN)
                    ? Optional.of(department(s, index, end, end + 1))
                    : Optional.of(department(s, index, end, end))
                        .filter(d -> s.capitalized(index) && !s.tag(end).matches("NN.*|POS"))
                        .filter(
                            d ->
                                isMoved(s, index) || isTaken(s, index) || isPassed(s, index, end)));
  }

  /** "was in charge of education" */
  private static boolean isCharge(AnnotatedSentence s, int index) {
    return s.word(index).equals("charge") && s.word(index + 1).equals("of");
  }

  /** "from Health to Finance": what a minister is moved from or to. */
  private static boolean isMoved(AnnotatedSentence s, int index) {
    return s.word(index - 1).matches("from|to|at");
  }

  /** "Keller took Defence and kept it": what a minister has. */
  private boolean isTaken(AnnotatedSentence s, int index) {
    int verb = s.word(index - 1).matches("on|over|up") ? index - 2 : index - 1;
    return lexicon.list("department_verbs").contains(s.lemma(verb)) && s.tag(verb).matches("VB.*");
  }

  /** "Transport goes to Keller": what a minister gets, at the head of its clause. */
  private boolean isPassed(AnnotatedSentence s, int index, int end) {
    boolean opens = index == 0 || s.word(index - 1).matches("[,;:–—-]|and|but|while|then|when");
    int verb = end;
    while (s.tag(verb).matches("MD|RB.*") || s.lemma(verb).matches("be|have")) {
      verb++;
    }
    return opens && lexicon.list("passing_verbs").contains(s.lemma(verb));
  }

  /** "Industry and Commerce": the words of a branch, joined. */
  private Optional<Integer> branchEnd(AnnotatedSentence s, int begin) {
    int end = begin;
    while (end < begin + LONGEST && isBranch(s, end)) {
      boolean joined = s.word(end + 1).matches("and|,") && isBranch(s, end + 2);
      end += joined ? 2 : 1;
    }
    return Optional.of(end).filter(e -> e > begin);
  }

  private boolean isBranch(AnnotatedSentence s, int index) {
    return lexicon.list("portfolios").contains(s.word(index))
        && s.tag(index).matches("NN.*|JJ")
        && !s.word(index).matches(NOUN);
  }

  private static Department department(AnnotatedSentence s, int from, int to, int end) {
    String branch = s.text(s.span(from, to)).replaceAll("\\s+", " ");
    String key = Office.key(branch);
    List<String> titles = new ArrayList<>();
    titles.add("Minister of " + branch);
    for (String title :
        List.of("minister for", "secretary of", "secretary of state for", "secretary for")) {
      titles.add(title + " " + key);
    }
    for (String title : List.of("minister", "secretary")) {
      titles.add(key + " " + title);
      titles.add(key.replace(" affairs", "") + " " + title);
    }
    if (key.equals("foreign")) {
      titles.set(0, "Foreign Minister");
      titles.add("minister of foreign affairs");
      titles.add("minister for foreign affairs");
    }
    return new Department(end, titles);
  }
}
