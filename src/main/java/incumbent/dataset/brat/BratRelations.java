package incumbent.dataset.brat;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds what the records of a document say of its mentions. */
final class BratRelations {
  /** By what they were resolved to, in reading order. */
  private final Map<String, NavigableMap<Span, BratMention>> mentions = new HashMap<>();

  private final Set<BratRelation> found = new LinkedHashSet<>();

  private BratRelations(List<BratMention> mentions) {
    for (BratMention mention : mentions) {
      this.mentions
          .computeIfAbsent(mention.resolved(), absent -> new TreeMap<>())
          .putIfAbsent(mention.span(), mention);
    }
  }

  /** The relations of all records, tenures first, each once. */
  static List<BratRelation> of(Records records, List<BratMention> mentions) {
    BratRelations relations = new BratRelations(mentions);
    records.tenures().forEach(relations::add);
    records.offices().forEach(relations::add);
    return List.copyOf(relations.found);
  }

  /** A date is said of the office where the quotation names it, and else of the person. */
  private void add(Tenure tenure) {
    String person = tenure.personId();
    String office = tenure.officeId();
    for (Evidence evidence : tenure.evidence()) {
      add(tenure.id(), "Holds", evidence.span(), List.of(person), office);
    }
    add(tenure.id(), "Starts", tenure.start(), List.of(office, person));
    add(tenure.id(), "Ends", tenure.end(), List.of(office, person));
  }

  private void add(OfficeHistory office) {
    List<String> subject = List.of(office.id());
    add(office.id(), "Established", office.established(), subject);
    add(office.id(), "Renamed", office.renamed(), subject);
    add(office.id(), "Abolished", office.abolished(), subject);
  }

  private void add(String record, String type, Bound bound, List<String> subjects) {
    Optional<String> date = bound.value().map(Edtf::toString);
    for (Evidence evidence : bound.evidence()) {
      date.ifPresent(value -> add(record, type, evidence.span(), subjects, value));
    }
  }

  /**
   * Adds a relation if the quotation mentions both.
   *
   * @param subjects what it may be said of, by what mentions were resolved to; the first counts
   */
  private void add(
      String record, String type, Span quotation, List<String> subjects, String object) {
    Optional<BratMention> first =
        subjects.stream().flatMap(subject -> mention(subject, quotation).stream()).findFirst();
    Optional<BratMention> second = mention(object, quotation);
    if (first.isPresent() && second.isPresent()) {
      found.add(new BratRelation(type, first.get().id(), second.get().id(), record));
    }
  }

  /** The first mention in the quotation. */
  private Optional<BratMention> mention(String resolved, Span quotation) {
    Span begin = new Span(quotation.begin(), quotation.begin());
    Span end = new Span(quotation.end(), quotation.end());
    return mentions
        .getOrDefault(resolved, Collections.emptyNavigableMap())
        .subMap(begin, true, end, true)
        .values()
        .stream()
        .filter(mention -> quotation.contains(mention.span()))
        .findFirst();
  }
}
