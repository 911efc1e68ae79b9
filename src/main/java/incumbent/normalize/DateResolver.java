package incumbent.normalize;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes incomplete dates and counts out relative ones, in reading order. Never uses today. */
final class DateResolver {
  private static final Pattern WITHOUT_ERA =
      Pattern.compile("(?i)(?!.*\\b(?:AD|CE|BC|BCE)\\b).*\\d.*");
  private static final Pattern SINCE =
      Pattern.compile("\\bsince (?:(?:the|early|late|about|around|at|least) )*$");
  private static final int REACH = 60;
  private static final Pattern EARLY = Pattern.compile("0(\\d{3})(-.*)?");

  private final Document document;
  private final Map<Span, ResolvedDate> resolved = new HashMap<>();
  private Optional<ResolvedDate> last = Optional.empty();

  DateResolver(Document document, Mentions mentions) {
    this.document = document;
    for (List<Mention> sentence : mentions.sentences()) {
      for (Mention mention : sentence) {
        if (mention instanceof DateMention date) {
          read(date);
        }
      }
    }
  }

  private void read(DateMention mention) {
    Optional<ResolvedDate> date = resolve(mention);
    date.ifPresent(d -> resolved.put(mention.span(), d));
    date.filter(
            d ->
                d.value().isClosed()
                    || d.value().earliest().isPresent()
                    || d.value().latest().isPresent())
        .filter(d -> !(mention.time() instanceof Present) && !looksBack(mention, d))
        .ifPresent(d -> last = Optional.of(d));
  }

  /**
   * "since 1935", "two years earlier" and what stands in brackets is told in passing; the narrative
   * goes on from elsewhere.
   */
  private boolean looksBack(DateMention mention, ResolvedDate date) {
    if (isBackward(mention.time()) || last.isPresent() && isBracketed(mention)) {
      return true;
    }
    return last.isPresent() && !isLater(date) && SINCE.matcher(before(mention)).find();
  }

  private static boolean isBackward(TimeExpression time) {
    return time instanceof Previous
        || time instanceof Past
        || time instanceof Offset offset && offset.amount().isNegative();
  }

