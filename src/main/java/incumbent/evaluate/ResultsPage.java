package incumbent.evaluate;

import incumbent.model.CalibrationBin;
import incumbent.model.ConfidenceInterval;
import incumbent.model.Evaluation;
import incumbent.model.Field;
import incumbent.model.PartScores;
import incumbent.model.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes an evaluation as a page of Markdown.
 *
 * <p>What stands on the page below {@link #BY_HAND} is kept, so that what no program measures can
 * be told beside what this one does. The same evaluation gives the same bytes. Thread-safe.
 */
public final class ResultsPage {
  /** The line from which on the page is written by hand. */
  public static final String BY_HAND = "<!-- Written by hand from here on. -->";

  /**
   * Writes {@code file} anew, down to what is written by hand.
   *
   * @throws IOException if it cannot be read or written
   */
  public void write(Evaluation evaluation, Path file) throws IOException {
    String old = Files.exists(file) ? Files.readString(file) : "";
    int byHand = old.indexOf(BY_HAND);
    String kept = byHand < 0 ? BY_HAND + "\n" : old.substring(byHand);
    Files.writeString(file, measured(evaluation) + kept);
  }

  /** The page down to what is written by hand. */
  public String measured(Evaluation evaluation) {
    StringBuilder page = new StringBuilder("# Results\n\n");
    page.append("Made by `incumbent evaluate --results`; F1 with its 95 % bootstrap interval.\n\n");
    page.append(
        "| part | documents | tenures | pair F1 | record F1 | closeness, c = 1/12 | c = 1 |\n");
    page.append("| --- | ---: | ---: | --- | --- | ---: | ---: |\n");
    evaluation.parts().forEach(part -> page.append(headline(part)));
    for (PartScores part : evaluation.parts()) {
      page.append("\n## Fields, ").append(part.part()).append("\n\n");
      page.append(
          "| field | precision | recall | F1 | support |\n| --- | ---: | ---: | ---: | ---: |\n");
      part.fields().forEach((field, score) -> page.append(row(field, score)));
      page.append("\n### Calibration\n\n| confidence | mean | right | records |\n");
      page.append("| --- | ---: | ---: | ---: |\n");
      page.append(part.calibration().stream().map(ResultsPage::row).collect(Collectors.joining()));
    }
    return page.append('\n').toString();
  }

  private static String headline(PartScores part) {
    return line(
        part.part(),
        part.documents(),
        part.pairs().support(),
        withInterval(part.pairs(), part.pairF1()),
        withInterval(part.records(), part.recordF1()),
        number(part.closenessMonth()),
        number(part.closenessYear()));
  }

  private static String row(Field field, Score score) {
    return line(
        field.label(),
        number(score.precision()),
        number(score.recall()),
        number(score.f1()),
        score.support());
  }

  private static String row(CalibrationBin bin) {
    return line(
        bin.from() + " to " + bin.to(),
        number(bin.confidence()),
        number(bin.precision()),
        bin.count());
  }

  private static String withInterval(Score score, ConfidenceInterval interval) {
    return number(score.f1())
        + " ("
        + number(interval.low())
        + " to "
        + number(interval.high())
        + ")";
  }

  private static String line(Object... cells) {
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(cell).append(" |");
    }
    return line.append('\n').toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
