package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.ResolvedDate;
import incumbent.model.Role;
import incumbent.model.Span;
import java.util.List;
import java.util.Optional;

/** Tenures of one office, and claims, for the tests of what follows from them. */
final class Seat {
  static final Office MASTER = Office.of("master", Optional.of("mint"));

  private Seat() {}

  /** A tenure whose clause is {@code order} times ten code points into the text. */
  static Spell spell(int order, String person, Office office, String start, String end) {
    Spell spell = new Spell(new Person(person, List.of()), office, Role.SUBSTANTIVE);
    Claim claim = claim(order, EventKind.BEGAN, person, Optional.of(office), "");
    spell.support(claim);
    spell.entered = true;
    spell.start = bound(order, start);
    spell.end = bound(order, end);
    return spell;
  }

  static Spell master(int order, String person, String start, String end) {
    return spell(order, person, MASTER, start, end);
  }

  static Claim claim(int order, EventKind kind, String person, Optional<Office> office, String at) {
    return new Claim(
        order,
        kind,
        person.isEmpty() ? Optional.empty() : Optional.of(new Person(person, List.of())),
        office,
        true,
        Role.SUBSTANTIVE,
        Optional.empty(),
        Optional.empty(),
        at.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new ResolvedDate(Edtf.parse(at), Basis.STATED, evidence(order), List.of())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        evidence(order));
  }

  private static Bound bound(int order, String edtf) {
    return edtf.isEmpty()
        ? Bound.UNKNOWN
        : Bound.of(Edtf.parse(edtf), Basis.STATED, List.of(evidence(order)), List.of());
  }

  private static Evidence evidence(int order) {
    return new Evidence("mint", new Span(10 * order, 10 * order + 4), "then", "rule");
  }

  /** "1871/1880", with an empty side where nothing is known. */
  static String dates(Spell spell) {
    return value(spell.start) + "/" + value(spell.end);
  }

  private static String value(Bound bound) {
    return bound.value().map(Edtf::toString).orElse("");
  }

  /** "1871-01-01..1880-12-31": the days that are left. */
  static String days(Bound bound) {
    return bound.earliest().map(Object::toString).orElse("")
        + ".."
        + bound.latest().map(Object::toString).orElse("");
  }
}
