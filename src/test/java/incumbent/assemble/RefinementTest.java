package incumbent.assemble;

import static incumbent.assemble.Seat.dates;
import static incumbent.assemble.Seat.master;
import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RefinementTest {
  private final Spell brandt = master(2, "Brandt", "1880-03-04", "");

  @Test
  void anEndToldByItsYearIsRefinedByTheSuccessor() {
    Spell first = master(1, "Keller", "1871", "1880");
    Refinement.bySuccessor(new Handover(first, brandt, true));
    assertEquals("1871/1880-03-04", dates(first));
    Spell second = master(1, "Keller", "1871", "1880-03");
    Refinement.bySuccessor(new Handover(second, brandt, true));
    assertEquals("1871/1880-03", dates(second));
  }

  private String refined(String end, String entry, boolean said) {
    Spell before = master(1, "Keller", "1871", end);
    Refinement.bySuccessor(new Handover(before, master(2, "Brandt", entry, ""), said));
    return dates(before);
  }

  @Test
  void onlyACloserDateThatTheTextSaysRefinesAnEnd() {
    assertEquals("1871/1880", refined("1880", "1880-03-04", false));
    assertEquals("1871/1880", refined("1880", "1881-03-04", true));
    assertEquals("1871/1880", refined("1880", "1880", true));
    assertEquals("1871/1880", refined("1880", "", true));
    assertEquals("1871/", refined("", "1880", true));
    assertEquals("1871/[..1880]", refined("[..1880]", "1880-03-04", true));
    assertEquals(
        "1871/[1880-03-01..1880-04-01]", refined("[1880-03-01..1880-04-01]", "1880-03-04", true));
    assertEquals("1871/1880-03-04", refined("[1880-03-01..1880-04-02]", "1880-03-04", true));
  }

  @Test
  void aRefinedEndIsEvidencedByBoth() {
    Spell before = master(1, "Keller", "1871", "1880");
    Refinement.bySuccessor(new Handover(before, brandt, true));
    assertEquals(2, before.end.evidence().size());
    assertEquals(Basis.DERIVED, before.end.basis());
    assertEquals(List.of("it ends when the tenure of Brandt begins"), before.end.derivation());
  }
}
