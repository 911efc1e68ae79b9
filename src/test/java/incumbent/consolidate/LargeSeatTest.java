package incumbent.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.ConsolidatedTenure;
import incumbent.model.Consolidation;
import incumbent.model.Records;
import incumbent.model.SeatEntry;
import incumbent.model.Tenure;
import incumbent.model.TenureDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Seats of tens of thousands of tenures, which take seconds; comparing each with each would take
 * many minutes.
 */
@Timeout(300)
final class LargeSeatTest {
  private static final int SIZE = 50_000;
  private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

  private static Consolidation consolidate(List<Tenure> tenures) {
    return new Consolidator(Told.LEXICON).consolidate(new Records(tenures, List.of()));
  }

  private static TenureDraft holder(String document, int number) {
    return TenureDraft.of(document, "Jane Roe W" + number, "Mayor of Ely");
  }

  /** In office for five days, every ten days. */
  private static TenureDraft dated(String document, int number) {
    LocalDate start = FIRST.plusDays(10L * number);
    return holder(document, number).from(start.toString()).until(start.plusDays(5).toString());
  }

  @Test
  void aSeatOfManyHoldersWithGapsThatOthersExplain() {
    List<Tenure> tenures = new ArrayList<>();
    for (int number = 0; number < SIZE / 2; number++) {
      tenures.add(dated("a", number).tenure());
      tenures.add(
          number % 2 == 0
              ? dated("b", number).tenure()
              : holder("b", SIZE + number).after("Jane Roe W" + number).tenure());
    }
    Consolidation told = consolidate(tenures);
    assertEquals(SIZE / 2 + SIZE / 4, told.tenures().size());
    Map<Boolean, Long> gaps =
        told.timelines().stream()
            .filter(entry -> entry.kind() == SeatEntry.Kind.GAP)
            .collect(
                Collectors.partitioningBy(
                    entry -> entry.explainedBy().isEmpty(), Collectors.counting()));
    assertEquals(Map.of(true, SIZE / 4L, false, SIZE / 4L - 1), gaps);
  }

  @Test
  void ofManyWhoHoldASeatAtOnceTheFirstOverlapsAreListed() {
    List<Tenure> tenures =
        IntStream.range(0, SIZE)
            .mapToObj(i -> holder("a", i).from(FIRST.plusDays(i).toString()).until("1950").tenure())
            .toList();
    List<SeatEntry> entries = consolidate(tenures).timelines();
    assertEquals(SIZE, entries(entries, SeatEntry.Kind.HOLDER).size());
    List<SeatEntry> overlaps = entries(entries, SeatEntry.Kind.OVERLAP);
    assertEquals(1000, overlaps.size());
    assertEquals(List.of("Jane Roe W0", "Jane Roe W1"), overlaps.get(0).persons());
    assertEquals(List.of("Jane Roe W9", "Jane Roe W45"), overlaps.get(999).persons());
    List<SeatEntry> more = entries(entries, SeatEntry.Kind.MORE_OVERLAPS);
    assertEquals(
        List.of(FIRST.plusDays(45).toString()),
        more.stream().map(entry -> entry.from().orElseThrow().toString()).toList());
  }

  private static List<SeatEntry> entries(List<SeatEntry> all, SeatEntry.Kind kind) {
    return all.stream().filter(entry -> entry.kind() == kind).toList();
  }

  /** The name tells of nobody but of who is called so, whose tenure could be anybody's of them. */
  @Test
  void manyWhoGoByOneName() {
    List<Tenure> tenures = new ArrayList<>();
    for (int number = 0; number < SIZE; number++) {
      tenures.add(worship("a" + number, number).tenure());
      if (number % 10 == 0) {
        tenures.add(worship("b" + number, number).tenure());
      }
    }
    tenures.add(TenureDraft.of("c", "Her Worship", "Mayor of Ely").tenure());
    Consolidation told = consolidate(tenures);
    assertEquals(SIZE + 1, told.tenures().size());
    assertEquals(
        SIZE / 10, told.tenures().stream().filter(t -> t.documentIds().size() == 2).count());
  }

  private static TenureDraft worship(String document, int number) {
    return holder(document, number).aliases("Her Worship").from(FIRST.plusDays(number).toString());
  }

  @Test
  void aTenureThatManyDocumentsTellOf() {
    List<Tenure> tenures =
        IntStream.range(0, SIZE).mapToObj(number -> mention(number).tenure()).toList();
    ConsolidatedTenure tenure = Told.one(consolidate(tenures));
    assertEquals(SIZE, tenure.documentIds().size());
    assertEquals("1900-05/1904-06", Told.dates(tenure));
    assertEquals(Optional.of("Otto Keller"), tenure.predecessor());
    assertEquals(SIZE / 100, tenure.conflicts().size(), "the ends that are another year");
  }

  private static TenureDraft mention(int number) {
    TenureDraft draft = TenureDraft.of("d" + number, "Jane Roe", "Mayor of Ely");
    return switch (number % 100) {
      case 0 -> draft.from("1900").until("1908");
      case 1 -> draft.from("1900-05").until("1904-06").after("Keller");
      case 2 -> draft.from("1900").until("1904").after("Otto Keller");
      default -> inOffice(draft, LocalDate.of(1901, 1, 1).plusDays(number % 1000));
    };
  }

  private static TenureDraft inOffice(TenureDraft draft, LocalDate day) {
    return draft
        .start(days(Optional.empty(), Optional.of(day)))
        .end(days(Optional.of(day), Optional.empty()));
  }

  private static Bound days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return new Bound(Optional.empty(), earliest, latest, Basis.NONE, List.of(), List.of());
  }
}
