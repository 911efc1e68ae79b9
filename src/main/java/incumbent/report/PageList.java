package incumbent.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import incumbent.model.Bound;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents that have pages of their own, each as {@code [id, title, file, tenures, offices,
 * from, to]}: the numbers of its tenures and offices, and the years that its tenures lie in, {@code
 * null} if it dates none. Astronomical years, as EDTF has them.
 */
final class PageList {
  private PageList() {}

  static void write(Report report, Writer out) throws IOException {
    JsonLines lines = new JsonLines(out);
    for (ReportDocument document : report.documents()) {
      if (report.tellsOf(document)) {
        lines.add(entry(document).toString());
      }
    }
    lines.end();
  }

  private static ArrayNode entry(ReportDocument document) {
    List<LocalDate> days = days(document);
    return JsonNodeFactory.instance
        .arrayNode()
        .add(document.id())
        .add(document.title())
        .add(document.file())
        .add(document.records().tenures().size())
        .add(document.records().offices().size())
        .add(year(days.stream().min(Comparator.naturalOrder())))
        .add(year(days.stream().max(Comparator.naturalOrder())));
  }

  private static Integer year(Optional<LocalDate> day) {
    return day.map(LocalDate::getYear).orElse(null);
  }

  private static List<LocalDate> days(ReportDocument document) {
    return document.records().tenures().stream()
        .flatMap(tenure -> Stream.of(tenure.start(), tenure.end()))
        .filter(bound -> bound.value().isPresent())
        .flatMap(PageList::ends)
        .toList();
  }

  private static Stream<LocalDate> ends(Bound bound) {
    return Stream.of(bound.earliest(), bound.latest()).flatMap(Optional::stream);
  }
}
