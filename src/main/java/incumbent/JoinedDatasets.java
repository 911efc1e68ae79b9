package incumbent;

import incumbent.dataset.TenureReader;
import incumbent.model.BadInputException;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of several datasets as those of one. */
final class JoinedDatasets {
  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, Records> documents = new HashMap<>();

  private JoinedDatasets() {}

  /**
   * Reads datasets: folders of a run, or their {@code tenures.json}. A document that several of
   * them hold with the same records counts once.
   *
   * @throws BadInputException if one cannot be read or is CSV, which holds too little, or if two
   *     hold different records of one document
   */
  static Records read(List<Path> datasets) throws BadInputException {
    JoinedDatasets joined = new JoinedDatasets();
    for (Path dataset : datasets) {
      Path file = new TenureReader().find(dataset);
      if (TenureReader.isCsv(file)) {
        throw new BadInputException(
            file, "holds too little to be consolidated", "give the tenures.json of the same run");
      }
      joined.add(file);
    }
    return joined.records();
  }

  private void add(Path file) throws BadInputException {
    for (Map.Entry<String, Records> document : byDocument(file).entrySet()) {
      String id = document.getKey();
      Records known = documents.putIfAbsent(id, document.getValue());
      if (known != null && !known.equals(document.getValue())) {
        throw new BadInputException(
            file,
            "holds other records of the document '" + id + "' than " + files.get(id),
            "leave out the older, or rename one of the documents if they are two");
      }
      files.putIfAbsent(id, file);
    }
  }

  private static Map<String, Records> byDocument(Path file) throws BadInputException {
    Records records = new TenureReader().read(file);
    Map<String, List<Tenure>> tenures =
        records.tenures().stream().collect(Collectors.groupingBy(Tenure::documentId));
    Map<String, List<OfficeHistory>> offices =
        records.offices().stream().collect(Collectors.groupingBy(OfficeHistory::documentId));
    Set<String> ids =
        Stream.concat(tenures.keySet().stream(), offices.keySet().stream())
            .collect(Collectors.toSet());
    Map<String, Records> documents = new HashMap<>();
    for (String id : ids) {
      documents.put(
          id,
          new Records(tenures.getOrDefault(id, List.of()), offices.getOrDefault(id, List.of())));
    }
    return documents;
  }

  private Records records() {
    List<Tenure> tenures = new ArrayList<>();
    List<OfficeHistory> offices = new ArrayList<>();
    for (Records document : documents.values()) {
      tenures.addAll(document.tenures());
      offices.addAll(document.offices());
    }
    return new Records(tenures, offices);
  }
}
