package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import incumbent.annotate.NotEnglishException;
import incumbent.corpus.Draft;
import incumbent.corpus.DraftReader;
import incumbent.corpus.Format;
import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.DocumentRows;
import incumbent.dataset.SchemaValidator;
import incumbent.dataset.TenureReader;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.document.Reading;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.Evidence;
import incumbent.model.Tenure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a document says, it is read to its end, what is made of it quotes it exactly, and comes
 * back as it was written; or it is a failure that is told.
 */
@Timeout(60)
final class PipelineFuzzIT {
  private static final int LARGEST = 1 << 20;
  private static final Stages STAGES = Stages.of(LoadedPipeline.get());

  @TempDir Path folder;

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/prose.dict")
  void document(byte[] bytes) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    new DraftReader(new ByteArrayInputStream(bytes), Optional.of(Format.TEXT), LARGEST)
        .read(DraftReader.STANDARD_INPUT, drafts::add);
    for (Draft draft : drafts) {
      try {
        assertSound(STAGES.read(draft.read()));
      } catch (BadInputException | NotEnglishException e) {
        // It says why.
      }
    }
  }

  private void assertSound(Reading reading) throws IOException {
    reading.claims().claims().forEach(claim -> assertQuoted(reading, List.of(claim.evidence())));
    reading.offices().forEach(office -> assertQuoted(reading, office.evidence()));
    reading
        .entities()
        .forEach(entity -> assertEquals(entity.text(), entity.span().in(reading.text())));
    Set<String> ids = new HashSet<>();
    for (Tenure tenure : reading.tenures()) {
      assertQuoted(reading, tenure.evidence());
      assertQuoted(reading, tenure.start().evidence());
      assertQuoted(reading, tenure.end().evidence());
      assertTrue(tenure.confidence() >= 0 && tenure.confidence() <= 1, tenure::toString);
      assertTrue(ids.add(tenure.id()), tenure::toString);
    }
    assertComesBack(reading);
  }

  private static void assertQuoted(Reading reading, List<Evidence> evidence) {
    evidence.forEach(quote -> assertEquals(quote.exact(), quote.span().in(reading.text())));
  }

  private void assertComesBack(Reading reading) throws IOException {
    Origin origin = new Origin("-", "", reading.documentId(), "1");
    try (OutputFolder output = OutputFolder.open(folder)) {
      new DatasetWriter(List.of(DatasetFormat.values()))
          .write(List.of(new Finished.Read(origin, DocumentRows.of(reading))), output);
      output.commit();
    }
    Path file = folder.resolve("tenures.json");
    assertEquals(reading.records(), new TenureReader().read(file));
    assertEquals(List.of(), SchemaValidator.errors(file));
  }
}
