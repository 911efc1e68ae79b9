package incumbent.evaluate;

import incumbent.model.GoldTenure;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tenure, from gold or extracted, as far as it can contradict itself or another.
 *
 * @param record the tenure in a few words
 */
record Holding(
    String record,
    String person,
    List<String> aliases,
    OfficeName office,
    Role role,
    DayRange from,
    DayRange until,
    Optional<String> predecessor,
    Optional<String> successor) {
  /** Titles that several people bear at once. */
  private static final Set<String> SHARED =
      Set.of(
          "member",
          "senator",
          "representative",
          "deputy",
          "delegate",
          "councillor",
          "councilor",
          "judge",
          "justice",
          "associate justice",
          "secretary",
          "director",
          "trustee",
          "commissioner",
          "professor",
          "minister",
          "vice president",
          "vice chairman",
          "ambassador",
          "general",
          "regent",
          "consul");

  static Holding of(GoldTenure tenure) {
    return new Holding(
        Summary.of(tenure),
        tenure.person(),
        tenure.aliases(),
        OfficeName.of(tenure.office(), tenure.officeAliases(), tenure.organization()),
        tenure.role(),
        DayRange.of(tenure.start()),
        DayRange.of(tenure.end()),
        tenure.predecessor(),
        tenure.successor());
  }

  static Holding of(Tenure tenure) {
    return new Holding(
        Summary.of(tenure),
        tenure.person().name(),
        tenure.person().aliases(),
        OfficeName.of(tenure.office().title(), List.of(), tenure.office().organization()),
        tenure.role(),
        DayRange.of(tenure.start()),
        DayRange.of(tenure.end()),
        tenure.predecessor(),
        tenure.successor());
  }

  boolean isNamed(String name) {
    return PersonName.matches(person, aliases, name);
  }

  boolean isReversed() {
    return DayRange.surelyBefore(until.latest(), from.earliest());
  }

  /**
   * Whether two people surely hold at once what one at a time can hold. An office without
   * organization, or one that many hold, is no such seat, and acting holders may overlap.
   */
  boolean contends(Holding other) {
    return isSeat()
        && other.isSeat()
        && wholeName().equals(other.wholeName())
        && !isNamed(other.person)
        && !other.isNamed(person)
        && begunBeforeEndOf(this)
        && begunBeforeEndOf(other)
        && other.begunBeforeEndOf(this)
        && other.begunBeforeEndOf(other);
  }

  private boolean begunBeforeEndOf(Holding other) {
    return DayRange.surelyBefore(from.latest(), other.until.earliest());
  }

  private boolean isSeat() {
    String title = String.join(" ", OfficeName.words(office.titles().get(0)));
    return role == Role.SUBSTANTIVE && office.organization().isPresent() && !SHARED.contains(title);
  }

  private List<String> wholeName() {
    return OfficeName.words(office.titles().get(0) + " " + office.organization().orElse(""));
  }
}
