package incumbent.evaluate;

import incumbent.file.WholeFile;
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
 * Writes scores as a page of Markdown: what an evaluation measured, what an ablation measured, and
 * below {@link #BY_HAND} what no program measures.
 *
 * <p>Each part is written anew by itself, and the others are kept. The same scores give the same
 * bytes. Thread-safe.
 */
public final class ResultsPage {
  /** The line from which on the page is made from an ablation. */
  public static final String ABLATED = "<!-- Made by `incumbent ablate` from here on. -->";

  /** The line from which on the page is written by hand. */
  public static final String BY_HAND = "<!-- Written by hand from here on. -->";

  /**
   * Writes what an evaluation measured.
   *
   * @throws IOException if {@code file} cannot be read or written
   */
  public void write(Evaluation evaluation, Path file) throws IOException {
    String old = read(file);
    WholeFile.write(file, measured(evaluation) + old.substring(evaluatedIn(old).length()));
  }

  /**
   * Writes what an ablation measured.
   *
   * @throws IOException if {@code file} cannot be read or written
   */
  public void write(Ablation ablation, Path file) throws IOException {
    String old = read(file);
    String byHand = old.substring(old.indexOf(BY_HAND));
    WholeFile.write(file, evaluatedIn(old) + ablated(ablation) + byHand);
  }

  private static String read(Path file) throws IOException {
    String page = Files.exists(file) ? Files.readString(file) : "";
    return page.contains(BY_HAND) ? page : BY_HAND + "\n";
  }

  /** That part of a page which an evaluation makes. */
  public static String evaluatedIn(String page) {
    int ablated = page.indexOf(ABLATED);
    return page.substring(0, ablated < 0 ? page.indexOf(BY_HAND) : ablated);
  }

  private static String ablated(Ablation ablation) {
    StringBuilder part = new StringBuilder(ABLATED + "\n\n## What each mechanism brings\n\n");
    part.append("Each switched off by itself, all documents.\n\n");
    part.append("| without | pair F1 | record F1 | brings to record F1 |\n");
    part.append("| --- | ---: | ---: | ---: |\n");
    part.append(row("(everything on)", ablation.whole(), ""));
    ablation
        .without()
        .forEach((name, scores) -> part.append(row(name, scores, gain(ablation, scores))));
    return part.append('\n').toString();
  }

  private static String row(String name, Evaluation scores, String gain) {
    PartScores all = scores.all();
    return line(name, number(all.pairs().f1()), number(all.records().f1()), gain);
  }

  private static String gain(Ablation ablation, Evaluation scores) {
    double brings = ablation.whole().all().records().f1() - scores.all().records().f1();
    return (brings < 0 ? "" : "+") + number(brings);
  }

  /** The part of the page that an evaluation makes. */
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
