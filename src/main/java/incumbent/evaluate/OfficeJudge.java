package incumbent.evaluate;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Field;
import incumbent.model.GoldOffice;
import incumbent.model.OfficeHistory;
import incumbent.model.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges what was extracted of the offices themselves. */
final class OfficeJudge {
  private OfficeJudge() {}

  /** The answers about one office. */
  record Answers(Subject office, List<Answer> answers) {}

  /** The answers about every office of either side, matched by name, gold's order first. */
  static List<Answers> judge(List<GoldOffice> gold, List<OfficeHistory> got) {
    Map<Integer, Integer> partners =
        Matching.of(
            gold.size(),
            got.size(),
            (i, j) -> name(gold.get(i)).matches(got.get(j).office()) ? 1 : 0);
    List<Answers> answers = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldOffice office = gold.get(i);
      Optional<OfficeHistory> history = Optional.ofNullable(partners.get(i)).map(got::get);
      answers.add(answers(Optional.of(office), history));
    }
    for (int j = 0; j < got.size(); j++) {
      if (!partners.containsValue(j)) {
        answers.add(answers(Optional.empty(), Optional.of(got.get(j))));
      }
    }
    return answers;
  }

  private static OfficeName name(GoldOffice office) {
    return OfficeName.of(office.office(), List.of(), office.organization());
  }

  private static Answers answers(Optional<GoldOffice> gold, Optional<OfficeHistory> got) {
    Answer established =
        date(Field.ESTABLISHED, gold.map(GoldOffice::established), got, OfficeHistory::established);
    Answer renamed =
        date(Field.RENAMED, gold.map(GoldOffice::renamed), got, OfficeHistory::renamed);
    Answer abolished =
        date(Field.ABOLISHED, gold.map(GoldOffice::abolished), got, OfficeHistory::abolished);
    Optional<String> goldTitle = gold.flatMap(GoldOffice::renamedTo);
    Optional<String> title = got.flatMap(OfficeHistory::renamedTo);
    return new Answers(
        Subject.ofOffice(gold, got),
        List.of(established, withTitle(renamed, goldTitle, title), abolished));
  }

  private static Answer date(
      Field field,
      Optional<List<Optional<Edtf>>> gold,
      Optional<OfficeHistory> got,
      Function<OfficeHistory, Bound> bound) {
    Optional<Bound> found = got.map(bound);
    List<Evidence> evidence =
        found
            .map(Bound::evidence)
            .filter(e -> !e.isEmpty())
            .orElse(got.map(OfficeHistory::evidence).orElse(List.of()));
    return Answer.judgeDate(
        field, gold.orElse(List.of(Optional.empty())), found.flatMap(Bound::value), evidence);
  }

  /** A renaming is right if both its date and the new title are. */
  private static Answer withTitle(Answer date, Optional<String> gold, Optional<String> got) {
    Answer renamedTo =
        Answer.judge(
            Field.RENAMED,
            List.of(gold),
            got,
            (expected, title) -> OfficeName.words(expected).equals(OfficeName.words(title)),
            date.evidence());
    return new Answer(
        Field.RENAMED,
        join(date.expected(), renamedTo.expected()),
        join(date.got(), renamedTo.got()),
        both(date.score(), renamedTo.score()),
        date.evidence());
  }

  private static String join(String date, String title) {
    return (date + " " + title).strip();
  }

  private static Score both(Score one, Score other) {
    Score sum = one.plus(other);
    if (sum.fp() + sum.fn() == 0) {
      return sum.tp() == 0 ? Score.ZERO : Answer.RIGHT;
    }
    boolean got = sum.tp() + sum.fp() > 0;
    boolean stated = sum.tp() + sum.fn() > 0;
    return new Score(0, got ? 1 : 0, stated ? 1 : 0);
  }
}
