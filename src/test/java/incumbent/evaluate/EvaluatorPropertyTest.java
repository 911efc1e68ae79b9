package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.GoldTenure;
import incumbent.model.PartScores;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class EvaluatorPropertyTest {
  /** Of few persons, offices and years, so that many could be matched. */
  @Provide
  Arbitrary<List<Made>> tenures() {
    Arbitrary<String> persons = Arbitraries.of("Ann Hobbs", "A. Hobbs", "Jane Roe", "Roe");
    Arbitrary<String> offices = Arbitraries.of("Mayor", "Reeve");
    Arbitrary<String> bodies = Arbitraries.of("Marsh", "Ely", "");
    Arbitrary<String> dates = Arbitraries.of("", "1901", "1902-05", "1902-05-04", "..");
    Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 5);
    return Combinators.combine(persons, offices, bodies, dates, dates, kinds)
        .as(EvaluatorPropertyTest::made)
        .list()
        .ofMaxSize(6);
  }

  private static Made made(
      String person, String office, String body, String start, String end, int kind) {
    Made made = Made.tenure(person, office, body).dated(start, end);
    return switch (kind) {
      case 0 -> made.acting();
      case 1 -> made.notRequired();
      default -> made;
    };
  }

  private static PartScores scores(List<GoldTenure> gold, List<Tenure> got) {
    return new Evaluator().evaluate(List.of(Made.sample(gold, got))).all();
  }

  private static List<GoldTenure> gold(List<Made> tenures) {
    return tenures.stream().map(Made::gold).toList();
  }

  private static List<Tenure> got(List<Made> tenures) {
    return tenures.stream().map(Made::got).toList();
  }

  @Property(seed = "1", tries = 100)
  void scoresLieBetweenNoneAndAll(
      @ForAll("tenures") List<Made> gold, @ForAll("tenures") List<Made> got) {
    PartScores scores = scores(gold(gold), got(got));
    int required = (int) gold(gold).stream().filter(GoldTenure::required).count();
    assertEquals(required, scores.pairs().support());
    assertEquals(required, scores.records().support());
    assertTrue(scores.records().tp() <= scores.pairs().tp());
    assertTrue(scores.pairs().tp() + scores.pairs().fp() <= got.size());
    assertTrue(scores.closenessMonth() >= 0);
    assertTrue(scores.closenessMonth() <= scores.closenessYear());
    assertTrue(scores.closenessYear() <= 1);
    assertTrue(scores.pairF1().low() <= scores.pairF1().high());
    assertTrue(scores.pairF1().low() >= 0 && scores.pairF1().high() <= 1);
  }

  @Property(seed = "1", tries = 100)
  void whatIsGoldItselfIsRight(@ForAll("tenures") List<Made> gold) {
    PartScores scores = scores(gold(gold), got(gold));
    int required = (int) gold(gold).stream().filter(GoldTenure::required).count();
    assertEquals(new Score(required, 0, 0), scores.pairs());
    assertEquals(new Score(required, 0, 0), scores.records());
  }

  @Property(seed = "1", tries = 100)
  void theOrderOfTheTenuresMakesNoDifference(
      @ForAll("tenures") List<Made> gold, @ForAll("tenures") List<Made> got, @ForAll long order) {
    List<GoldTenure> mixedGold = new ArrayList<>(gold(gold));
    List<Tenure> mixed = new ArrayList<>(got(got));
    Collections.shuffle(mixedGold, new Random(order));
    Collections.shuffle(mixed, new Random(order + 1));
    assertEquals(scores(gold(gold), got(got)).pairs(), scores(mixedGold, mixed).pairs());
  }
}
