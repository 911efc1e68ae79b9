package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A death ends what the person then held. */
final class Deaths {
  private final List<Spell> spells;
  private final Seats seats;
  private final Lexicon lexicon;

  Deaths(List<Spell> spells, Seats seats, Lexicon lexicon) {
    this.spells = spells;
    this.seats = seats;
    this.lexicon = lexicon;
  }

  /** Ends what the person was last told to hold, and all in which the person is said to remain. */
  void apply(Claim claim) {
    Person person = claim.person().orElseThrow();
    List<Spell> held =
        spells.stream()
            .filter(s -> s.person.name().equals(person.name()) && s.toldBefore(claim))
            .filter(s -> ends(claim, s))
            .toList();
    Optional<Spell> last = held.stream().max(Comparator.comparingInt(s -> s.lastTold(claim)));
    held.stream()
        .filter(s -> s.continues() || last.equals(Optional.of(s)) || fallsVacant(claim, s))
        .forEach(s -> s.end(claim, date(claim)));
  }

  /** Whether the seat is filled anew upon the death, whatever else its holder was told to be. */
  private boolean fallsVacant(Claim claim, Spell spell) {
    return date(claim).isPresent()
        && seats
            .successor(spell)
            .or(() -> seats.follower(spell))
            .filter(next -> DeathInOffice.isUpon(date(claim).get().value(), next))
            .isPresent();
  }

  private boolean ends(Claim claim, Spell spell) {
    if (spell.ended && !isLeftByDeath(spell)) {
      return narrows(claim, spell);
    }
    Optional<Spell> follower = seats.successor(spell).or(() -> seats.follower(spell));
    return lexicon.isForLife(spell.office) && follower.filter(f -> precedes(f, claim)).isEmpty()
        || DeathInOffice.holds(claim, spell, follower);
  }

  /** "The king died in 1075. He left the crown to his widow": he left it as he died. */
  private boolean isLeftByDeath(Spell spell) {
    return lexicon.isForLife(spell.office)
        && spell.end.value().isEmpty()
        && spell.endManner.filter(m -> m != Manner.DIED).isEmpty();
  }

  private static boolean precedes(Spell follower, Claim death) {
    return Bounds.isAfter(date(death).flatMap(d -> d.value().earliest()), follower.start.latest());
  }

  /** "Keller (1930–1934) … Keller died on 25 October 1934": the summary's end was the death. */
  private static boolean narrows(Claim claim, Spell spell) {
    Optional<Edtf> death = date(claim).map(ResolvedDate::value);
    Optional<Edtf> end = spell.end.value();
    return spell.endIsSummary()
        && death.isPresent()
        && end.isPresent()
        && end.get().isClosed()
        && death.get().liesWithin(end.get());
  }

  private static Optional<ResolvedDate> date(Claim claim) {
    return claim.at().or(claim::until);
  }
}
