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
import incumbent.model.TimeExpression.Same;
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
  void daysCannotBeCountedFromAYear() {
    assertEquals("", value(on("1953"), later(Period.ofDays(9), Unit.DAY)));
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
    Next march = new Next(new Partial(3, OptionalInt.empty()));
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
