package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

final class TenureSummaryTest {
  static Tenure tenure(String person, Office office, Role role, Bound start, Bound end) {
    return new Tenure(
        "id",
        "a",
        new Person(person, List.of()),
        office,
        role,
        start,
        Optional.empty(),
        end,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.5,
        List.of(),
        List.of(new Evidence("a", new Span(0, 3), "Roe", "rule")));
  }

  private static Bound on(String date) {
    return Bound.of(Edtf.parse(date), Basis.STATED, List.of(), List.of());
  }

  private static String table(List<Tenure> tenures, long all) {
    Printout out = new Printout(Help.defaultColorScheme(Ansi.OFF));
    TenureSummary.print(tenures, all, out);
    return out.toString();
  }

  @Test
  void saysThatThereIsNone() {
    assertEquals("no tenure\n", table(List.of(), 0));
  }

  @Test
  void wrapsWhatDoesNotFit() {
    Office lengthy =
        Office.of("Lord High Commissioner", Optional.of("the General Assembly of the Church"));
    String table =
        table(
            List.of(
                tenure(
                    "Jane Roe", lengthy, Role.ACTING, on("[1903-05-03..1903-06-01]"), on("1905")),
                tenure("Ann Poe", MayorStages.MAYOR, Role.SUBSTANTIVE, Bound.UNKNOWN, on(".."))),
            2);
    assertEquals(
        """
        person    office                                             from           to
        --------  -------------------------------------------------  -------------  ----
        Jane Roe  Lord High Commissioner of the General Assembly of  [1903-05-03..  1905
                  the Church (acting)                                1903-06-01]
        Ann Poe   Mayor of Ely                                                      ..
        """,
        table);
  }

  @Test
  void fitsTheTerminalWhateverItHolds() {
    Tenure wide =
        tenure(
            "Johann Wolfgang Amadeus Maria von und zu Hohenlohe-Langenburg-Schillingsfürst",
            Office.of("Protonotary".repeat(9), Optional.of("Ely")),
            Role.ACTING,
            on("[1903-05-03..1903-06-01]"),
            on("[1904-05-03..1904-06-01]"));
    String table = table(List.of(wide), 1);
    assertTrue(table.lines().allMatch(line -> TextWrap.width(line) <= 80), table);
  }

  @Test
  void aLongListIsCutAndSaysSo() {
    Tenure one =
        tenure("Ann Poe", MayorStages.MAYOR, Role.SUBSTANTIVE, Bound.UNKNOWN, Bound.UNKNOWN);
    String table = table(Collections.nCopies(50, one), 60);
    assertEquals(53, table.lines().count());
    assertTrue(table.endsWith("and 10 more\n"), table);
  }
}
