package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import incumbent.corpus.Checksums;
import incumbent.corpus.DocumentReader;
import incumbent.corpus.Inputs;
import incumbent.corpus.Parts;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.DocumentRows;
import incumbent.dataset.annotation.AnnotationRules;
import incumbent.dataset.brat.StandoffRules;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.document.Reading;
import incumbent.evaluate.Baseline;
import incumbent.evaluate.Change;
import incumbent.evaluate.Evaluator;
import incumbent.evaluate.ResultsPage;
import incumbent.file.OutputFolder;
import incumbent.model.Bound;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Difference;
import incumbent.model.Document;
import incumbent.model.Entity;
import incumbent.model.Evaluation;
import incumbent.model.Evidence;
import incumbent.model.OfficeHistory;
import incumbent.model.Records;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole pipeline on the whole corpus: its scores, its quotations, and the output committed. */
final class CorpusIT {
  private static final Path CORPUS = Path.of("corpus");

  private static List<Document> documents;
  private static List<Reading> readings;

  @BeforeAll
  static void readCorpus() throws IOException {
    Checksums.verify(CORPUS.resolve("SHA256SUMS"));
    documents = new ArrayList<>();
    for (Path file : Inputs.find(List.of(CORPUS.resolve("documents"))).files()) {
      documents.add(new DocumentReader().read(file));
    }
    readings = documents.stream().map(CorpusIT::read).toList();
  }

  private static Reading read(Document document) {
    Claims claims = LoadedPipeline.get().claims(document);
    return new Reading(document.text(), claims, LoadedPipeline.get().tenures(List.of(claims)));
  }

  @Test
  void scoresAreTheAcceptedOnes() throws IOException {
    Evaluation evaluation = evaluation();
    Baseline measured = Baseline.of(evaluation);
    Baseline accepted = Baseline.read(CORPUS.resolve("baseline.json"));
    assertEquals(List.of(), accepted.changes(measured).stream().map(Change::message).toList());
  }

  private static Evaluation evaluation() throws IOException {
    GoldFolder gold = GoldFolder.read(CORPUS.resolve("gold"), Optional.empty());
    List<Tenure> tenures =
        readings.stream().flatMap(reading -> reading.records().tenures().stream()).toList();
    List<OfficeHistory> offices =
        readings.stream().flatMap(reading -> reading.records().offices().stream()).toList();
    return new Evaluator().evaluate(gold.samples(new Records(tenures, offices)));
  }

  @Test
  void resultsAreThePageCommitted() throws IOException {
    String page = Files.readString(CORPUS.resolve("RESULTS.md"));
    String measured = new ResultsPage().measured(evaluation());
    assertEquals(measured, ResultsPage.evaluatedIn(page));
  }

  @Test
  void differencesOfTheTestPartAreNotTold() throws IOException {
    Parts parts = Parts.of(CORPUS);
    Evaluation evaluation = evaluation();
    assertEquals(3, evaluation.parts().size());
    assertFalse(evaluation.differences().isEmpty());
    for (Difference difference : evaluation.differences()) {
      assertEquals(Optional.of("development"), parts.of(difference.documentId()));
    }
  }

  @Test
  void quotationsStandAtTheirOffsets() {
    int quotations = 0;
    for (int i = 0; i < documents.size(); i++) {
      String text = documents.get(i).text();
      for (Evidence evidence : evidence(readings.get(i)).toList()) {
        assertEquals(evidence.exact(), quoted(text, evidence.span()));
        quotations++;
      }
      for (Entity entity : readings.get(i).claims().entities()) {
        assertEquals(entity.text(), quoted(text, entity.span()));
      }
    }
    assertTrue(quotations > 30, "only " + quotations + " quotations");
  }

  private static Stream<Evidence> evidence(Reading reading) {
    Stream<Evidence> tenures =
        reading.records().tenures().stream()
            .flatMap(t -> Stream.of(t.evidence(), t.start().evidence(), t.end().evidence()))
            .flatMap(List::stream);
    return Stream.concat(tenures, reading.claims().claims().stream().map(Claim::evidence));
  }

  private static String quoted(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
  }

  /** Whether a bound has a value, or at least days that it cannot have been before or after. */
  private static boolean isTold(Bound bound) {
    return bound.value().isPresent() || bound.earliest().isPresent() || bound.latest().isPresent();
  }

  @Test
  void annotationsFindTheirWordsAgain(@TempDir Path folder) throws IOException {
    write(readings, Set.of(DatasetFormat.ANNOTATION), folder);
    Map<String, String> texts = new HashMap<>();
    documents.forEach(d -> texts.put("urn:incumbent:document:" + d.id(), d.text()));
    JsonNode written = new JsonMapper().readTree(folder.resolve("annotations.jsonld").toFile());
    int annotations = AnnotationRules.check(written, texts::get);
    assertTrue(annotations > 1000, "only " + annotations + " annotations");
  }

  @Test
  void standoffIsWhatBratReads(@TempDir Path folder) throws IOException {
    write(readings, Set.of(DatasetFormat.BRAT), folder);
    Path brat = folder.resolve("brat");
    String settings = Files.readString(brat.resolve("annotation.conf"));
    Set<String> types = new TreeSet<>();
    for (Document document : documents) {
      String text = Files.readString(brat.resolve(document.id() + ".txt"));
      assertEquals(document.text(), text);
      String annotations = Files.readString(brat.resolve(document.id() + ".ann"));
      types.addAll(StandoffRules.check(annotations, text, settings));
    }
    assertTrue(types.containsAll(List.of("Person", "Office", "Date", "Holds", "Starts", "Ends")));
  }

  @Test
  void everyValueHasEvidence() {
    for (Reading reading : readings) {
      for (Tenure tenure : reading.records().tenures()) {
        for (Bound bound : List.of(tenure.start(), tenure.end())) {
          assertEquals(isTold(bound), !bound.evidence().isEmpty(), tenure.id());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenures.json",
        "annotations.jsonld",
        "datapackage.json",
        "tenures.csv",
        "offices.csv",
        "persons.csv",
        "events.csv",
        "entities.csv"
      })
  void givesTheCommittedOutput(String name, @TempDir Path folder) throws IOException {
    write(readings, folder);
    Path committed = Path.of("output").resolve(name);
    assertEquals(Files.readString(committed), Files.readString(folder.resolve(name)));
  }

  @Test
  void givesTheSameOnSeveralThreadsAndInAnotherOrder(@TempDir Path folder) throws IOException {
    List<Document> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    List<Reading> again =
        new ArrayList<>(
            Collections.nCopies(3, reversed).stream()
                .flatMap(List::stream)
                .parallel()
                .map(CorpusIT::read)
                .toList()
                .subList(0, reversed.size()));
    Collections.reverse(again);
    write(again, folder);
    String tenures = Files.readString(Path.of("output/tenures.json"));
    assertFalse(tenures.isBlank());
    assertEquals(tenures, Files.readString(folder.resolve("tenures.json")));
  }

  private static void write(List<Reading> read, Path path) {
    write(read, DatasetFormat.USUAL, path);
  }

  private static void write(List<Reading> read, Set<DatasetFormat> formats, Path path) {
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(formats).write(read.stream().map(CorpusIT::finished).toList(), folder);
      folder.commit();
    }
  }

  private static Finished finished(Reading reading) {
    Origin origin = new Origin("", "", reading.claims().documentId(), "");
    return new Finished.Read(origin, DocumentRows.of(reading));
  }
}
