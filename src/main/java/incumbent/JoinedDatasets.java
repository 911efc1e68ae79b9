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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of several datasets as those of one. */
final class JoinedDatasets {
  private final Map<String, Source> documents = new TreeMap<>();

  private JoinedDatasets() {}

  /** A document as one file tells of it. */
  private record Source(Path file, Records records) {
    /** Whether both tell the same, as far as both tell. */
    boolean agrees(Source other) {
      boolean both = TenureReader.isJson(file) && TenureReader.isJson(other.file);
      return both
          ? records.equals(other.records)
          : records.tenures().equals(other.records.tenures());
    }

    /** The one that tells of the offices themselves. */
    Source orFuller(Source other) {
      return TenureReader.isJson(file) ? this : other;
    }
  }

  /**
   * Reads datasets: folders of a run, or their {@code tenures.json} or {@code tenures.jsonl}, which
   * holds no histories of offices. A document that several of them hold with the same records
   * counts once.
   *
   * @throws BadInputException if one cannot be read or is CSV, which holds too little, or if two
   *     hold different records of one document
   */
  static JoinedDatasets read(List<Path> datasets) throws BadInputException {
    JoinedDatasets joined = new JoinedDatasets();
    for (Path dataset : datasets) {
      Path file = new TenureReader().find(dataset);
      if (TenureReader.isCsv(file)) {
        throw new BadInputException(
            file,
            "holds too little to be consolidated",
            "give the tenures.json or tenures.jsonl of the same run");
      }
      joined.add(file);
    }
    return joined;
  }

  private void add(Path file) throws BadInputException {
    for (Map.Entry<String, Records> document : byDocument(file).entrySet()) {
      String id = document.getKey();
      Source source = new Source(file, document.getValue());
      Source known = documents.getOrDefault(id, source);
      if (!known.agrees(source)) {
        throw new BadInputException(
            file,
            "holds other records of the document '" + id + "' than " + known.file,
            "leave out the older, or rename one of the documents if they are two");
      }
      documents.put(id, known.orFuller(source));
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

  /** The records of all documents. */
  Records records() {
    List<Tenure> tenures = new ArrayList<>();
    List<OfficeHistory> offices = new ArrayList<>();
    for (Source document : documents.values()) {
      tenures.addAll(document.records.tenures());
      offices.addAll(document.records.offices());
    }
    return new Records(tenures, offices);
  }

  /** The files of documents of whose offices themselves nothing could be read. */
  List<Path> withoutHistories() {
    return documents.values().stream()
        .map(Source::file)
        .filter(file -> !TenureReader.isJson(file))
        .distinct()
        .toList();
  }
}