  /** Whether a bracket stands open before the mention. */
  private boolean isBracketed(DateMention mention) {
    String before = before(mention);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private String before(DateMention mention) {
    int begin = document.text().offsetByCodePoints(0, mention.span().begin());
    return document.text().substring(Math.max(0, begin - REACH), begin);
  }

  private boolean isLater(ResolvedDate date) {
    Optional<LocalDate> before = last.flatMap(d -> d.value().latest());
    Optional<LocalDate> now = date.value().earliest();
    return date.value().isDay()
        && before.isPresent()
        && now.isPresent()
        && now.get().isAfter(before.get());
  }

  /** The date of a mention; empty if the text does not say enough. */
  Optional<ResolvedDate> date(DateMention mention) {
    return mention.time() instanceof Present
        ? resolve(mention)
        : Optional.ofNullable(resolved.get(mention.span()));
  }

  private Optional<ResolvedDate> resolve(DateMention mention) {
    TimeExpression time = mention.time();
    if (time instanceof Present) {
      return Optional.of(
          new ResolvedDate(Edtf.ONGOING, Basis.STATED, evidence(mention), List.of()));
    }
    try {
      return time instanceof Calendar calendar
          ? Optional.of(calendar(mention, calendar.value()))
          : value(time).map(value -> resolvedDate(mention, value));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ResolvedDate calendar(DateMention mention, Edtf value) {
    return beforeChrist(mention, value)
        .orElseGet(() -> new ResolvedDate(value, Basis.STATED, evidence(mention), List.of()));
  }

  /** "in 278 BC … in June 276": a year of few digits and no era is of the era told before. */
  private Optional<ResolvedDate> beforeChrist(DateMention mention, Edtf value) {
    Optional<Integer> before =
        last.flatMap(d -> d.value().earliest()).map(LocalDate::getYear).filter(y -> y <= 0);
    Matcher year = EARLY.matcher(value.toString());
    if (before.isEmpty() || !year.matches() || !WITHOUT_ERA.matcher(mention.text()).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(year.group(1));
    String rest = Optional.ofNullable(year.group(2)).orElse("");
    return Optional.of(resolvedDate(mention, Edtf.parse(Edtf.year(1 - number) + rest)));
  }

  private ResolvedDate resolvedDate(DateMention mention, Edtf value) {
    String anchor =
        last.map(d -> "'" + d.evidence().exact() + "' (" + d.value() + ")")
            .orElse("the day of writing");
    String step = "'%s' is %s, counted from %s".formatted(mention.text(), value, anchor);
    return new ResolvedDate(value, Basis.RESOLVED, evidence(mention), List.of(step));
  }

  private Evidence evidence(DateMention mention) {
    return new Evidence(document.id(), mention.span(), mention.text(), "date");
  }

  private Optional<Edtf> value(TimeExpression time) {
    if (time instanceof Partial partial) {
      return partial(partial);
    }
    if (time instanceof DayOfMonth within) {
      return last.filter(d -> fineEnough(d.value(), Unit.MONTH))
          .flatMap(d -> d.value().earliest())
          .map(day -> Edtf.day(day.withDayOfMonth(within.day())));
    }
    if (time instanceof Next next) {
      return anchor(next.anchor()).map(day -> following(next, day));
    }
    if (time instanceof Previous previous) {
      return anchor(previous.anchor()).map(day -> preceding(previous, day));
    }
    if (time instanceof PartialIn within) {
      return value(within.year())
          .flatMap(Edtf::earliest)
          .map(year -> within.date().in(year.getYear()));
    }
    if (time instanceof Same same) {
      return same(same.unit());
    }
    if (time instanceof Offset offset) {
      return offset(offset);
    }
    if (time instanceof Past past) {
      return anchor(Anchor.WRITING).map(day -> truncate(day.minus(past.amount()), past.unit()));
    }
    if (time instanceof Soon soon) {
      return last.map(ResolvedDate::value).filter(Edtf::isClosed).map(day -> soon(soon, day));
    }
    if (time instanceof Weekday weekday) {
      return document.dated().map(day -> Edtf.day(day.with(toward(weekday))));
    }
    return Optional.empty();
  }

  /** "until then", "that year": the date last spoken of, no finer than it is known. */
  private Optional<Edtf> same(Unit unit) {
    Optional<Edtf> known = last.map(ResolvedDate::value).filter(Edtf::isClosed);
    return known
        .filter(date -> !fineEnough(date, unit))
        .or(() -> reference().map(day -> truncate(day, unit)));
  }

  /** "a few days later": between the least and the most that it can mean. */
  private static Edtf soon(Soon soon, Edtf day) {
    LocalDate from = day.earliest().orElseThrow().plus(soon.least());
    LocalDate to = day.latest().orElseThrow().plus(soon.most());
    return day.isDay() && soon.most().toTotalMonths() == 0
        ? Edtf.between(Edtf.day(from), Edtf.day(to))
        : fineEnough(day, Unit.MONTH) && soon.most().getYears() == 0
            ? Edtf.between(truncate(from, Unit.MONTH), truncate(to, Unit.MONTH))
            : Edtf.between(truncate(from, Unit.YEAR), truncate(to, Unit.YEAR));
  }

  private static TemporalAdjuster toward(Weekday weekday) {
    return switch (weekday.weeks()) {
      case -1 -> TemporalAdjusters.previous(weekday.day());
      case 1 -> TemporalAdjusters.next(weekday.day());
      default -> TemporalAdjusters.previousOrSame(weekday.day());
    };
  }

  private Optional<LocalDate> reference() {
    return last.flatMap(d -> d.value().earliest().or(() -> d.value().latest())).or(document::dated);
  }

  /** The day that {@code anchor} means; of a text without date, where its story has come to. */
  private Optional<LocalDate> anchor(Anchor anchor) {
    return anchor == Anchor.WRITING ? document.dated().or(this::reference) : reference();
  }

  private Optional<Edtf> partial(Partial partial) {
    Optional<LocalDate> reference = reference();
    if (document.dated().isPresent()) {
      return Optional.of(nearest(partial, document.dated().get()));
    }
    return reference.map(day -> partial.in(day.getYear() + (wraps(partial, day) ? 1 : 0)));
  }

  /** News speaks of what is near the day of its writing, before or after. */
  private static Edtf nearest(Partial partial, LocalDate written) {
    int ahead = partial.firstMonth() - written.getMonthValue();
    return partial.in(written.getYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0));
  }

  /** After May 1990 the following March is in 1991; after 1990, of which no month is known, too. */
  private Edtf following(Next next, LocalDate day) {
    boolean later = next.date().firstMonth() > day.getMonthValue();
    boolean sameYear = later && !isYearOnly(next.anchor());
    return next.date().in(sameYear ? day.getYear() : day.getYear() + 1);
  }

  /**
   * Before May 1990 the previous March is in 1990, the previous June in 1989; within a season, the
   * previous one of that name is a year ago.
   */
  private Edtf preceding(Previous previous, LocalDate day) {
    Partial partial = previous.date();
    int last = partial.firstMonth() + (partial.month() > 12 ? 2 : 0);
    boolean sameYear = last < day.getMonthValue() && !isYearOnly(previous.anchor());
    return partial.in(sameYear ? day.getYear() : day.getYear() - 1);
  }

  /** Whether of the day that {@code anchor} means only the year is known. */
  private boolean isYearOnly(Anchor anchor) {
    boolean isWriting = anchor == Anchor.WRITING && document.dated().isPresent();
    return !isWriting && last.filter(d -> d.value().isYear()).isPresent();
  }

  /** A narrative goes forward: "in December 1990 …, in March" is the March after. */
  private boolean wraps(Partial partial, LocalDate day) {
    boolean monthKnown =
        last.map(d -> d.value().toString().matches("-?\\d{4}-\\d\\d.*")).orElse(false);
    return monthKnown
        && partial.firstMonth() < day.getMonthValue()
        && day.getMonthValue() - partial.firstMonth() > 5;
  }

  private Optional<Edtf> offset(Offset offset) {
    if (offset.anchor() == Anchor.WRITING) {
      return document.dated().map(day -> truncate(day.plus(offset.amount()), offset.unit()));
    }
    Optional<Edtf> from = last.map(ResolvedDate::value).or(() -> document.dated().map(Edtf::day));
    return from.filter(Edtf::isClosed)
        .map(
            date ->
                fineEnough(date, offset.unit())
                    ? truncate(date.earliest().get().plus(offset.amount()), offset.unit())
                    : roughly(date, offset));
  }

  /** "the next day" after a month of which no day is known: still that month, as likely as not. */
  private static Edtf roughly(Edtf date, Offset offset) {
    LocalDate first = date.earliest().orElseThrow();
    LocalDate end = date.latest().orElseThrow();
    Unit known = fineEnough(date, Unit.MONTH) ? Unit.MONTH : Unit.YEAR;
    LocalDate middle = first.plusDays(ChronoUnit.DAYS.between(first, end) / 2);
    return middle.plus(offset.amount()).isAfter(end) || middle.plus(offset.amount()).isBefore(first)
        ? Edtf.between(
            truncate(first.plus(offset.amount()), known),
            truncate(end.plus(offset.amount()), known))
        : date;
  }

  /** Whether a date is known to the unit: a year for "the next year", a day for "the next day". */
  private static boolean fineEnough(Edtf date, Unit unit) {
    return date.isClosed()
        && truncate(date.earliest().get(), unit).equals(truncate(date.latest().get(), unit));
  }

  private static Edtf truncate(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> Edtf.day(day);
      case MONTH -> Edtf.month(day.getYear(), day.getMonthValue());
      case YEAR -> Edtf.year(day.getYear());
      case DECADE -> Edtf.decade(day.getYear());
    };
  }
}
