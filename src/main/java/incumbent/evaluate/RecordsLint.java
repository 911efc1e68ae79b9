package incumbent.evaluate;

import incumbent.model.Bound;
import incumbent.model.CodePoints;
import incumbent.model.Conflict;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks extracted records against their documents and against each other. */
final class RecordsLint {
  private final Map<String, Document> documents;
  private final Map<String, CodePoints> texts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  RecordsLint(Map<String, Document> documents) {
    this.documents = documents;
  }

  List<Finding> findings(Records records) {
    records.tenures().forEach(this::check);
    records.offices().forEach(this::check);
    Map<String, List<Holding>> byDocument = new TreeMap<>();
    for (Tenure tenure : records.tenures()) {
      byDocument
          .computeIfAbsent(tenure.documentId(), id -> new ArrayList<>())
          .add(Holding.of(tenure));
    }
    byDocument.forEach((id, holdings) -> findings.addAll(Contradictions.find(id, holdings)));
    return List.copyOf(findings);
  }

  private void check(Tenure tenure) {
    Subject subject = new Subject(tenure.documentId(), Summary.of(tenure));
    requireNewId(subject, tenure.id());
    tenure.evidence().forEach(evidence -> check(subject, evidence));
    tenure.conflicts().stream().map(Conflict::evidence).forEach(e -> check(subject, e));
    check(subject, "start", tenure.start());
    check(subject, "end", tenure.end());
    if (tenure.start().value().filter(Edtf.ONGOING::equals).isPresent()) {
      subject.add("start cannot be \"..\"");
    }
    if (!tenure.startManner().map(Manner::isStart).orElse(true)) {
      subject.add("start_manner is a manner of ending");
    }
    if (tenure.endManner().map(Manner::isStart).orElse(false)) {
      subject.add("end_manner is a manner of beginning");
    }
  }

  private void check(OfficeHistory office) {
    Subject subject = new Subject(office.documentId(), office.office().name());
    requireNewId(subject, office.id());
    office.evidence().forEach(evidence -> check(subject, evidence));
    check(subject, "established", office.established());
    check(subject, "renamed", office.renamed());
    check(subject, "abolished", office.abolished());
  }

  private void requireNewId(Subject subject, String id) {
    if (!ids.add(id)) {
      subject.add("the id " + id + " is taken");
    }
  }

  private void check(Subject subject, String field, Bound bound) {
    bound.evidence().forEach(evidence -> check(subject, evidence));
    if (DayRange.of(bound).isReversed()) {
      subject.add(field + " is earliest after it is latest");
    }
    if (bound.value().isPresent() && bound.evidence().isEmpty() && bound.derivation().isEmpty()) {
      subject.add(field + " has neither evidence nor derivation");
    }
  }

  private void check(Subject subject, Evidence evidence) {
    Optional<String> quoted =
        text(evidence.documentId())
            .filter(text -> evidence.span().end() <= text.length())
            .map(text -> text.text(evidence.span()));
    if (quoted.isEmpty()) {
      subject.add("quotes from where no text is: " + evidence.documentId() + " " + evidence.span());
    } else if (!quoted.get().equals(evidence.exact())) {
      subject.add("quotes what is not there: " + evidence.exact());
    }
  }

  private Optional<CodePoints> text(String document) {
    return Optional.ofNullable(documents.get(document))
        .map(d -> texts.computeIfAbsent(document, absent -> new CodePoints(d.text())));
  }

  private final class Subject {
    private final String file;
    private final String record;

    Subject(String file, String record) {
      this.file = file;
      this.record = record;
    }

    void add(String problem) {
      findings.add(new Finding(file, record, problem));
    }
  }
}
