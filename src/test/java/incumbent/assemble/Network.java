package incumbent.assemble;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Span;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Tenures, how they hang together, and what else is told: all that a {@link Solver} works on. */
record Network(List<Draft> drafts, List<Link> links, List<Claim> claims) {
  /** A tenure before anything follows for it. */
  record Draft(
      String person,
      Office office,
      Optional<Edtf> start,
      Optional<Edtf> end,
      Optional<Period> length,
      Basis basis) {
    private Spell spell(int order) {
      Spell spell = Seat.spell(order, person, office, "", "");
      spell.start = start.map(date -> bound(date, order)).orElse(Bound.UNKNOWN);
      spell.end = end.map(date -> bound(date, order)).orElse(Bound.UNKNOWN);
      spell.length = length;
      return spell;
    }

    private Bound bound(Edtf date, int order) {
      Evidence evidence =
          new Evidence("mint", new Span(10 * order, 10 * order + 4), "then", "rule");
      return Bound.of(date, basis, List.of(evidence), List.of());
    }
  }

  /** That one tenure is followed by another, by their places. */
  record Link(int before, int after) {}

  static Arbitrary<Network> any() {
    Arbitrary<Optional<Edtf>> dates = AnyClaim.dates().optional(0.6);
    Arbitrary<Draft> drafts =
        Combinators.combine(
                Arbitraries.of(AnyClaim.PERSONS),
                Arbitraries.of(AnyClaim.OFFICES),
                dates,
                dates,
                AnyClaim.lengths().optional(0.3),
                Arbitraries.of(Basis.STATED, Basis.DERIVED))
            .as(Draft::new);
    return Combinators.combine(
            drafts.list().ofMinSize(2).ofMaxSize(6),
            Arbitraries.integers().between(0, 5).tuple2().list().ofMaxSize(8),
            AnyClaim.claims())
        .as(
            (spells, pairs, claims) ->
                new Network(
                    spells,
                    pairs.stream()
                        .map(p -> new Link(p.get1() % spells.size(), p.get2() % spells.size()))
                        .filter(link -> link.before() != link.after())
                        .distinct()
                        .toList(),
                    claims.claims()));
  }

  List<Spell> spells() {
    List<Spell> spells = new ArrayList<>();
    drafts.forEach(draft -> spells.add(draft.spell(spells.size())));
    return spells;
  }

  /** Narrows the bounds of {@code spells}, which are given to each constraint in some order. */
  void solve(List<Spell> spells, Lexicon lexicon, Random order) {
    List<Handover> handovers =
        shuffled(
            links.stream()
                .map(l -> new Handover(spells.get(l.before()), spells.get(l.after()), true))
                .toList(),
            order);
    List<Spell> mixed = shuffled(spells, order);
    List<Claim> told = shuffled(claims, order);
    Solver.solve(
        List.of(
            new InOrder(mixed),
            new Mortality(mixed, told),
            new OfficeLife(mixed, told),
            new Turns(handovers),
            new MovedOn(mixed, handovers),
            new Transfer(mixed, lexicon),
            new Promotion(mixed, lexicon),
            new Succession(handovers),
            new StatedLength(mixed)));
  }

  private static <T> List<T> shuffled(List<T> list, Random order) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, order);
    return shuffled;
  }
}
