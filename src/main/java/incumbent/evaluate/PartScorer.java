package incumbent.evaluate;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Field;
import incumbent.model.GoldTenure;
import incumbent.model.PartScores;
import incumbent.model.Score;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Adds up the judgements of a part of the corpus. */
final class PartScorer {
  private static final double MONTH = 1.0 / 12;
  private static final double YEAR = 1;

  private final List<Judgement> documents;
  private final List<Pair> pairs;

  private PartScorer(List<Judgement> documents) {
    this.documents = documents;
    this.pairs = documents.stream().flatMap(d -> d.pairs().stream()).toList();
  }

  static PartScores score(String part, List<Judgement> documents) {
    return new PartScorer(documents).score(part);
  }

  private PartScores score(String part) {
    List<StatedBound> bounds = statedBounds();
    return new PartScores(
        part,
        documents.size(),
        Bootstrap.sum(pairs, Pair::recordScore),
        Bootstrap.f1(documents, Pair::recordScore),
        Bootstrap.sum(pairs, Pair::pairScore),
        Bootstrap.f1(documents, Pair::pairScore),
        fields(),
        bounds.size(),
        closeness(bounds, MONTH),
        closeness(bounds, YEAR),
        Calibration.bins(pairs));
  }

  private Map<Field, Score> fields() {
    Map<Field, Score> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Score sum = documents.stream().map(d -> d.score(field)).reduce(Score.ZERO, Score::plus);
      fields.put(field, sum);
    }
    return fields;
  }

  private record StatedBound(List<Optional<Edtf>> gold, Optional<Edtf> got) {}

  private List<StatedBound> statedBounds() {
    List<StatedBound> bounds = new ArrayList<>();
    for (Pair pair : pairs) {
      addIfStated(bounds, pair, GoldTenure::start, Tenure::start);
      addIfStated(bounds, pair, GoldTenure::end, Tenure::end);
    }
    return bounds;
  }

  private static void addIfStated(
      List<StatedBound> bounds,
      Pair pair,
      Function<GoldTenure, List<Optional<Edtf>>> expected,
      Function<Tenure, Bound> got) {
    Optional<Tenure> matched = pair.got().filter(tenure -> pair.matched());
    pair.gold()
        .map(expected)
        .filter(dates -> !dates.contains(Optional.<Edtf>empty()))
        .map(dates -> new StatedBound(dates, matched.map(got).flatMap(Bound::value)))
        .ifPresent(bounds::add);
  }

  private static double closeness(List<StatedBound> bounds, double c) {
    return bounds.stream()
        .mapToDouble(bound -> DateDistance.closeness(bound.gold(), bound.got(), c))
        .average()
        .orElse(0);
  }
}
