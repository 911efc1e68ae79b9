package incumbent.assemble;

import incumbent.model.Claim;
import incumbent.model.EventKind;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sorts the claims of one document into spells, in reading order. */
final class SpellBook {
  /** "died in office", "died, still in office": not merely somewhere in the clause. */
  private static final Pattern IN_OFFICE =
      Pattern.compile(
          "\\b(?:died|dies|killed|assassinated|murdered),? (?:\\p{L}+ )?in office\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<Spell> spells = new ArrayList<>();

  List<Spell> spells() {
    return List.copyOf(spells);
  }

  void read(Claim claim) {
    switch (claim.kind()) {
      case BEGAN -> began(claim);
      case HELD -> held(claim);
      case ENDED -> ended(claim);
      case SUCCEEDED -> succeeded(claim);
      case DIED -> died(claim);
      case ESTABLISHED, RENAMED, ABOLISHED -> {}
    }
  }

  private void began(Claim claim) {
    Optional<ResolvedDate> date = claim.from().or(claim::at);
    Spell spell = openOrNew(claim, claim.person().orElseThrow(), claim.role(), date);
    spell.support(claim);
    date.ifPresent(d -> spell.begin(d, claim.evidence()));
    spell.startManner = spell.startManner.or(() -> claim.manner());
    spell.appointedBy = spell.appointedBy.or(claim::agent);
    spell.predecessor = spell.predecessor.or(claim::other);
    claim.until().ifPresent(d -> endBy(spell, claim, d, false));
    spell.length = spell.length.or(claim::length);
  }

  private void held(Claim claim) {
    Optional<ResolvedDate> from = claim.from();
    Spell spell = openOrNew(claim, claim.person().orElseThrow(), claim.role(), from);
    spell.support(claim);
    from.ifPresent(d -> spell.begin(d, claim.evidence()));
    claim.until().ifPresent(d -> endBy(spell, claim, d, false));
    spell.length = spell.length.or(claim::length);
  }

  private static void endBy(Spell spell, Claim claim, ResolvedDate date, boolean event) {
    spell.end(date, claim.evidence(), event);
    spell.ended = true;
  }

  private void ended(Claim claim) {
    Person person = claim.person().orElseThrow();
    Optional<ResolvedDate> date = claim.at().or(claim::until).or(claim::from);
    Spell spell =
        last(claim, person, Optional.empty())
            .filter(s -> s.canEnd(date))
            .orElseGet(() -> open(person, claim.office().orElseThrow(), claim.role()));
    end(spell, claim, date);
  }

  private static void end(Spell spell, Claim claim, Optional<ResolvedDate> date) {
    spell.support(claim);
    date.ifPresent(d -> spell.end(d, claim.evidence(), true));
    spell.endManner = spell.endManner.or(claim::manner);
    spell.length = spell.length.or(claim::length);
    spell.ended = true;
  }

  private void succeeded(Claim claim) {
    Optional<ResolvedDate> date = claim.at().or(claim::from);
    Spell after = openOrNew(claim, claim.person().orElseThrow(), claim.role(), date);
    after.support(claim);
    date.ifPresent(d -> after.begin(d, claim.evidence()));
    claim.until().ifPresent(d -> endBy(after, claim, d, false));
    after.startManner = after.startManner.or(() -> Optional.of(Manner.SUCCEEDED));
    after.length = after.length.or(claim::length);
    claim.other().ifPresent(p -> link(claim, p, after));
  }

  private void link(Claim claim, Person before, Spell after) {
    after.predecessor = after.predecessor.or(() -> Optional.of(before));
    Spell spell =
        last(claim, before, Optional.empty())
            .orElseGet(() -> open(before, claim.office().orElseThrow(), Role.SUBSTANTIVE));
    spell.support(claim);
    spell.successor = spell.successor.or(() -> Optional.of(after.person));
    spell.ended = true;
  }

  /** A death ends what the person last held, if nothing else has. */
  private void died(Claim claim) {
    Person person = claim.person().orElseThrow();
    Optional<ResolvedDate> date = claim.at().or(claim::until);
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      if (spell.person.name().equals(person.name())
          && !spell.ended
          && (diesInOffice(claim) || spell.continues())) {
        end(spell, claim, date);
        return;
      }
    }
  }

  private static boolean diesInOffice(Claim claim) {
    return claim.evidence().rule().startsWith("his-")
        || IN_OFFICE.matcher(claim.evidence().exact()).find();
  }

  private Spell openOrNew(Claim claim, Person person, Role role, Optional<ResolvedDate> start) {
    return last(claim, person, Optional.of(role))
        .filter(s -> s.canBegin(start))
        .filter(s -> claim.kind() != EventKind.BEGAN || !s.ended || start.isPresent())
        .orElseGet(() -> open(person, claim.office().orElseThrow(), role));
  }

  private Spell open(Person person, Office office, Role role) {
    Spell spell = new Spell(person, office, role);
    spells.add(spell);
    return spell;
  }

  private Optional<Spell> last(Claim claim, Person person, Optional<Role> role) {
    for (int i = spells.size() - 1; i >= 0; i--) {
      Spell spell = spells.get(i);
      boolean fits = role.isEmpty() || spell.admits(claim, role.get());
      if (spell.person.name().equals(person.name())
          && fits
          && same(spell.office, claim.office().orElseThrow())) {
        return Optional.of(spell);
      }
    }
    return Optional.empty();
  }

  static boolean same(Office one, Office other) {
    boolean title = Office.key(one.title()).equals(Office.key(other.title()));
    boolean organization =
        one.organization().isEmpty()
            || other.organization().isEmpty()
            || shares(one.organization().get(), other.organization().get());
    return title && organization;
  }

  private static boolean shares(String one, String other) {
    List<String> words = List.of(Office.key(one).split(" "));
    return List.of(Office.key(other).split(" ")).stream()
        .filter(w -> !w.matches("of|the|and|for"))
        .anyMatch(words::contains);
  }
}
