package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import incumbent.corpus.Checksums;
import incumbent.corpus.DocumentReader;
import incumbent.corpus.GoldReader;
import incumbent.evaluate.Evaluator;
import incumbent.evaluate.Finding;
import incumbent.evaluate.Lint;
import incumbent.evaluate.Sample;
import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evaluation;
import incumbent.model.Evidence;
import incumbent.model.Field;
import incumbent.model.Gold;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every gold file of the corpus is sound, and is its own perfect answer. */
final class CorpusGoldTest {
  private static final Path GOLD = Path.of("corpus/gold");
  private static final Path DOCUMENTS = Path.of("corpus/documents");

  private final GoldReader reader = new GoldReader();

  private static Path document(Gold gold) {
    return DOCUMENTS.resolve(gold.documentId() + ".txt");
  }

  @Test
  void goldIsFreeOfFindings() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Path file : reader.find(GOLD)) {
      Gold gold = reader.read(file);
      Path document = document(gold);
      findings.addAll(
          new Lint()
              .gold(
                  file.toString(),
                  gold,
                  new DocumentReader().read(document),
                  Checksums.sha256(document)));
    }

    assertEquals(List.of(), findings.stream().map(Finding::line).toList());
  }

  @Test
  void goldIsItsOwnPerfectAnswer() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : reader.find(GOLD)) {
      Gold gold = reader.read(file);
      samples.add(new Sample(Optional.empty(), gold, answer(gold)));
    }
    Evaluation evaluation = new Evaluator().evaluate(samples);

    assertEquals(List.of(), evaluation.differences());
    assertEquals(1, evaluation.all().records().f1());
    assertEquals(1, evaluation.all().pairs().f1());
    assertEquals(1, evaluation.all().closenessMonth());
    assertEquals(1, evaluation.all().recordF1().low());
    assertEquals(1, evaluation.all().fields().get(Field.START).f1());
    assertFalse(evaluation.all().fields().get(Field.ESTABLISHED).support() == 0);
  }

  private static Records answer(Gold gold) {
    List<Tenure> tenures = new ArrayList<>();
    for (GoldTenure tenure : gold.tenures()) {
      tenures.add(tenure(gold.documentId(), tenure));
    }
    List<OfficeHistory> offices = new ArrayList<>();
    for (GoldOffice office : gold.offices()) {
      offices.add(office(gold.documentId(), office));
    }
    return new Records(tenures, offices);
  }

  private static Tenure tenure(String document, GoldTenure gold) {
    return new Tenure(
        "",
        document,
        new Person(gold.person(), List.of()),
        Office.of(gold.office(), gold.organization()),
        gold.role(),
        bound(gold.start()),
        gold.startManner(),
        bound(gold.end()),
        gold.endManner(),
        gold.duration(),
        gold.appointedBy(),
        gold.predecessor(),
        gold.successor(),
        1,
        List.of(),
        List.of(new Evidence(document, new Span(0, 0), "", "")));
  }

  private static OfficeHistory office(String document, GoldOffice gold) {
    return new OfficeHistory(
        "",
        document,
        Office.of(gold.office(), gold.organization()),
        bound(gold.established()),
        gold.establishedBy(),
        bound(gold.renamed()),
        gold.renamedTo(),
        bound(gold.abolished()),
        List.of());
  }

  private static Bound bound(List<Optional<Edtf>> dates) {
    return dates
        .get(0)
        .map(date -> Bound.of(date, Basis.STATED, List.of(), List.of()))
        .orElse(Bound.UNKNOWN);
  }
}
