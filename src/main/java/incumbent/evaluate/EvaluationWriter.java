package incumbent.evaluate;

import incumbent.model.CalibrationBin;
import incumbent.model.ConfidenceInterval;
import incumbent.model.Difference;
import incumbent.model.Evaluation;
import incumbent.model.Evidence;
import incumbent.model.PartScores;
import incumbent.model.Score;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code evaluation.json}: the scores of every part, with intervals, counts and calibration,
 * then every difference with its quotations. Scores have four decimals; spans count code points.
 * The same evaluation gives the same bytes.
 */
public final class EvaluationWriter {
  /** The name of the file beside a dataset. */
  public static final String FILE = "evaluation.json";

  /**
   * Writes {@code file}, whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Evaluation evaluation, Path file) throws IOException {
    JsonOutput.write(file, json(evaluation));
  }

  /** What {@link #write} writes, on one line without its line end. */
  public String line(Evaluation evaluation) throws IOException {
    return JsonOutput.line(json(evaluation));
  }

  /** What {@link #write} writes, as maps and lists. */
  static Map<String, Object> json(Evaluation evaluation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parts", evaluation.parts().stream().map(EvaluationWriter::part).toList());
    json.put(
        "differences",
        evaluation.differences().stream().map(EvaluationWriter::difference).toList());
    return json;
  }

  private static Map<String, Object> part(PartScores part) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("part", part.part());
    json.put("documents", part.documents());
    json.put("record", score(part.records(), part.recordF1()));
    json.put("pair", score(part.pairs(), part.pairF1()));
    Map<String, Object> fields = new LinkedHashMap<>();
    part.fields().forEach((field, score) -> fields.put(field.label(), score(score)));
    json.put("fields", fields);
    json.put("date_closeness", closeness(part));
    json.put("calibration", part.calibration().stream().map(EvaluationWriter::bin).toList());
    return json;
  }

  private static Map<String, Object> score(Score score, ConfidenceInterval interval) {
    Map<String, Object> json = score(score);
    Map<String, Object> bounds = new LinkedHashMap<>();
    bounds.put("low", Decimals.rounded(interval.low()));
    bounds.put("high", Decimals.rounded(interval.high()));
    bounds.put("resampled", interval.resampled().label());
    json.put("f1_interval_95", bounds);
    return json;
  }

  private static Map<String, Object> score(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("precision", Decimals.rounded(score.precision()));
    json.put("recall", Decimals.rounded(score.recall()));
    json.put("f1", Decimals.rounded(score.f1()));
    json.put("support", score.support());
    json.put("tp", score.tp());
    json.put("fp", score.fp());
    json.put("fn", score.fn());
    return json;
  }

  private static Map<String, Object> closeness(PartScores part) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("month", Decimals.rounded(part.closenessMonth()));
    json.put("year", Decimals.rounded(part.closenessYear()));
    json.put("bounds", part.boundCount());
    return json;
  }

  private static Map<String, Object> bin(CalibrationBin bin) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", BigDecimal.valueOf(bin.from()));
    json.put("to", BigDecimal.valueOf(bin.to()));
    json.put("confidence", Decimals.rounded(bin.confidence()));
    json.put("precision", Decimals.rounded(bin.precision()));
    json.put("count", bin.count());
    return json;
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("difference", difference.label());
    json.put("document", difference.documentId());
    json.put("record", difference.record());
    json.put("record_id", difference.recordId().orElse(""));
    json.put("expected", difference.expected());
    json.put("got", difference.got());
    json.put("gold_quotes", difference.goldQuotes());
    json.put("evidence", evidence(difference.evidence()));
    return json;
  }

  private static List<Map<String, Object>> evidence(List<Evidence> evidence) {
    return evidence.stream().map(EvaluationWriter::quotation).toList();
  }

  private static Map<String, Object> quotation(Evidence evidence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exact", evidence.exact());
    json.put("begin", evidence.span().begin());
    json.put("end", evidence.span().end());
    json.put("rule", evidence.rule());
    return json;
  }
}
