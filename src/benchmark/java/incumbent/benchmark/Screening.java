package incumbent.benchmark;

import incumbent.ScreeningCost;
import incumbent.model.Evaluation;
import incumbent.model.Score;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What passing text over unread costs in recall. */
record Screening(Progress progress) implements Part {
  @Override
  public Findings measure() throws Exception {
    ScreeningCost cost = ScreeningCost.of(Corpus.FOLDER);
    progress.tell("screening");
    return new Findings(
        List.of(),
        List.of(
            new Table(
                "What screening costs",
                "Recall on the corpus in points, as Incumbent reads and when it reads every"
                    + " paragraph and parses every sentence.",
                List.of("", "screened", "unscreened", "difference"),
                List.of(
                    row("tenures: person, office, role", cost, all -> all.all().pairs()),
                    row("records: dates as well", cost, all -> all.all().records())))));
  }

  private static List<String> row(
      String name, ScreeningCost cost, Function<Evaluation, Score> score) {
    double with = 100 * score.apply(cost.with()).recall();
    double without = 100 * score.apply(cost.without()).recall();
    return List.of(
        name, points("%.2f", with), points("%.2f", without), points("%+.2f", with - without));
  }

  private static String points(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
