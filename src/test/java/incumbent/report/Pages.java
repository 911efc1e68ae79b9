package incumbent.report;

import incumbent.file.OutputFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports on a disk, to be opened in a browser. */
final class Pages {
  /** What a run says of itself. */
  static final String RUN =
      """
      {"versions":{"incumbent":"1.0"},"options":{"threads":"2","models":""},
      "checksums":{"town.txt":"ab"},"counts":{"documents":%d,"failed":1,"tenures":4,"offices":2},
      "failures":[{"document":"lost.txt","reason":"is not English"}],
      "started":"2026-01-01T00:00:00.5Z","seconds":{"load":1.5,"read":2.5,"total":4.0}}
      """;

  private static final String SCORE =
      "{\"precision\":0.5,\"recall\":0.5,\"f1\":0.5,\"support\":4,\"tp\":2,\"fp\":2,\"fn\":2";

  private static final String SCORES =
      """
      "record":%1$s,"f1_interval_95":{"low":0.4,"high":0.6,"resampled":"document"}},
      "pair":%1$s,"f1_interval_95":{"low":0.4,"high":0.6,"resampled":"document"}},
      "fields":{"person":%1$s},"start":%1$s}},
      "date_closeness":{"month":0.5,"year":0.6,"bounds":8},
      "calibration":[{"from":0.6,"to":0.7,"confidence":0.65,"precision":0.7,"count":3}]
      """
          .formatted(SCORE);

  private static final String EVALUATION =
      """
      {"parts":[{"part":"all","documents":2,%1$s},{"part":"development","documents":1,%1$s}],
      "differences":[
      {"difference":"wrong end","document":"ely","record":"Jane Roe, mayor",
      "record_id":"ely/tenure-0","expected":"1905","got":"1904",
      "gold_quotes":["Jane Roe was mayor"],"evidence":[
      {"exact":"1904","begin":39,"end":43,"rule":"was"}]},
      {"difference":"missed","document":"ely","record":"Tom Keller, mayor","record_id":"",
      "expected":"Tom Keller, mayor, [1904..1905] – 1906 or 1907","got":"",
      "gold_quotes":["Otto Brandt was acting mayor"],"evidence":[]},
      {"difference":"wrong start_manner","document":"ely","record":"Otto Brandt, mayor (acting)",
      "record_id":"ely/tenure-1","expected":"elected","got":"",
      "gold_quotes":["mayor from","1904  to 1905"],"evidence":[]}]}
      """
          .formatted(SCORES);

  private static final String BASELINE = "{\"all\":{\"record_f1\":0.4,\"pair_f1\":0.5}}";

  private Pages() {}

  /** A report on documents that were measured by gold. */
  static Report report(List<ReportDocument> documents) {
    return new Report(
        documents,
        Optional.of(EVALUATION),
        Set.of("ely"),
        Optional.of(BASELINE),
        RUN.formatted(documents.size()));
  }

  /** Writes a report, and gives its first page. */
  static Path write(Report report, Path path) {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new ReportWriter().write(report, folder);
      folder.commit();
    }
    return path.resolve(ReportWriter.FILE);
  }
}
