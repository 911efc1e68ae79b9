package incumbent;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.util.List;
import java.util.function.Function;

/** Prints tenures as a table. */
final class TenureSummary {
  private static final int GAPS = 3 * TextTable.GAP;
  private static final int WIDEST_PERSON = 24;
  private static final int WIDEST_DATE = 13;

  /** How many tenures are shown. */
  static final int MOST_ROWS = 50;

  private TenureSummary() {}

  /**
   * Prints the table, or its first rows and how many more there are; or that there is none.
   *
   * @param tenures the first of them, as many as are shown
   * @param all how many there are
   */
  static void print(List<Tenure> tenures, long all, Printout out) {
    if (tenures.isEmpty()) {
      out.block("no tenure");
      return;
    }
    List<Tenure> shown = tenures.subList(0, Math.min(MOST_ROWS, tenures.size()));
    int person = widest(shown, TenureSummary::person, WIDEST_PERSON, "person");
    int from = widest(shown, tenure -> date(tenure.start()), WIDEST_DATE, "from");
    int to = widest(shown, tenure -> date(tenure.end()), WIDEST_DATE, "to");
    int office = Printout.WIDTH - GAPS - person - from - to;
    TextTable table = new TextTable(out, List.of(person, office, from, to));
    table.header(List.of("person", "office", "from", "to"));
    for (Tenure tenure : shown) {
      table.row(List.of(person(tenure), office(tenure), date(tenure.start()), date(tenure.end())));
    }
    long more = all - shown.size();
    if (more > 0) {
      out.block("and " + more + " more");
    }
  }

  private static int widest(
      List<Tenure> tenures, Function<Tenure, String> cell, int most, String header) {
    int widest = tenures.stream().map(cell).mapToInt(TextWrap::width).max().orElse(0);
    return Math.max(header.length(), Math.min(most, widest));
  }

  private static String person(Tenure tenure) {
    return tenure.person().name();
  }

  private static String office(Tenure tenure) {
    return tenure.office().name() + (tenure.role() == Role.ACTING ? " (acting)" : "");
  }

  private static String date(Bound bound) {
    return bound.value().map(Edtf::toString).orElse("");
  }
}
