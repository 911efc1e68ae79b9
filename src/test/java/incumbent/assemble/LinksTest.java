package incumbent.assemble;

import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinksTest {
  private static void tie(Spell before, Spell after) {
    new Links(List.of(new Handover(before, after, true))).tie();
  }

  /** "Brandt after Keller", with an empty side where nobody is known. */
  private static String tied(Spell before, Spell after) {
    tie(before, after);
    return before.successor.map(Person::name).orElse("")
        + " after "
        + after.predecessor.map(Person::name).orElse("");
  }

  private static String tied(String end, String start) {
    return tied(master(1, "Keller", "", end), master(2, "Brandt", start, ""));
  }

  @Test
  void twoWhoMeetFollowEachOther() {
    assertEquals("Brandt after Keller", tied("1880-05-03", "1880-05-04"));
    assertEquals("Brandt after Keller", tied("1880-05-03", "1880-06-03"));
    assertEquals("Brandt after Keller", tied("1880", "1880"));
  }

  @Test
  void twoWithAVacancyOrAnOverlapBetweenThemDoNot() {
    assertEquals(" after ", tied("1880-05-03", "1880-06-04"));
    assertEquals(" after ", tied("1880-05-03", "1880-05-02"));
    assertEquals(" after ", tied("1880", ""));
    assertEquals(" after ", tied("", "1880"));
    assertEquals(" after ", tied("", ""));
  }

  @Test
  void twoWhoseBoundsRestOnEachOtherFollowEachOther() {
    Spell keller = master(1, "Keller", "", "");
    Spell brandt = master(2, "Brandt", "[1880..]", "");
    keller.end = Bounds.copy(brandt.start, "step");
    assertEquals("Brandt after Keller", tied(keller, brandt));
    Spell otto = master(3, "Otto", "", "");
    Spell roe = master(4, "Roe", "", "[..1890]");
    otto.start = Bounds.copy(roe.end, "step");
    assertEquals("Otto after Roe", tied(roe, otto));
  }

  @Test
  void aBoundThatRestsOnSomethingElseTiesNobody() {
    Spell keller = master(1, "Keller", "", "");
    Spell brandt = master(2, "Brandt", "[1880..]", "");
    keller.end = Bounds.copy(master(3, "Otto", "[1881..]", "").start, "step");
    assertEquals(" after ", tied(keller, brandt));
    Spell told = master(4, "Roe", "", "[1880..]");
    assertEquals(" after ", tied(told, brandt));
  }

  @Test
  void whoIsToldToFollowAnotherStaysSo() {
    Spell keller = master(1, "Keller", "", "1880");
    Spell brandt = master(2, "Brandt", "1880", "");
    Person otto = new Person("Otto", List.of());
    brandt.predecessor = Optional.of(otto);
    assertEquals(" after Otto", tied(keller, brandt));
    brandt.predecessor = Optional.of(keller.person);
    keller.successor = Optional.of(otto);
    assertEquals("Otto after Keller", tied(keller, brandt));
    keller.successor = Optional.of(brandt.person);
    assertEquals("Brandt after Keller", tied(keller, brandt));
  }

  @Test
  void nobodyFollowsHimself() {
    assertEquals(" after ", tied(master(1, "Keller", "", "1880"), master(2, "Keller", "1880", "")));
  }
}
