package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.ResolvedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a death that ends a tenure from one that only ends a life. */
final class DeathInOffice {
  /** "died in office", "died, still in office": not merely somewhere in the clause. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:dies|died|dying|killed|assassinated|murdered),? (?:\\p{L}+ )?in office\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** How long a seat stays empty at most when its holder dies. */
  private static final int VACANCY_YEARS = 1;

  /** Who dies so soon after entering an office is taken to die in it. */
  private static final int SOON_YEARS = 1;

  private DeathInOffice() {}

  /**
   * Whether the death ends the tenure: the text says so, or the seat is next filled upon it.
   *
   * @param next the next tenure of the seat, if the text tells of one
   */
  static boolean holds(Claim death, Spell spell, Optional<Spell> next) {
    Optional<Edtf> date = death.at().or(death::until).map(ResolvedDate::value);
    if (death.evidence().rule().startsWith("his-")
        || SAID.matcher(death.evidence().exact()).find()
        || date.isPresent() && isSoon(date.get(), spell)
        || spell.continues()) {
      return true;
    }
    if (next.isEmpty() || date.isEmpty()) {
      return false;
    }
    Optional<LocalDate> follows = next.get().start.earliest();
    return follows.isEmpty() || isUpon(date.get(), next.get());
  }

  /** "became commissioner in April … died suddenly in September". */
  private static boolean isSoon(Edtf death, Spell spell) {
    return spell.entered
        && spell.start.earliest().isPresent()
        && death.latest().isPresent()
        && death.latest().get().isBefore(spell.start.earliest().get().plusYears(SOON_YEARS));
  }

  /** Whether the next holder is known to have entered within a year after the death. */
  static boolean isUpon(Edtf death, Spell next) {
    if (next.start.earliest().isEmpty()) {
      return false;
    }
    boolean after =
        death.earliest().isEmpty()
            || next.start.latest().isEmpty()
            || !next.start.latest().get().isBefore(death.earliest().get());
    boolean soon =
        death.latest().isEmpty()
            || !next.start.earliest().get().isAfter(death.latest().get().plusYears(VACANCY_YEARS));
    return after && soon;
  }
}
