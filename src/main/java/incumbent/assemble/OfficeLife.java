package incumbent.assemble;

import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.EventKind;
import java.util.List;
import java.util.stream.Stream;

/** Nobody holds an office before it is established, or after it is abolished. */
final class OfficeLife implements Constraint {
  private final List<Spell> spells;
  private final List<Claim> claims;

  OfficeLife(List<Spell> spells, List<Claim> claims) {
    this.spells = spells;
    this.claims = claims;
  }

  @Override
  public Stream<Narrowing> narrowings() {
    return claims.stream().flatMap(this::of);
  }

  private Stream<Narrowing> of(Claim claim) {
    Bound date = claim.at().map(d -> Spell.bound(d, claim.evidence())).orElse(Bound.UNKNOWN);
    if (claim.kind() == EventKind.ESTABLISHED && date.earliest().isPresent()) {
      Bound follows = Bounds.notBefore(date.earliest().get(), date, "its office was created then");
      return held(claim).map(s -> new Narrowing(s, Side.START, follows));
    }
    if (claim.kind() == EventKind.ABOLISHED && date.latest().isPresent()) {
      Bound follows = Bounds.notAfter(date.latest().get(), date, "its office was abolished then");
      return held(claim)
          .filter(s -> s.toldBefore(claim))
          .map(s -> new Narrowing(s, Side.END, follows));
    }
    return Stream.empty();
  }

  private Stream<Spell> held(Claim claim) {
    return spells.stream().filter(s -> claim.office().filter(o -> o.canBe(s.office)).isPresent());
  }
}
