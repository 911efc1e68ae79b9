package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.ConfidenceInterval.Unit;
import incumbent.model.Difference;
import incumbent.model.Evaluation;
import incumbent.model.Field;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.OfficeHistory;
import incumbent.model.PartScores;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvaluatorTest {
  private static final Score RIGHT = new Score(1, 0, 0);
  private static final Score WRONG = new Score(0, 1, 1);

  private static Evaluation evaluate(List<GoldTenure> gold, Tenure... got) {
    return new Evaluator().evaluate(List.of(Made.sample(gold, List.of(got))));
  }

  private static PartScores scores(GoldTenure gold, Tenure... got) {
    return evaluate(List.of(gold), got).all();
  }

  private static List<String> labels(Evaluation evaluation) {
    return evaluation.differences().stream().map(Difference::label).toList();
  }

  @Test
  void everythingRightScoresOneEverywhere() {
    Made made =
        Made.tenure()
            .dated("1990-05-04", "1994")
            .manners(Manner.ELECTED, Manner.RESIGNED)
            .between("Tom Hill", "Joan Marsh")
            .appointedBy("Beth Lake");
    Evaluation evaluation = evaluate(List.of(made.gold()), made.got());
    PartScores all = evaluation.all();

    assertEquals(List.of(), evaluation.differences());
    assertEquals(RIGHT, all.records());
    assertEquals(RIGHT, all.pairs());
    assertEquals(1, all.closenessMonth());
    assertEquals(1, all.closenessYear());
    assertEquals(2, all.boundCount());
    for (Field field : Field.values()) {
      boolean ofOffice = field.compareTo(Field.ESTABLISHED) >= 0;
      assertEquals(ofOffice ? Score.ZERO : RIGHT, all.fields().get(field), field.label());
    }
  }

  @Test
  void aWrongDateBreaksTheRecordButNotThePair() {
    Evaluation evaluation =
        evaluate(
            List.of(Made.tenure().dated("1990-05", "1994").gold()),
            Made.tenure().dated("1990", "1994-02").got());
    PartScores all = evaluation.all();

    assertEquals(WRONG, all.records());
    assertEquals(RIGHT, all.pairs());
    assertEquals(WRONG, all.fields().get(Field.START));
    assertEquals(RIGHT, all.fields().get(Field.END));
    Difference difference = evaluation.differences().get(0);
    assertEquals(List.of("wrong start"), labels(evaluation));
    assertEquals("1990-05", difference.expected());
    assertEquals("1990", difference.got());
    assertEquals("Ann Hobbs, Mayor of Marsh", difference.record());
    assertEquals(List.of("She was mayor."), difference.goldQuotes());
    assertEquals("She was mayor.", difference.evidence().get(0).exact());
  }

  @Test
  void anyAlternativeIsRightAndNoneOnlyWhereGoldAllowsIt() {
    GoldTenure gold = Made.tenure().dated("|[..1991]", "1991-08|1991").gold();

    assertEquals(RIGHT, scores(gold, Made.tenure().dated("", "1991-12").got()).records());
    assertEquals(RIGHT, scores(gold, Made.tenure().dated("1990", "1991-08-02").got()).records());
    assertEquals(WRONG, scores(gold, Made.tenure().dated("1992", "1991").got()).records());
    assertEquals(WRONG, scores(gold, Made.tenure().dated("", "").got()).records());

    PartScores absent = scores(gold, Made.tenure().dated("", "").got());
    assertEquals(Score.ZERO, absent.fields().get(Field.START));
    assertEquals(new Score(0, 0, 1), absent.fields().get(Field.END));
    PartScores wrong = scores(gold, Made.tenure().dated("1992", "1991").got());
    assertEquals(new Score(0, 1, 0), wrong.fields().get(Field.START));
    assertEquals(1, wrong.boundCount());
  }

  @Test
  void aValueWhereGoldHasNoneIsSpurious() {
    Evaluation evaluation =
        evaluate(
            List.of(Made.tenure().gold()),
            Made.tenure().dated("1990", "").between("", "Tom Hill").got());

    assertEquals(List.of("wrong start", "wrong successor"), labels(evaluation));
    assertEquals(new Score(0, 1, 0), evaluation.all().fields().get(Field.START));
    assertEquals(WRONG, evaluation.all().records());
    assertEquals("", evaluation.differences().get(0).expected());
  }

  @Test
  void missedAndSpuriousRecordsLoseAllTheirFields() {
    Evaluation evaluation =
        evaluate(
            List.of(Made.tenure().dated("1990", "").gold()),
            Made.tenure("Tom Hill", "Abbot", "Lake").dated("", "1850").got());
    PartScores all = evaluation.all();

    assertEquals(List.of("missed", "spurious"), labels(evaluation));
    assertEquals("Ann Hobbs, Mayor of Marsh, 1990 –", evaluation.differences().get(0).expected());
    assertEquals("Tom Hill, Abbot of Lake, – 1850", evaluation.differences().get(1).got());
    assertEquals(Optional.empty(), evaluation.differences().get(0).recordId());
    assertEquals(Optional.of("1"), evaluation.differences().get(1).recordId());
    assertEquals(WRONG, all.records());
    assertEquals(WRONG, all.pairs());
    assertEquals(WRONG, all.fields().get(Field.PERSON));
    assertEquals(new Score(0, 0, 1), all.fields().get(Field.START));
    assertEquals(new Score(0, 1, 0), all.fields().get(Field.END));
    assertEquals(0, all.closenessYear());
  }

  @Test
  void theNearestRecordShowsWhatIsWrong() {
    GoldTenure gold = Made.tenure().dated("1990", "1994").gold();

    Evaluation role = evaluate(List.of(gold), Made.tenure().dated("1990", "1994").acting().got());
    assertEquals(List.of("wrong role"), labels(role));
    assertEquals(WRONG, role.all().pairs());
    assertEquals(RIGHT, role.all().fields().get(Field.PERSON));
    assertEquals(WRONG, role.all().fields().get(Field.ROLE));
    assertEquals(WRONG, role.all().fields().get(Field.START));

    Evaluation office = evaluate(List.of(gold), Made.tenure("Ann Hobbs", "Abbot", "").got());
    assertEquals(List.of("wrong office"), labels(office));
    assertEquals("Mayor of Marsh", office.differences().get(0).expected());
    assertEquals("Abbot", office.differences().get(0).got());

    Evaluation person =
        evaluate(List.of(gold), Made.tenure("Tom Hill", "Mayor", "").dated("1990", "").got());
    assertEquals(List.of("wrong person"), labels(person));

    Evaluation other = evaluate(List.of(gold), Made.tenure("Tom Hill", "Mayor", "").got());
    assertEquals(List.of("missed", "spurious"), labels(other));
  }

  @Test
  void returningHoldersAreMatchedByTheirDates() {
    List<GoldTenure> gold =
        List.of(Made.tenure().dated("1990", "1994").gold(), Made.tenure().dated("1998", "").gold());
    Evaluation evaluation =
        evaluate(
            gold, Made.tenure().dated("1998", "").got(), Made.tenure().dated("1990", "1994").got());

    assertEquals(new Score(2, 0, 0), evaluation.all().records());
  }

  @Test
  void whatGoldDoesNotRequireCountsNeitherWay() {
    GoldTenure optional =
        Made.tenure("Tom Hill", "Abbot", "").dated("1990", "").notRequired().gold();
    GoldTenure required = Made.tenure().gold();
    Tenure right = Made.tenure().got();

    Evaluation without = evaluate(List.of(required, optional), right);
    assertEquals(RIGHT, without.all().records());
    assertEquals(List.of(), without.differences());

    Tenure absorbed = Made.tenure("Tom Hill", "Abbot", "").dated("1800", "").got();
    Evaluation with = evaluate(List.of(required, optional), right, absorbed);
    assertEquals(RIGHT, with.all().records());
    assertEquals(Score.ZERO, with.all().fields().get(Field.START));
    assertEquals(0, with.all().boundCount());
    assertEquals(1, with.all().calibration().get(0).count());

    Evaluation twice = evaluate(List.of(required, optional), right, absorbed, absorbed);
    assertEquals(new Score(1, 1, 0), twice.all().records());
  }

  @Test
  void aRequiredRecordIsMatchedBeforeAnOptionalOneWithBetterDates() {
    GoldTenure required = Made.tenure().dated("1990", "").gold();
    GoldTenure optional = Made.tenure().dated("1995", "1996").notRequired().gold();
    Evaluation evaluation =
        evaluate(List.of(optional, required), Made.tenure().dated("1995", "1996").got());

    assertEquals(RIGHT, evaluation.all().pairs());
  }

  @Test
  void peopleNamedInFieldsMayGoByTheirAliases() {
    GoldTenure hill = Made.tenure("Tom Hill", "Mayor", "Marsh").gold();
    GoldTenure gold = Made.tenure("Joan Marsh", "Mayor", "Marsh").between("Ann Hobbs", "").gold();
    GoldTenure hobbs = Made.tenure().gold();
    Tenure got = Made.tenure("Joan Marsh", "Mayor", "Marsh").between("Hobbs", "").got();

    assertEquals(
        RIGHT, evaluate(List.of(hill, gold, hobbs), got).all().fields().get(Field.PREDECESSOR));
  }

  @Test
  void officesAreJudgedByTheirDatesAndNewTitles() {
    List<GoldOffice> gold =
        List.of(
            Made.goldOffice("Mayor", "1900", "1966", "Lord Mayor"),
            Made.goldOffice("Abbot", "1000", "", ""));
    List<OfficeHistory> got =
        List.of(
            Made.office("mayor", "1900", "1966", "Mayor"), Made.office("Bishop", "1100", "", ""));
    Evaluation evaluation =
        new Evaluator().evaluate(List.of(Made.sample(List.of(), List.of(), gold, got)));

    assertEquals(
        List.of("wrong renamed", "missed established", "spurious established"), labels(evaluation));
    assertEquals("1966 Lord Mayor", evaluation.differences().get(0).expected());
    assertEquals("1966 Mayor", evaluation.differences().get(0).got());
    assertEquals(new Score(1, 1, 1), evaluation.all().fields().get(Field.ESTABLISHED));
    assertEquals(WRONG, evaluation.all().fields().get(Field.RENAMED));
    assertEquals(Score.ZERO, evaluation.all().fields().get(Field.ABOLISHED));
  }

  @Test
  void oneDocumentIsResampledByRecordAndSaysSo() {
    PartScores all =
        evaluate(
                List.of(Made.tenure().gold(), Made.tenure("Tom Hill", "Abbot", "").gold()),
                Made.tenure().got())
            .all();

    assertEquals(Unit.RECORD, all.recordF1().resampled());
    assertEquals(0, all.recordF1().low());
    assertEquals(1, all.recordF1().high());
  }
}
