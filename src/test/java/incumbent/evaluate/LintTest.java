package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.Block;
import incumbent.model.Bound;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Gold;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LintTest {
  private static final String SHA256 = "0".repeat(64);
  private static final Document DOCUMENT =
      new Document(
          Made.DOCUMENT,
          "Mayors",
          Optional.empty(),
          "She was mayor. Then \uD83D\uDC51 another\ncame.",
          List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, 33))));

  private static List<String> gold(GoldTenure... tenures) {
    return gold(new Gold(Made.DOCUMENT, SHA256, List.of(tenures), List.of()));
  }

  private static List<String> gold(Gold gold) {
    return new Lint().gold("a.json", gold, DOCUMENT, SHA256).stream().map(Finding::line).toList();
  }

  private static List<String> records(Tenure... tenures) {
    return records(new Records(List.of(tenures), List.of()));
  }

  private static List<String> records(Records records) {
    return new Lint()
        .records(records, Map.of(Made.DOCUMENT, DOCUMENT)).stream().map(Finding::line).toList();
  }

  private static Made hill() {
    return Made.tenure("Tom Hill", "Mayor", "Marsh").id("2");
  }

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    Made hobbs = Made.tenure().dated("1990", "1994").between("", "Tom Hill");
    Made hill = hill().dated("1994", "..").between("Hobbs", "");

    assertEquals(List.of(), gold(hobbs.gold(), hill.gold()));
    assertEquals(List.of(), records(hobbs.got(), hill.got()));
  }

  @Test
  void goldQuotesMustStandInTheDocument() {
    assertEquals(
        List.of("a.json: Ann Hobbs, Mayor of Marsh: quotes what the document does not say: I was."),
        gold(Made.tenure().quoting(Made.evidence("I was.")).gold()));
    assertEquals(
        List.of(), gold(Made.tenure().quoting(Made.evidence("\uD83D\uDC51 another came.")).gold()));
    assertEquals(
        List.of("a.json: Bishop of Marsh: quotes what the document does not say: It was made."),
        gold(
            new Gold(
                Made.DOCUMENT, SHA256, List.of(), List.of(Made.goldOffice("Bishop", "", "", "")))));
  }

  @Test
  void goldMustBeOfThisDocument() {
    Gold other = new Gold(Made.DOCUMENT, "1".repeat(64), List.of(), List.of());

    assertEquals(
        List.of("a.json: the document has changed since: its SHA-256 is " + SHA256), gold(other));
  }

  @Test
  void goldRecordsStandThereOnceAndDoNotBeginWithTheEnd() {
    GoldTenure twice = Made.tenure().gold();
    assertEquals(
        List.of("a.json: Ann Hobbs, Mayor of Marsh: stands there twice"), gold(twice, twice));
    assertEquals(
        List.of(
            "a.json: Ann Hobbs, Mayor of Marsh: start cannot be \"..\"",
            "a.json: Ann Hobbs, Mayor of Marsh: ends before it begins"),
        gold(Made.tenure().dated("..", "1990").gold()));
  }

  @Test
  void aTenureEndsAfterItBegins() {
    Made reversed = Made.tenure().dated("1994-02", "1994-01");

    assertEquals(
        List.of("a.json: Ann Hobbs, Mayor of Marsh: ends before it begins"), gold(reversed.gold()));
    assertEquals(
        List.of("a: Ann Hobbs, Mayor of Marsh: ends before it begins"), records(reversed.got()));
    assertEquals(List.of(), gold(Made.tenure().dated("1994-02", "1994").gold()));
    assertEquals(List.of(), gold(Made.tenure().dated("1994|1995", "1994").gold()));
    assertEquals(List.of(), gold(Made.tenure().dated("|1995", "1994").gold()));
  }

  @Test
  void aSeatHasOneHolderAtATime() {
    GoldTenure hobbs = Made.tenure().dated("1990", "1994").gold();
    String finding =
        "a.json: Ann Hobbs, Mayor of Marsh: overlaps in the same seat with Tom Hill, Mayor of"
            + " Marsh";

    assertEquals(List.of(finding), gold(hobbs, hill().dated("1992", "1998").gold()));
    assertEquals(List.of(finding), gold(hobbs, hill().dated("1991-02", "..").gold()));
    assertEquals(List.of(), gold(hobbs, hill().dated("1994", "1998").gold()), "may be a handover");
    assertEquals(List.of(), gold(hobbs, hill().dated("1992", "").gold()), "the end is not known");
    assertEquals(List.of(), gold(hobbs, hill().dated("1992", "1998").acting().gold()));
    assertEquals(List.of(), gold(hobbs, hill().dated("1992", "1998").notRequired().gold()));
    assertEquals(
        List.of(),
        gold(
            Made.tenure("Ann Hobbs", "Senator", "Marsh").dated("1990", "1994").gold(),
            Made.tenure("Tom Hill", "Senator", "Marsh").dated("1992", "1998").gold()));
    assertEquals(
        List.of(),
        gold(
            Made.tenure("Ann Hobbs", "Mayor", "").dated("1990", "1994").gold(),
            Made.tenure("Tom Hill", "Mayor", "").dated("1992", "1998").gold()));
  }

  @Test
  void predecessorsAndSuccessorsAnswerEachOther() {
    GoldTenure hobbs = Made.tenure().between("", "Hill").gold();

    assertEquals(
        List.of(
            "a.json: Ann Hobbs, Mayor of Marsh: names as successor Hill, whose record does not"
                + " name it as predecessor"),
        gold(hobbs, hill().between("Joan Lake", "").gold()));
    assertEquals(List.of(), gold(hobbs, hill().between("A. Hobbs", "").gold()));
    assertEquals(List.of(), gold(hobbs), "a successor without record need not answer");
    assertEquals(List.of(), gold(hobbs, Made.tenure("Tom Hill", "Abbot", "Marsh").gold()));
    assertEquals(
        List.of(
            "a.json: Tom Hill, Mayor of Marsh: names as predecessor Hobbs, whose record does not"
                + " name it as successor"),
        gold(Made.tenure().gold(), hill().between("Hobbs", "").gold()));
  }

  @Test
  void extractedQuotesMustStandAtTheirOffsets() {
    Evidence right = new Evidence(Made.DOCUMENT, new Span(20, 29), "\uD83D\uDC51 another", "r");
    Evidence moved = new Evidence(Made.DOCUMENT, new Span(21, 30), "\uD83D\uDC51 another", "r");
    Evidence beyond = new Evidence(Made.DOCUMENT, new Span(30, 99), "came.", "r");
    Evidence elsewhere = new Evidence("b", new Span(0, 3), "She", "r");

    assertEquals(List.of(), records(Made.tenure().quoting(right).got()));
    assertEquals(
        List.of("a: Ann Hobbs, Mayor of Marsh: quotes what is not there: \uD83D\uDC51 another"),
        records(Made.tenure().quoting(moved).got()));
    assertEquals(
        List.of(
            "a: Ann Hobbs, Mayor of Marsh: quotes from where no text is: a Span[begin=30, end=99]"),
        records(Made.tenure().quoting(beyond).got()));
    assertEquals(
        List.of(
            "a: Ann Hobbs, Mayor of Marsh: quotes from where no text is: b Span[begin=0, end=3]"),
        records(Made.tenure().quoting(elsewhere).got()));
  }

  @Test
  void extractedRecordsKeepTheirOwnRules() {
    Made odd = Made.tenure().manners(Manner.DIED, Manner.ELECTED);

    assertEquals(
        List.of(
            "a: Ann Hobbs, Mayor of Marsh: start_manner is a manner of ending",
            "a: Ann Hobbs, Mayor of Marsh: end_manner is a manner of beginning",
            "a: Tom Hill, Mayor of Marsh: the id 1 is taken"),
        records(odd.got(), hill().id("1").got()));
  }

  @Test
  void boundsOfOfficesAreCheckedToo() {
    Edtf year = Edtf.parse("1900");
    Bound bare = Bound.of(year, Basis.DERIVED, List.of(), List.of());
    Bound reversed =
        new Bound(
            Optional.empty(),
            Optional.of(LocalDate.of(1901, 1, 1)),
            Optional.of(LocalDate.of(1900, 1, 1)),
            Basis.NONE,
            List.of(),
            List.of());
    OfficeHistory office =
        new OfficeHistory(
            "o",
            Made.DOCUMENT,
            Office.of("Mayor", Optional.empty()),
            bare,
            Optional.empty(),
            Bound.UNKNOWN,
            Optional.empty(),
            reversed,
            List.of());

    assertEquals(
        List.of(
            "a: Mayor: established has neither evidence nor derivation",
            "a: Mayor: abolished is earliest after it is latest"),
        records(new Records(List.of(), List.of(office))));
  }

  @Test
  void findingsStandOnOneLine() {
    assertEquals("a.json: is odd", new Finding("a.json", "", "is\n  odd").line());
  }
}
