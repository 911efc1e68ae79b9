package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.DateMention;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.ResolvedDate;
import incumbent.model.Span;
import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Anchor;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.Next;
import incumbent.model.TimeExpression.Offset;
import incumbent.model.TimeExpression.Partial;
import incumbent.model.TimeExpression.PartialIn;
import incumbent.model.TimeExpression.Past;
import incumbent.model.TimeExpression.Previous;
import incumbent.model.TimeExpression.Same;
import incumbent.model.TimeExpression.Soon;
import incumbent.model.TimeExpression.Unit;
import incumbent.model.TimeExpression.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class DateResolverTest {
  /** What the last of the expressions means after those before it; empty if it stays open. */
  private static Optional<ResolvedDate> last(Optional<LocalDate> dated, TimeExpression... times) {
    List<Mention> mentions = new ArrayList<>();
    for (TimeExpression time : times) {
      int begin = mentions.size() * 10;
      mentions.add(new DateMention(new Span(begin, begin + 5), "a day", time));
    }
    Document document = new Document("letters", "", dated, " ".repeat(200), List.of());
    DateResolver resolver = new DateResolver(document, new Mentions(List.of(mentions)));
    return resolver.date((DateMention) mentions.get(mentions.size() - 1));
  }

  private static String value(TimeExpression... times) {
    return last(Optional.empty(), times).map(d -> d.value().toString()).orElse("");
  }

  private static Calendar on(String edtf) {
    return new Calendar(Edtf.parse(edtf));
  }

  private static Offset later(Period amount, Unit unit) {
    return new Offset(amount, unit, Anchor.DISCOURSE);
  }

  @Test
  void daysAreCountedFromTheDayLastSpokenOf() {
    assertEquals("1953-03-14", value(on("1953-03-05"), later(Period.ofDays(9), Unit.DAY)));
  }

  @Test
  void daysCountedFromAYearStayInIt() {
    assertEquals("1953", value(on("1953"), later(Period.ofDays(9), Unit.DAY)));
  }

  @Test
  void monthsCountedFromAYearMayLeaveIt() {
    assertEquals("[1953..1954]", value(on("1953"), later(Period.ofMonths(9), Unit.MONTH)));
  }

  @Test
  void thePreviousMonthOfAName() {
    Previous february = new Previous(new Partial(2, OptionalInt.empty()), Anchor.DISCOURSE);
    assertEquals("1953-02", value(on("1953-03-05"), february));
    assertEquals("1952-02", value(on("1953-01"), february));
  }

  @Test
  void theAutumnOfThatYear() {
    Partial autumn = new Partial(23, OptionalInt.empty());
    assertEquals("1953-23", value(on("1953-03-05"), new PartialIn(autumn, new Same(Unit.YEAR))));
  }

  @Test
  void someWhileLater() {
    Soon days = new Soon(Period.ofDays(2), Period.ofDays(14));
    assertEquals("[1953-03-07..1953-03-19]", value(on("1953-03-05"), days));
  }

  @Test
  void untilThenIsAsPreciseAsTheDateBefore() {
    assertEquals("1953-03", value(on("1953-03"), new Same(Unit.DAY)));
  }

  @Test
  void thePastYearsEndAtTheWriting() {
    Optional<LocalDate> written = Optional.of(LocalDate.of(2019, 3, 11));
    Past years = new Past(Period.ofYears(2), Unit.YEAR);
    assertEquals("2017", last(written, years).orElseThrow().value().toString());
  }

  @Test
  void whatWasEarlierIsToldInPassing() {
    Offset before = later(Period.ofYears(-2), Unit.YEAR);
    assertEquals("1953-06", value(on("1953-03-05"), before, new Partial(6, OptionalInt.empty())));
  }

  @Test
  void aDayWithoutYearTakesTheYearLastSpokenOf() {
    assertEquals("1953-03-14", value(on("1953-03-05"), new Partial(3, OptionalInt.of(14))));
  }

  @Test
  void aMonthOfTheSameYear() {
    Partial day = new Partial(9, OptionalInt.of(14));
    assertEquals("1953-09-14", value(on("1953-03-05"), new PartialIn(day, new Same(Unit.YEAR))));
  }

  @Test
  void aNarrativeGoesOnIntoTheNextYear() {
    assertEquals("1991-03", value(on("1990-12"), new Partial(3, OptionalInt.empty())));
  }

  @Test
  void theFollowingMonthIsTheFirstOneAfter() {
    Next march = new Next(new Partial(3, OptionalInt.empty()), Anchor.DISCOURSE);
    assertEquals("1991-03", value(on("1990-05"), march));
    assertEquals("1990-03", value(on("1990-01-20"), march));
    assertEquals("1991-03", value(on("1990"), march));
  }

  @Test
  void theFollowingYearIsAYear() {
    assertEquals("1954", value(on("1953-03-05"), later(Period.ofYears(1), Unit.YEAR)));
  }

  @Test
  void aDayWithoutAnyYearStaysOpen() {
    assertEquals("", value(new Partial(9, OptionalInt.of(14))));
  }

  @Test
  void aWeekdayIsTheLastOneBeforeTheTextWasWritten() {
    Optional<LocalDate> dated = Optional.of(LocalDate.of(2019, 3, 14));
    ResolvedDate tuesday = last(dated, new Weekday(DayOfWeek.TUESDAY, 0)).orElseThrow();
    assertEquals("2019-03-12", tuesday.value().toString());
    assertEquals(Basis.RESOLVED, tuesday.basis());
    assertEquals(1, tuesday.derivation().size());
  }

  @Test
  void lastAndNextWeekdayAreNeverTheDayOfWriting() {
    Optional<LocalDate> friday = Optional.of(LocalDate.of(2019, 3, 15));
    assertEquals("2019-03-08", weekday(friday, -1));
    assertEquals("2019-03-15", weekday(friday, 0));
    assertEquals("2019-03-22", weekday(friday, 1));
  }

  private static String weekday(Optional<LocalDate> dated, int weeks) {
    return last(dated, new Weekday(DayOfWeek.FRIDAY, weeks)).orElseThrow().value().toString();
  }

  @Test
  void yearsAndMonthsStayBeforeChristUntilAnEraIsNamed() {
    assertEquals("-0238", inText("277 BC", on("-0276"), "in 239", on("0239")));
    assertEquals("-0273", inText("239 BC", on("-0238"), "in 274", on("0274")));
    assertEquals("-0167-06", inText("179 BC", on("-0178"), "June 168", on("0168-06")));
    assertEquals("0014", inText("27 BC", on("-0026"), "AD 14", on("0014")));
    assertEquals("1878", inText("27 BC", on("-0026"), "in 1878", on("1878")));
  }

  private static String inText(String first, Calendar begin, String second, Calendar then) {
    DateMention before = new DateMention(new Span(0, 6), first, begin);
    DateMention after = new DateMention(new Span(10, 16), second, then);
    Document document = new Document("kings", "", Optional.empty(), " ".repeat(40), List.of());
    return new DateResolver(document, new Mentions(List.of(List.of(before, after))))
        .date(after)
        .orElseThrow()
        .value()
        .toString();
  }

  @Test
  void aWeekdayOfAnUndatedTextStaysOpen() {
    assertEquals("", value(new Weekday(DayOfWeek.TUESDAY, 0)));
  }

  @Test
  void whatIsWholeIsStated() {
    ResolvedDate whole = last(Optional.empty(), on("1953-03-05")).orElseThrow();
    assertEquals(Basis.STATED, whole.basis());
    assertEquals(List.of(), whole.derivation());
  }
}
