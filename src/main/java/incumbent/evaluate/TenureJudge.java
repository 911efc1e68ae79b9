package incumbent.evaluate;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Field;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Judges the fields of a pair, field by field. */
final class TenureJudge {
  private final Comparison comparison;
  private final Optional<GoldTenure> gold;
  private final Optional<Tenure> got;
  private final List<Evidence> evidence;

  TenureJudge(Comparison comparison, Optional<GoldTenure> gold, Optional<Tenure> got) {
    this.comparison = comparison;
    this.gold = gold;
    this.got = got;
    this.evidence = got.map(Tenure::evidence).orElse(List.of());
  }

  /** Person, office and role. */
  List<Answer> identity() {
    return List.of(
        identity(Field.PERSON, comparison::isPerson),
        identity(Field.OFFICE, comparison::isOffice),
        identity(Field.ROLE, (expected, tenure) -> expected.role() == tenure.role()));
  }

  private Answer identity(Field field, BiPredicate<GoldTenure, Tenure> same) {
    boolean right = gold.isPresent() && got.isPresent() && same.test(gold.get(), got.get());
    return Answer.judge(
        field,
        List.of(gold.map(expected -> Summary.identity(field, expected))),
        got.map(tenure -> Summary.identity(field, tenure)),
        (expected, predicted) -> right,
        evidence);
  }

  /** All other fields. */
  List<Answer> values() {
    return List.of(
        date(Field.START, gold.map(GoldTenure::start), got.map(Tenure::start)),
        date(Field.END, gold.map(GoldTenure::end), got.map(Tenure::end)),
        manner(
            Field.START_MANNER,
            gold.flatMap(GoldTenure::startManner),
            got.flatMap(Tenure::startManner)),
        manner(
            Field.END_MANNER, gold.flatMap(GoldTenure::endManner), got.flatMap(Tenure::endManner)),
        person(
            Field.APPOINTED_BY,
            gold.flatMap(GoldTenure::appointedBy),
            got.flatMap(Tenure::appointedBy)),
        person(
            Field.PREDECESSOR,
            gold.flatMap(GoldTenure::predecessor),
            got.flatMap(Tenure::predecessor)),
        person(
            Field.SUCCESSOR, gold.flatMap(GoldTenure::successor), got.flatMap(Tenure::successor)));
  }

  private Answer date(Field field, Optional<List<Optional<Edtf>>> expected, Optional<Bound> bound) {
    List<Evidence> behind = bound.map(Bound::evidence).filter(e -> !e.isEmpty()).orElse(evidence);
    return Answer.judgeDate(
        field, expected.orElse(List.of(Optional.empty())), bound.flatMap(Bound::value), behind);
  }

  private Answer manner(Field field, Optional<Manner> expected, Optional<Manner> manner) {
    return Answer.judge(
        field,
        List.of(expected.map(Manner::label)),
        manner.map(Manner::label),
        String::equals,
        evidence);
  }

  private Answer person(Field field, Optional<String> expected, Optional<String> name) {
    return Answer.judge(field, List.of(expected), name, comparison::isSamePerson, evidence);
  }
}
