package incumbent.dataset.annotation;

import incumbent.dataset.json.Iri;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The quotations that one record rests on, each once, with the fields that rest on it. */
final class Quotations {
  private static final Comparator<Evidence> PLACE =
      Comparator.comparing(Evidence::documentId).thenComparing(Evidence::span);

  private final SortedMap<Evidence, Set<String>> fields = new TreeMap<>(PLACE);

  private Quotations() {}

  /** The quotations of all records as annotations, tenures first. */
  static List<Annotation> of(Records records) {
    List<Annotation> annotations = new ArrayList<>();
    records
        .tenures()
        .forEach(tenure -> annotations.addAll(of(tenure).of(Iri.of("tenure", tenure.id()))));
    records
        .offices()
        .forEach(office -> annotations.addAll(of(office).of(Iri.of("office", office.id()))));
    return List.copyOf(annotations);
  }

  private static Quotations of(Tenure tenure) {
    return new Quotations()
        .add("record", tenure.evidence())
        .add("start", tenure.start().evidence())
        .add("end", tenure.end().evidence())
        .add("conflict", tenure.conflicts().stream().map(Conflict::evidence).toList());
  }

  private static Quotations of(OfficeHistory office) {
    return new Quotations()
        .add("record", office.evidence())
        .add("established", office.established().evidence())
        .add("renamed", office.renamed().evidence())
        .add("abolished", office.abolished().evidence());
  }

  private Quotations add(String field, List<Evidence> evidence) {
    evidence.forEach(one -> fields.computeIfAbsent(one, none -> new LinkedHashSet<>()).add(field));
    return this;
  }

  /** In reading order. */
  private List<Annotation> of(String record) {
    List<Annotation> annotations = new ArrayList<>();
    fields.forEach(
        (evidence, supported) ->
            annotations.add(
                new Annotation(record, annotations.size() + 1, evidence, List.copyOf(supported))));
    return annotations;
  }
}
