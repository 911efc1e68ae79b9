package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Gold;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which extracted tenure answers to which of gold. */
final class AlignmentTest {
  private static Made mayor(String person) {
    return Made.tenure(person, "Mayor", "Marsh");
  }

  private static List<Pair> pairs(List<GoldTenure> gold, List<Tenure> got) {
    Comparison comparison = new Comparison(new Gold(Made.DOCUMENT, "", gold, List.of()));
    return Alignment.of(comparison, gold, got);
  }

  /** The ids of the tenures that answer to each of gold, in whatever order they are. */
  private static List<String> answers(List<GoldTenure> gold, Made... got) {
    List<Tenure> tenures = new ArrayList<>(Stream.of(got).map(Made::got).toList());
    List<String> answers = answers(pairs(gold, tenures)).subList(0, gold.size());
    Collections.reverse(tenures);
    assertEquals(answers, answers(pairs(gold, tenures)).subList(0, gold.size()));
    return answers;
  }

  private static List<String> answers(List<Pair> pairs) {
    return pairs.stream().map(pair -> pair.got().map(Tenure::id).orElse("none")).toList();
  }

  @Test
  void asManyAsCanBeAreMatchedEvenWithWorseDates() {
    List<GoldTenure> gold =
        List.of(mayor("A. Hobbs").dated("1990", "1994").gold(), mayor("Ann Hobbs").gold());
    Made ann = mayor("Ann Hobbs").dated("1990", "1994").id("ann");
    Made abe = mayor("Abe Hobbs").dated("1850", "1855").id("abe");

    assertEquals(List.of("abe", "ann"), answers(gold, ann, abe));
  }

  @Test
  void ofThoseThatAreNotRequiredAsManyAsCanBeAreMatched() {
    List<GoldTenure> gold =
        List.of(
            mayor("A. Hobbs").dated("1990", "1994").notRequired().gold(),
            mayor("Ann Hobbs").notRequired().gold());
    Made ann = mayor("Ann Hobbs").dated("1990", "1994").id("ann");
    Made abe = mayor("Abe Hobbs").dated("1850", "1855").id("abe");

    assertEquals(List.of(), pairs(gold, List.of(ann.got(), abe.got())));
  }

  @Test
  void ofSeveralTheOneWithTheBestDatesIsMatched() {
    List<GoldTenure> gold = List.of(mayor("Ann Hobbs").dated("1990", "1994").gold());
    Made near = mayor("Ann Hobbs").dated("1990", "1995").id("near");
    Made nearer = mayor("Ann Hobbs").dated("1990", "1994").id("nearer");

    assertEquals(List.of("nearer"), answers(gold, near, nearer));
  }

  @Test
  void personOfficeAndRoleAreEnoughToBeMatched() {
    GoldTenure gold =
        mayor("Ann Hobbs").dated("1990", "1994").manners(Manner.ELECTED, Manner.DIED).gold();
    Tenure got = mayor("Ann Hobbs").manners(Manner.APPOINTED, Manner.RESIGNED).got();

    Pair pair = pairs(List.of(gold), List.of(got)).get(0);
    assertEquals(true, pair.matched());
    assertEquals(false, pair.dated());
  }

  @Test
  void theNearestThatIsLeftIsOfTheSamePerson() {
    List<GoldTenure> gold = List.of(mayor("Ann Hobbs").dated("1990", "1994").gold());
    Made person = Made.tenure("Ann Hobbs", "Abbot", "Lake").acting().id("person");
    Made office = mayor("Tom Hill").dated("1990", "1994").id("office");

    assertEquals(List.of("person"), answers(gold, person, office));
  }

  @Test
  void theNearestOfThePersonIsOfTheSameOffice() {
    List<GoldTenure> gold = List.of(mayor("Ann Hobbs").dated("1990", "1994").gold());
    Made office = mayor("Ann Hobbs").acting().id("office");
    Made role = Made.tenure("Ann Hobbs", "Abbot", "Lake").dated("1990", "1994").id("role");

    assertEquals(List.of("office"), answers(gold, office, role));
  }

  @Test
  void thenOfTheSameRoleThenOfTheNearestDates() {
    List<GoldTenure> gold = List.of(mayor("Ann Hobbs").dated("1990", "1994").gold());
    Made acting = Made.tenure("Ann Hobbs", "Abbot", "Lake").dated("1990", "1994").acting().id("a");
    Made far = Made.tenure("Ann Hobbs", "Abbot", "Lake").dated("1980", "").id("far");
    Made near = Made.tenure("Ann Hobbs", "Abbot", "Lake").dated("1989", "").id("near");

    assertEquals(List.of("far"), answers(gold, acting, far));
    assertEquals(List.of("near"), answers(gold, acting, far, near));
  }

  @Test
  void anotherHolderOfTheOfficeIsNearOnlyIfADateIsShared() {
    List<GoldTenure> gold = List.of(mayor("Ann Hobbs").dated("1990", "1994").gold());

    assertEquals(List.of("1"), answers(gold, mayor("Tom Hill").dated("", "1994")));
    assertEquals(List.of("none"), answers(gold, mayor("Tom Hill").dated("1991", "1995")));
    assertEquals(List.of("none"), answers(gold, mayor("Tom Hill")));
    Made abbot = Made.tenure("Tom Hill", "Abbot", "Lake").dated("1990", "1994");
    assertEquals(List.of("none"), answers(gold, abbot));
  }

  @Test
  void nothingIsSetBesideWhatIsNotRequired() {
    List<GoldTenure> gold = List.of(mayor("Ann Hobbs").notRequired().gold());
    Tenure got = Made.tenure("Ann Hobbs", "Abbot", "Lake").got();

    List<Pair> pairs = pairs(gold, List.of(got));
    assertEquals(List.of("1"), answers(pairs));
    assertEquals(List.of(false), pairs.stream().map(pair -> pair.gold().isPresent()).toList());
  }

  @Test
  void whatIsMatchedIsSetBesideNothingElse() {
    List<GoldTenure> gold =
        List.of(mayor("Ann Hobbs").gold(), Made.tenure("Ann Hobbs", "Abbot", "Lake").gold());

    assertEquals(List.of("mayor", "none"), answers(gold, mayor("Ann Hobbs").id("mayor")));
  }
}
