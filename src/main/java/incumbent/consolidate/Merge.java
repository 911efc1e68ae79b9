package incumbent.consolidate;

import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Evidence;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one tenure of those that are one. */
final class Merge {
  private static final Comparator<Conflict> CONFLICTS =
      Comparator.comparing(Conflict::field)
          .thenComparing(Conflict::evidence)
          .thenComparing(Conflict::value);

  private static final double ROUNDING = 1000;

  private final List<Tenure> tenures;
  private final BoundMerge start;
  private final BoundMerge end;
  private final List<Conflict> conflicts = new ArrayList<>();

  private Merge(List<Tenure> tenures) {
    this.tenures = tenures;
    this.start = BoundMerge.of("start", tenures, Tenure::start);
    this.end = BoundMerge.of("end", tenures, Tenure::end);
    tenures.forEach(tenure -> conflicts.addAll(tenure.conflicts()));
    conflicts.addAll(start.conflicts());
    conflicts.addAll(end.conflicts());
  }

  /**
   * Merges tenures of different documents.
   *
   * @param tenures at least one, in an order that does not depend on the input's
   */
  static ConsolidatedTenure of(List<Tenure> tenures) {
    return new Merge(tenures).merged();
  }

  private ConsolidatedTenure merged() {
    Person person = person();
    Office office = office();
    Times times = times();
    Optional<Manner> startManner =
        manner("start_manner", Tenure::startManner, Tenure::start).map(Manner::of);
    Optional<Manner> endManner =
        manner("end_manner", Tenure::endManner, Tenure::end).map(Manner::of);
    Optional<Period> duration =
        vote("duration", t -> t.duration().map(Period::toString), t -> Bound.UNKNOWN)
            .map(Period::parse);
    Optional<String> appointedBy = name("appointed_by", Tenure::appointedBy, Tenure::start);
    Optional<String> predecessor = name("predecessor", Tenure::predecessor, Tenure::start);
    Optional<String> successor = name("successor", Tenure::successor, Tenure::end);
    return new ConsolidatedTenure(
        id(person, office, tenures.get(0).role()),
        person,
        office,
        tenures.get(0).role(),
        times.start(),
        startManner,
        times.end(),
        endManner,
        duration,
        appointedBy,
        predecessor,
        successor,
        confidence(),
        conflicts.stream().sorted(CONFLICTS).distinct().toList(),
        evidence(),
        tenures.stream().map(Tenure::id).sorted().toList(),
        tenures.stream().map(Tenure::documentId).sorted().toList());
  }

  /** What one document tells stays as it tells it. */
  private Times times() {
    return tenures.size() == 1
        ? new Times(start.bound(), end.bound())
        : Times.of(start.bound(), end.bound());
  }

  private static String id(Person person, Office office, Role role) {
    String id = Slug.of(person.name()) + "/" + Slug.of(office.name());
    return role == Role.ACTING ? id + "/acting" : id;
  }

  private Person person() {
    List<String> names =
        tenures.stream()
            .map(t -> t.person().name())
            .distinct()
            .sorted(Names.FULLEST_FIRST)
            .toList();
    List<String> aliases =
        Stream.concat(
                names.stream(),
                tenures.stream().flatMap(t -> t.person().aliases().stream()).sorted())
            .distinct()
            .filter(name -> !name.equals(names.get(0)))
            .toList();
    return new Person(names.get(0), aliases, first(t -> t.person().authorityId()));
  }

  /** The one with the fullest name, and the ids that any document has. */
  private Office office() {
    Office fullest =
        tenures.stream()
            .map(Tenure::office)
            .distinct()
            .min(
                Comparator.comparing((Office office) -> office.organization().isEmpty())
                    .thenComparing(Office::name, Names.FULLEST_FIRST)
                    .thenComparing(Office::toString))
            .orElseThrow();
    return new Office(
        fullest.name(),
        fullest.title(),
        fullest.organization(),
        first(t -> t.office().authorityId()),
        fullest
            .organizationAuthorityId()
            .or(() -> first(t -> t.office().organizationAuthorityId())));
  }

  private Optional<String> first(Function<Tenure, Optional<String>> id) {
    return tenures.stream().map(id).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> manner(
      String field, Function<Tenure, Optional<Manner>> manner, Function<Tenure, Bound> bound) {
    return vote(field, tenure -> manner.apply(tenure).map(Manner::label), bound);
  }

  /**
   * A shorter name counts for the fuller one that it can stand for, and for none if for several.
   */
  private Optional<String> name(
      String field, Function<Tenure, Optional<String>> name, Function<Tenure, Bound> bound) {
    Map<String, String> fullest =
        Names.fullest(tenures.stream().map(name).flatMap(Optional::stream).toList());
    return vote(field, t -> name.apply(t).map(fullest::get), bound);
  }

  private Optional<String> vote(
      String field, Function<Tenure, Optional<String>> value, Function<Tenure, Bound> bound) {
    List<Statement<String>> statements = new ArrayList<>();
    for (Tenure tenure : tenures) {
      value
          .apply(tenure)
          .ifPresent(text -> statements.add(Statement.of(text, tenure, bound.apply(tenure))));
    }
    Verdict<Optional<String>> verdict = Vote.on(field, statements);
    conflicts.addAll(verdict.conflicts());
    return verdict.value();
  }

  /**
   * That of the surest record: documents may have copied from each other, so that several are no
   * surer than one. It is lowered by the part of those that give a start, or an end, who disagree.
   */
  private double confidence() {
    double surest = tenures.stream().mapToDouble(Tenure::confidence).max().orElseThrow();
    double agreement = start.agreement() * end.agreement();
    return agreement == 1 ? surest : Math.round(surest * agreement * ROUNDING) / ROUNDING;
  }

  private List<Evidence> evidence() {
    return tenures.stream().flatMap(t -> t.evidence().stream()).sorted().distinct().toList();
  }
}
