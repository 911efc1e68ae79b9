package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.AnyDate;
import incumbent.model.Edtf;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DateDistancePropertyTest {
  @Provide
  Arbitrary<Edtf> dates() {
    return AnyDate.edtf();
  }

  private static double closeness(Edtf gold, Edtf got, double c) {
    return DateDistance.closeness(List.of(Optional.of(gold)), Optional.of(got), c);
  }

  @Property(seed = "1")
  void closenessLiesBetweenNoneAndAll(@ForAll("dates") Edtf gold, @ForAll("dates") Edtf got) {
    double strict = closeness(gold, got, 1.0 / 12);
    double lenient = closeness(gold, got, 1);
    assertTrue(strict >= 0 && strict <= lenient && lenient <= 1, strict + ", " + lenient);
  }

  @Property(seed = "1")
  void allThatLiesInsideGoldIsAsCloseAsCanBe(
      @ForAll("dates") Edtf gold, @ForAll("dates") Edtf got) {
    assertEquals(1, closeness(gold, gold, 1));
    assertEquals(got.liesWithin(gold), closeness(gold, got, 1) == 1);
  }

  @Property(seed = "1")
  void anotherAlternativeNeverTakesAway(
      @ForAll("dates") Edtf gold, @ForAll("dates") Edtf other, @ForAll("dates") Edtf got) {
    List<Optional<Edtf>> both = List.of(Optional.of(gold), Optional.empty(), Optional.of(other));
    assertEquals(
        Math.max(closeness(gold, got, 1), closeness(other, got, 1)),
        DateDistance.closeness(both, Optional.of(got), 1));
  }
}
