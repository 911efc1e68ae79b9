package incumbent.evaluate;

import incumbent.model.Edtf;
import incumbent.model.Field;
import incumbent.model.Gold;
import incumbent.model.GoldTenure;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;

/** Compares extracted tenures with the gold tenures of one document. */
final class Comparison {
  private static final double BONUS = 0.25;

  private final Gold gold;

  Comparison(Gold gold) {
    this.gold = gold;
  }

  /** Whether person, office and role are right. */
  boolean isPair(GoldTenure expected, Tenure got) {
    return isPerson(expected, got) && isOffice(expected, got) && expected.role() == got.role();
  }

  boolean isPerson(GoldTenure expected, Tenure got) {
    return PersonName.matches(expected.person(), expected.aliases(), got.person().name());
  }

  boolean isOffice(GoldTenure expected, Tenure got) {
    return OfficeName.of(expected.office(), expected.officeAliases(), expected.organization())
        .matches(got.office());
  }

  /** Whether start and end are right. */
  boolean areDatesRight(GoldTenure expected, Tenure got) {
    return isDateRight(expected.start(), got.start().value())
        && isDateRight(expected.end(), got.end().value());
  }

  private static boolean isDateRight(List<Optional<Edtf>> expected, Optional<Edtf> got) {
    return Answer.judgeDate(Field.START, expected, got, List.of()).isRight();
  }

  /**
   * How good the dates are, from 0 to 4: a point for each that is right and one if both are; what
   * is wrong still counts by its closeness, and the manners break ties.
   */
  double quality(GoldTenure expected, Tenure got) {
    double dates =
        quality(expected.start(), got.start().value())
            + quality(expected.end(), got.end().value())
            + (areDatesRight(expected, got) ? 1 : 0);
    double manners =
        (expected.startManner().equals(got.startManner()) ? BONUS : 0)
            + (expected.endManner().equals(got.endManner()) ? BONUS : 0);
    return dates + manners / 2;
  }

  private static double quality(List<Optional<Edtf>> expected, Optional<Edtf> got) {
    return isDateRight(expected, got) ? 1 : DateDistance.closeness(expected, got, 1) / 2;
  }

  /** Whether gold states a bound, and the tenure has it right. */
  boolean sharesDate(GoldTenure expected, Tenure got) {
    return sharesDate(expected.start(), got.start().value())
        || sharesDate(expected.end(), got.end().value());
  }

  private static boolean sharesDate(List<Optional<Edtf>> expected, Optional<Edtf> got) {
    return got.isPresent() && isDateRight(expected, got);
  }

  /** Whether both name one person, who may have a tenure and aliases of his own in gold. */
  boolean isSamePerson(String expected, String got) {
    List<String> aliases =
        gold.tenures().stream()
            .filter(tenure -> PersonName.matches(tenure.person(), tenure.aliases(), expected))
            .flatMap(tenure -> tenure.aliases().stream())
            .distinct()
            .toList();
    return PersonName.matches(expected, aliases, got);
  }
}
