package incumbent.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the values of a tenure come from, field by field.
 *
 * @param tenure what is explained; its evidence is all that the record rests on
 * @param fields its fields in the order of {@code tenures.csv}; those that the text may leave open
 *     are there without a value, and aliases, organization and duration only if there are any
 */
public record Explanation(TenureRecord tenure, List<ExplainedField> fields) {
  public Explanation {
    fields = List.copyOf(fields);
  }

  /** Explains a tenure, be it of one document or of several. */
  public static Explanation of(TenureRecord tenure) {
    return new Explanation(tenure, new Gathering(tenure).fields());
  }

  /** The fields of one tenure, as they are gathered. */
  private record Gathering(TenureRecord tenure, List<ExplainedField> fields) {
    Gathering(TenureRecord tenure) {
      this(tenure, new ArrayList<>());
      fact("person", Optional.of(tenure.person().name()));
      known("aliases", joined(tenure.person().aliases()));
      fact("office", Optional.of(tenure.office().name()));
      fact("title", Optional.of(tenure.office().title()));
      known("organization", tenure.office().organization());
      fact("role", Optional.of(tenure.role().label()));
      bound("start", tenure.start());
      fact("start_manner", tenure.startManner().map(Manner::label));
      bound("end", tenure.end());
      fact("end_manner", tenure.endManner().map(Manner::label));
      known("duration", tenure.duration().map(Period::toString));
      fact("appointed_by", tenure.appointedBy());
      fact("predecessor", tenure.predecessor());
      fact("successor", tenure.successor());
    }

    private static Optional<String> joined(List<String> names) {
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private void known(String name, Optional<String> value) {
      value.ifPresent(present -> fact(name, value));
    }

    private void fact(String name, Optional<String> value) {
      add(name, value, Optional.empty());
    }

    private void bound(String name, Bound bound) {
      add(name, bound.value().map(Edtf::toString), Optional.of(bound));
    }

    private void add(String name, Optional<String> value, Optional<Bound> bound) {
      List<Conflict> conflicts =
          tenure.conflicts().stream().filter(conflict -> conflict.field().equals(name)).toList();
      Optional<Double> confidence =
          value.map(present -> confidence(bound.map(Bound::certainty).orElse(1.0)));
      fields.add(new ExplainedField(name, value, bound, conflicts, confidence));
    }

    /** That of the record, but lowered by the steps of this field alone. */
    private double confidence(double certainty) {
      double lowered = tenure.start().certainty() * tenure.end().certainty();
      double confidence = tenure.confidence() / lowered * certainty;
      return Math.round(Math.min(1, confidence) * 1000) / 1000.0;
    }
  }
}
