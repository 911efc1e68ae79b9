package incumbent.dataset.popolo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.Json;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.CalendarUnit;
import incumbent.model.Edtf;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as Popolo allows them, and all that is known of them beside. */
final class PopoloDate {
  private PopoloDate() {}

  /** A date as {@code YYYY[-MM[-DD]]}: as much of it as is sure, from the year on. */
  static Optional<String> of(Bound bound) {
    return bound.value().flatMap(date -> CalendarUnit.of(date).flatMap(unit -> text(date, unit)));
  }

  private static Optional<String> text(Edtf date, CalendarUnit unit) {
    LocalDate day = date.earliest().orElseThrow();
    if (day.getYear() < 1 || day.getYear() > Edtf.LAST_YEAR) {
      return Optional.empty();
    }
    String text = day.toString();
    return switch (unit) {
      case DAY -> Optional.of(text);
      case MONTH -> Optional.of(text.substring(0, "YYYY-MM".length()));
      case YEAR -> Optional.of(text.substring(0, "YYYY".length()));
      case DECADE, CENTURY -> Optional.empty();
    };
  }

  /** Adds both dates, and {@code during}, the interval with all that is known of its ends. */
  static void put(ObjectNode node, Bound start, Bound end) {
    of(start).ifPresent(date -> node.put("start_date", date));
    of(end).ifPresent(date -> node.put("end_date", date));
    ObjectNode during = Json.object().put("@type", "Interval");
    putInstant(during, "start", start);
    putInstant(during, "end", end);
    if (during.has("start") || during.has("end")) {
      node.set("during", during);
    }
  }

  private static void putInstant(ObjectNode during, String name, Bound bound) {
    ObjectNode node = Json.object();
    bound.value().ifPresent(date -> node.put("edtf", date.toString()));
    bound.earliest().ifPresent(day -> node.put("earliest", day.toString()));
    bound.latest().ifPresent(day -> node.put("latest", day.toString()));
    if (bound.basis() != Basis.NONE) {
      node.put("basis", bound.basis().label());
    }
    if (!node.isEmpty()) {
      during.set(name, node);
    }
  }
}
