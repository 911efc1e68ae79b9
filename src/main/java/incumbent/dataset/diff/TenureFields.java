package incumbent.dataset.diff;

import incumbent.dataset.csv.CellType;
import incumbent.dataset.csv.CsvTable;
import incumbent.dataset.csv.TenureTable;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Evidence;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields by which tenures are compared: the columns of {@code tenures.csv}, and what only
 * {@code tenures.json} holds of other names, of ids in an authority file, of the rules, and of the
 * reasons behind start and end. Immutable and thread-safe.
 */
public final class TenureFields {
  /** A column of {@code tenures.csv} that cannot be read back: it has no evidence. */
  private static final String CONFLICTS = "conflicts";

  private static final CsvTable<Tenure> CSV = TenureTable.columns();
  private static final CsvTable<Tenure> BEYOND_CSV = beyondCsv();

  private final Set<String> ignored;

  private TenureFields(Collection<String> ignored) {
    this.ignored = Set.copyOf(ignored);
  }

  /** All that {@code tenures.json} holds. */
  public static TenureFields ofJson() {
    return new TenureFields(Set.of());
  }

  /** What is read back from {@code tenures.csv}. */
  public static TenureFields ofCsv() {
    return ofJson().without(onlyInJson());
  }

  /** The fields of {@link #ofJson} that are none of {@link #ofCsv}. */
  public static List<String> onlyInJson() {
    return Stream.concat(Stream.of(CONFLICTS), BEYOND_CSV.names().stream()).toList();
  }

  /**
   * The same but for some.
   *
   * @throws IllegalArgumentException if there is no field of such a name
   */
  public TenureFields without(Collection<String> names) {
    Set<String> all = new TreeSet<>(ignored);
    all.addAll(names);
    Set<String> unknown = new TreeSet<>(all);
    allNames().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no field is named " + String.join(" or ", unknown));
    }
    return new TenureFields(all);
  }

  private static Stream<String> allNames() {
    return Stream.concat(CSV.names().stream(), BEYOND_CSV.names().stream());
  }

  /** Their names, in the order in which they are compared. */
  public List<String> names() {
    return allNames().filter(name -> !ignored.contains(name)).toList();
  }

  /** The fields in which two tenures differ. */
  List<FieldChange> changes(Tenure before, Tenure after) {
    return changes(values(before), values(after));
  }

  /** The fields that are filled, each as one that was not before. */
  List<FieldChange> added(Tenure tenure) {
    List<String> values = values(tenure);
    return changes(values.stream().map(value -> "").toList(), values);
  }

  /** The fields that are filled, each as one that is no more. */
  List<FieldChange> removed(Tenure tenure) {
    List<String> values = values(tenure);
    return changes(values, values.stream().map(value -> "").toList());
  }

  private static List<String> values(Tenure tenure) {
    return Stream.concat(CSV.values(tenure).stream(), BEYOND_CSV.values(tenure).stream()).toList();
  }

  private List<FieldChange> changes(List<String> before, List<String> after) {
    List<String> names = allNames().toList();
    List<FieldChange> changes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!ignored.contains(names.get(i)) && !before.get(i).equals(after.get(i))) {
        changes.add(new FieldChange(names.get(i), before.get(i), after.get(i)));
      }
    }
    return List.copyOf(changes);
  }

  private static CsvTable<Tenure> beyondCsv() {
    CsvTable<Tenure> table =
        new CsvTable<Tenure>()
            .list(
                "aliases",
                CellType.TEXT,
                "The person's other names.",
                tenure -> tenure.person().aliases());
    TenureTable.authority(table)
        .list(
            "rules",
            CellType.TEXT,
            "What read the quotations.",
            tenure -> tenure.evidence().stream().map(Evidence::rule).toList())
        .list(
            "conflict_evidence",
            CellType.TEXT,
            "Where the text says what is against a value.",
            TenureFields::conflictEvidence);
    reasons(table, "start", Tenure::start);
    reasons(table, "end", Tenure::end);
    return table;
  }

  private static List<String> conflictEvidence(Tenure tenure) {
    return tenure.conflicts().stream().map(Conflict::evidence).map(TenureFields::place).toList();
  }

  private static void reasons(CsvTable<Tenure> table, String name, Function<Tenure, Bound> bound) {
    table
        .list(
            name + "_evidence",
            CellType.TEXT,
            "Where the text says so.",
            tenure -> bound.apply(tenure).evidence().stream().map(TenureFields::place).toList())
        .list(
            name + "_derivation",
            CellType.TEXT,
            "The steps that lead to it.",
            tenure -> bound.apply(tenure).derivation());
  }

  /** Where a quotation stands, what it says, and what read it: {@code [10, 13) "Roe" by became}. */
  private static String place(Evidence evidence) {
    Span span = evidence.span();
    String place = "[" + span.begin() + ", " + span.end() + ")";
    return place + " \"" + evidence.exact() + "\" by " + evidence.rule();
  }
}
