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
import incumbent.model.TimeExpression.Present;
import incumbent.model.TimeExpression.Same;
import incumbent.model.TimeExpression.Unit;
import incumbent.model.TimeExpression.Weekday;
import java.time.DateTimeException;
import java.time.LocalDate;
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
   * "since 1935" and years in brackets are told in passing; the narrative goes on from elsewhere.
   */
  private boolean looksBack(DateMention mention, ResolvedDate date) {
    if (isLater(date)) {
      return false;
    }
    int begin = document.text().offsetByCodePoints(0, mention.span().begin());
    String before = document.text().substring(Math.max(0, begin - 8), begin);
    return last.isPresent() && before.matches("(?s).*(?:\\bsince |\\()$");
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
    if (time instanceof Calendar calendar) {
      return Optional.of(
          beforeChrist(mention)
              .orElseGet(
                  () ->
                      new ResolvedDate(
                          calendar.value(), Basis.STATED, evidence(mention), List.of())));
    }
    if (time instanceof Present) {
      return Optional.of(
          new ResolvedDate(Edtf.ONGOING, Basis.STATED, evidence(mention), List.of()));
    }
    try {
      return value(time).map(value -> resolvedDate(mention, value));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** "in 278 BC … in June 276": a year of few digits and no era is of the era told before. */
  private Optional<ResolvedDate> beforeChrist(DateMention mention) {
    Optional<Integer> before =
        last.flatMap(d -> d.value().earliest()).map(LocalDate::getYear).filter(y -> y <= 0);
    Matcher year = EARLY.matcher(((Calendar) mention.time()).value().toString());
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
      return reference().map(day -> following(next.date(), day));
    }
    if (time instanceof PartialIn within) {
      return value(within.year())
          .flatMap(Edtf::earliest)
          .map(year -> within.date().in(year.getYear()));
    }
    if (time instanceof Same same) {
      return reference().map(day -> truncate(day, same.unit()));
    }
    if (time instanceof Offset offset) {
      return offset(offset);
    }
    if (time instanceof Weekday weekday) {
      return document.dated().map(day -> Edtf.day(day.with(toward(weekday))));
    }
    return Optional.empty();
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

  private Optional<Edtf> partial(Partial partial) {
    Optional<LocalDate> reference = reference();
    if (document.dated().isPresent()) {
      return Optional.of(nearest(partial, document.dated().get()));
    }
    return reference.map(day -> partial.in(day.getYear() + (wraps(partial, day) ? 1 : 0)));
  }

  /** News speaks of what is near the day of its writing, before or after. */
  private static Edtf nearest(Partial partial, LocalDate written) {
    int ahead = partial.month() - written.getMonthValue();
    return partial.in(written.getYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0));
  }

  /** After May 1990 the following March is in 1991; after 1990, of which no month is known, too. */
  private Edtf following(Partial partial, LocalDate day) {
    boolean yearOnly = last.filter(d -> d.value().toString().matches("-?\\d{4}~?")).isPresent();
    boolean sameYear = !yearOnly && partial.month() > day.getMonthValue();
    return partial.in(sameYear ? day.getYear() : day.getYear() + 1);
  }

  /** A narrative goes forward: "in December 1990 …, in March" is the March after. */
  private boolean wraps(Partial partial, LocalDate day) {
    boolean monthKnown =
        last.map(d -> d.value().toString().matches("-?\\d{4}-\\d\\d.*")).orElse(false);
    return monthKnown
        && partial.month() < day.getMonthValue()
        && day.getMonthValue() - partial.month() > 5;
  }

  private Optional<Edtf> offset(Offset offset) {
    Optional<LocalDate> from = offset.anchor() == Anchor.WRITING ? document.dated() : reference();
    boolean precise =
        offset.anchor() == Anchor.WRITING
            || last.isEmpty()
            || fineEnough(last.get().value(), offset.unit());
    return precise
        ? from.map(day -> truncate(day.plus(offset.amount()), offset.unit()))
        : Optional.empty();
  }

  private static boolean fineEnough(Edtf value, Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> value.isDay();
      case MONTH -> value.isDay() || value.toString().matches("-?\\d{4}-\\d\\d~?");
      case YEAR, DECADE -> value.isClosed() && value.toString().matches("-?\\d{4}.*");
    };
  }

  private static Edtf truncate(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> Edtf.day(day);
      case MONTH -> Edtf.month(day.getYear(), day.getMonthValue());
      case YEAR -> Edtf.year(day.getYear());
      case DECADE -> Edtf.parse("%03dX".formatted(day.getYear() / 10));
    };
  }
}
