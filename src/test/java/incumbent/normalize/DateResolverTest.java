package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.DateMention;
import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.ResolvedDate;
import incumbent.model.Span;
import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Anchor;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.DayOfMonth;
import incumbent.model.TimeExpression.Length;
import incumbent.model.TimeExpression.Next;
import incumbent.model.TimeExpression.Offset;
import incumbent.model.TimeExpression.Partial;
import incumbent.model.TimeExpression.PartialIn;
import incumbent.model.TimeExpression.Past;
import incumbent.model.TimeExpression.Present;
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

  /** A date without an era, after one before Christ. */
  private static String early(String edtf) {
    Document document = new Document("letters", "", Optional.empty(), " ".repeat(200), List.of());
    DateMention before = new DateMention(new Span(0, 6), "278 BC", on("-0277"));
    DateMention date = new DateMention(new Span(10, 21), "1 March 276", on(edtf));
    DateResolver resolver =
        new DateResolver(document, new Mentions(List.of(List.of(before, date))));
    return resolver.date(date).map(d -> d.value().toString()).orElse("");
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
  void decadesAreCountedBeforeChristToo() {
    Offset decade = later(Period.ofYears(10), Unit.DECADE);
    assertEquals("196X", value(on("1953"), decade));
    assertEquals("-003X", value(on("-0043"), decade));
  }

  @Test
  void aDayThatTheYearBeforeChristDoesNotHaveStaysOpen() {
    assertEquals("-0275-03-01", early("0276-03-01"));
    assertEquals("", early("0276-02-29"));
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
    assertEquals("-0013", inText("1 BC", on("0000"), "in 14", on("0014")));
    assertEquals("0030", inText("AD 27", on("0027"), "in 30", on("0030")));
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

  private static String value(String dated, TimeExpression... times) {
    return last(Optional.of(LocalDate.parse(dated)), times)
        .map(d -> d.value().toString())
        .orElse("");
  }

  private static Partial month(int month) {
    return new Partial(month, OptionalInt.empty());
  }

  /** What the last of the words, "in June", means; each of them is the date that it reads. */
  private static String june(String words, String... dates) {
    Prose text = new Prose(words);
    List.of(dates).forEach(text::date);
    DateMention june = text.date("June", month(6));
    return new DateResolver(text.document(), text.mentions())
        .date(june)
        .map(d -> d.value().toString())
        .orElse("");
  }

  @Test
  void aNarrativeGoesOnFromTheDateToldLast() {
    assertEquals("1935-06", june("In 1953 he left, in 1935 he came, in June.", "1953", "1935"));
  }

  @Test
  void sinceLooksBack() {
    assertEquals("1953-06", june("In 1953 he, mayor since 1935, left in June.", "1953", "1935"));
    assertEquals(
        "1953-06", june("In 1953 he, mayor since about 1935, left in June.", "1953", "1935"));
    assertEquals("1935-06", june("Mayor since 1935, he left in June.", "1935"));
    assertEquals("1960-06", june("Since 1953 he ruled, 1960 he left, in June.", "1953", "1960"));
  }

  @Test
  void sinceALaterDayGoesOn() {
    assertEquals(
        "1954-06",
        june("In 1953 he came, mayor since 1954-01-01, left in June.", "1953", "1954-01-01"));
    assertEquals(
        "1953-06",
        june("In 1953 he came, mayor since 1953-12-31, left in June.", "1953", "1953-12-31"));
    assertEquals(
        "1953-06", june("In 1953 he came, mayor since 1960, left in June.", "1953", "1960"));
  }

  @Test
  void whatStandsInBracketsIsToldInPassing() {
    assertEquals("1953-06", june("In 1953 he (born 1901) left in June.", "1953", "1901"));
    assertEquals(
        "1901-06", june("In 1953 he (an heir) came in 1901, left in June.", "1953", "1901"));
    assertEquals("1901-06", june("Otto (1901) left in June.", "1901"));
  }

  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    assertEquals("1953-06", june("𝔄𝔅ℭ In 1953 he (born 1901) left in June.", "1953", "1901"));
  }

  @Test
  void thePresentIsOngoingAndNothingIsCountedFromIt() {
    Prose text = new Prose("From 1953 to the present, from June.");
    text.date("1953");
    DateMention present = text.date("the present", new Present());
    DateMention june = text.date("June", month(6));
    DateResolver resolver = new DateResolver(text.document(), text.mentions());
    ResolvedDate ongoing = resolver.date(present).orElseThrow();
    assertEquals(Edtf.ONGOING, ongoing.value());
    assertEquals(Basis.STATED, ongoing.basis());
    assertEquals("1953-06", resolver.date(june).orElseThrow().value().toString());
  }

  @Test
  void theEvidenceOfADateIsItsWords() {
    Prose text = new Prose("In 1953 he left.");
    DateMention year = text.date("1953");
    ResolvedDate date = new DateResolver(text.document(), text.mentions()).date(year).orElseThrow();
    assertEquals(new Evidence("text", new Span(3, 7), "1953", "date"), date.evidence());
  }

  @Test
  void aDateToldByAnotherSaysHowItIsCounted() {
    Prose text = new Prose("In 1953 he left, the next year he died.");
    text.date("1953");
    DateMention next = text.date("the next year", later(Period.ofYears(1), Unit.YEAR));
    ResolvedDate date = new DateResolver(text.document(), text.mentions()).date(next).orElseThrow();
    assertEquals(List.of("'the next year' is 1954, counted from '1953' (1953)"), date.derivation());
    assertEquals(
        List.of("'a day' is 2019-02, counted from the day of writing"),
        last(Optional.of(LocalDate.of(2019, 3, 11)), ago(Period.ofMonths(-1), Unit.MONTH))
            .orElseThrow()
            .derivation());
  }

  private static Offset ago(Period amount, Unit unit) {
    return new Offset(amount, unit, Anchor.WRITING);
  }

  @Test
  void whatIsCountedFromTheWritingNeedsItsDay() {
    assertEquals("2019-02", value("2019-03-11", on("1953"), ago(Period.ofMonths(-1), Unit.MONTH)));
    assertEquals("", value(on("1953"), ago(Period.ofMonths(-1), Unit.MONTH)));
  }

  @Test
  void whatIsCountedFromNoDateIsCountedFromTheWriting() {
    assertEquals("2019-03-20", value("2019-03-11", later(Period.ofDays(9), Unit.DAY)));
    assertEquals("", value(later(Period.ofDays(9), Unit.DAY)));
  }

  @Test
  void nothingIsCountedFromADateWithAnOpenSide() {
    assertEquals("", value(on("[..1953]"), later(Period.ofYears(1), Unit.YEAR)));
    assertEquals("", value(on("[1953..]"), later(Period.ofYears(1), Unit.YEAR)));
    assertEquals("1953-06", value(on("[..1953]"), month(6)));
    assertEquals("1953-06", value(on("[1953..]"), month(6)));
  }

  @Test
  void weeksAreCountedToTheDayAndDecadesToTheDecade() {
    assertEquals("1953-03-19", value(on("1953-03-05"), later(Period.ofWeeks(2), Unit.WEEK)));
    assertEquals("196X", value(on("195X"), later(Period.ofYears(10), Unit.DECADE)));
    assertEquals("196X", value(on("1953"), later(Period.ofYears(10), Unit.DECADE)));
  }

  @Test
  void monthsCountedFromTheMiddleOfAYearStayInIt() {
    assertEquals("1953", value(on("1953"), later(Period.ofMonths(5), Unit.MONTH)));
    assertEquals("1953", value(on("1953"), later(Period.ofMonths(-5), Unit.MONTH)));
    assertEquals("[1952..1953]", value(on("1953"), later(Period.ofMonths(-9), Unit.MONTH)));
    assertEquals("[1953-03..1953-04]", value(on("1953-03"), later(Period.ofDays(20), Unit.DAY)));
    assertEquals("1953-03", value(on("1953-03"), later(Period.ofDays(3), Unit.DAY)));
  }

  @Test
  void theDayOfAMonthIsOfTheMonthSpokenOf() {
    assertEquals("1953-03-19", value(on("1953-03"), new DayOfMonth(19)));
    assertEquals("1953-03-19", value(on("1953-03-05"), new DayOfMonth(19)));
    assertEquals("", value(on("1953"), new DayOfMonth(19)));
    assertEquals("", value(new DayOfMonth(19)));
  }

  @Test
  void aDayThatNoCalendarHasStaysOpen() {
    assertEquals("", value(on("1953-02"), new DayOfMonth(31)));
    assertEquals("", value(on("1953"), new Partial(2, OptionalInt.of(30))));
  }

  @Test
  void aLengthIsNoDate() {
    assertEquals("", value(on("1953"), new Length(Period.ofDays(5))));
  }

  @Test
  void thatYearIsTheYearOfTheDateElseOfTheWriting() {
    assertEquals("1953", value(on("1953-03-05"), new Same(Unit.YEAR)));
    assertEquals("1953-03", value(on("1953-03-05"), new Same(Unit.MONTH)));
    assertEquals("2019", value("2019-03-11", new Same(Unit.YEAR)));
    assertEquals("", value(new Same(Unit.YEAR)));
    assertEquals("1953", value(on("[..1953-03]"), new Same(Unit.YEAR)));
  }

  @Test
  void someWhileIsAsPreciseAsItsDateAndItsLength() {
    Soon days = new Soon(Period.ofDays(2), Period.ofDays(14));
    Soon months = new Soon(Period.ofMonths(2), Period.ofMonths(6));
    Soon years = new Soon(Period.ofYears(2), Period.ofYears(5));
    assertEquals("[1953-03..1953-04]", value(on("1953-03"), days));
    assertEquals("[1953..1954]", value(on("1953"), days));
    assertEquals("[1953-05..1953-09]", value(on("1953-03-05"), months));
    assertEquals("[1955..1958]", value(on("1953-03-05"), years));
    assertEquals("", value(on("[..1953]"), days));
    assertEquals("", value(days));
  }

  @Test
  void thePastYearsOfAnUndatedTextEndWhereItHasCome() {
    assertEquals("1951", value(on("1953"), new Past(Period.ofYears(2), Unit.YEAR)));
    assertEquals("1953-06", value(on("1953"), new Past(Period.ofYears(2), Unit.YEAR), month(6)));
  }

  @Test
  void newsSpeaksOfTheMonthNearest() {
    assertEquals("2018-12", value("2019-03-11", month(12)));
    assertEquals("2019-09", value("2019-03-11", month(9)));
    assertEquals("2020-01", value("2019-11-11", month(1)));
    assertEquals("2019-05", value("2019-11-11", month(5)));
    assertEquals("2019-05", value("2019-05-11", month(5)));
  }

  @Test
  void aNarrativeStaysInItsYearUnlessItWouldGoFarBack() {
    assertEquals("1990-07", value(on("1990-12"), month(7)));
    assertEquals("1991-06", value(on("1990-12"), month(6)));
    assertEquals("1990-12", value(on("1990-12-05"), month(12)));
    assertEquals("1991-06", value(on("1990-12-05"), month(6)));
    assertEquals("1990-06", value(on("1990"), month(6)));
  }

  private static Next following(int month, Anchor anchor) {
    return new Next(month(month), anchor);
  }

  private static Previous previous(int month) {
    return new Previous(month(month), Anchor.DISCOURSE);
  }

  @Test
  void theFollowingMonthOfThatNameIsAYearLater() {
    assertEquals("1991-05", value(on("1990-05"), following(5, Anchor.DISCOURSE)));
    assertEquals("1990-06", value(on("1990-05"), following(6, Anchor.DISCOURSE)));
  }

  @Test
  void nextMonthIsCountedFromTheWritingElseFromWhereTheTextHasCome() {
    assertEquals("2019-06", value("2019-03-11", on("1990-09"), following(6, Anchor.WRITING)));
    assertEquals("1991-06", value(on("1990-09"), following(6, Anchor.WRITING)));
    assertEquals("1991-06", value("2019-03-11", on("1990-09"), following(6, Anchor.DISCOURSE)));
    assertEquals("", value(following(6, Anchor.WRITING)));
  }

  @Test
  void whatIsCountedFromTheWritingDoesNotHangOnTheDateToldLast() {
    Previous march = new Previous(month(3), Anchor.WRITING);
    assertEquals("2019-03", value("2019-06-11", on("1990"), march));
    assertEquals("2019-09", value("2019-06-11", on("1990"), following(9, Anchor.WRITING)));
    assertEquals("1989-03", value(on("1990"), march));
  }

  @Test
  void thePreviousMonthOrSeasonIsOver() {
    assertEquals("1989-05", value(on("1990-05"), previous(5)));
    assertEquals("1990-04", value(on("1990-05"), previous(4)));
    assertEquals("1989-04", value(on("1990"), previous(4)));
    assertEquals("1989-21", value(on("1990-05"), previous(21)));
    assertEquals("1990-21", value(on("1990-06"), previous(21)));
    assertEquals("", value(previous(5)));
  }

  @Test
  void whatThePreviousMonthTellsIsToldInPassing() {
    assertEquals("1990-10", value(on("1990-05"), previous(12), month(10)));
  }

  @Test
  void aMonthOfTheFollowingYear() {
    Offset next = later(Period.ofYears(1), Unit.YEAR);
    assertEquals("1954-09", value(on("1953-03-05"), new PartialIn(month(9), next)));
    assertEquals("", value(new PartialIn(month(9), next)));
  }
}
