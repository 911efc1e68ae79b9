package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.AnyText;
import incumbent.model.Office;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How the names of persons and offices compare. */
final class NamePropertyTest {
  @Provide
  Arbitrary<String> persons() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Ann",
            "Jane",
            "J.",
            "A",
            "Hobbs",
            "Roe",
            "Keller-Roe",
            "Sir",
            "Pope",
            "IX",
            "X",
            "Jr.",
            "of",
            "the",
            "Norland",
            "Ångström,",
            "d'Ely");
    return Arbitraries.oneOf(
        words.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list)),
        AnyText.strings());
  }

  @Provide
  Arbitrary<String> offices() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Mayor",
            "Mayors",
            "of",
            "the",
            "Ely",
            "E.",
            "U.N.",
            "un",
            "United",
            "Norlands",
            "1st",
            "for",
            "Chairmen",
            "ladies");
    return Arbitraries.oneOf(
        words.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list)),
        AnyText.strings());
  }

  private static boolean isSamePerson(String one, String other) {
    return PersonName.matches(one, List.of(), other);
  }

  @Property(seed = "1")
  void personsCompareBothWays(@ForAll("persons") String one, @ForAll("persons") String other) {
    assertEquals(isSamePerson(one, other), isSamePerson(other, one));
  }

  @Property(seed = "1")
  void aPersonIsItself(@ForAll("persons") String name) {
    Assume.that(!Words.of(name.split(",", 2)[0]).isEmpty());
    assertTrue(isSamePerson(name, name));
    assertTrue(isSamePerson(name, " " + name.toUpperCase(Locale.ROOT)));
  }

  @Property(seed = "1")
  void officesCompareBothWays(
      @ForAll("offices") String title,
      @ForAll("offices") String body,
      @ForAll("offices") String other,
      @ForAll("offices") String otherBody) {
    OfficeName one = OfficeName.of(title, List.of("warden"), Optional.of(body));
    OfficeName two = OfficeName.of(other, List.of(title), Optional.of(otherBody));
    assertEquals(one.isSame(two), two.isSame(one));
    assertTrue(one.isSame(one));
    assertEquals(
        OfficeName.areCompatible(Optional.of(body), Optional.of(otherBody)),
        OfficeName.areCompatible(Optional.of(otherBody), Optional.of(body)));
  }

  @Property(seed = "1")
  void anOfficeIsItself(@ForAll("offices") String title, @ForAll("offices") String body) {
    Office office = Office.of(title, Optional.of(body));
    assertTrue(OfficeName.of(title, List.of(), Optional.of(body)).matches(office));
    assertTrue(OfficeName.of(title, List.of(), Optional.empty()).matches(office));
  }
}
