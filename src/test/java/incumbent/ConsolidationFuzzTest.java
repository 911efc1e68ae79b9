package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import incumbent.consolidate.Consolidator;
import incumbent.dataset.SchemaValidator;
import incumbent.dataset.ValidOutputs;
import incumbent.dataset.consolidated.ConsolidationWriter;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.diff.DatasetDiff;
import incumbent.dataset.diff.TenureFields;
import incumbent.file.OutputFolder;
import incumbent.model.BadInputException;
import incumbent.model.Consolidation;
import incumbent.model.Records;
import incumbent.rule.RuleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever datasets hold that can be read, none of their tenures is lost when they are merged, and
 * each of them has no difference from itself.
 */
@Timeout(20)
@Tag(ValidOutputs.NOT_OURS)
final class ConsolidationFuzzTest {
  private static final Consolidator CONSOLIDATOR =
      new Consolidator(RuleReader.read(Optional.empty()));

  @TempDir Path folder;

  /** Each line is a tenure of whichever document it says. */
  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/dataset/tenures.dict")
  void tenures(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("tenures.jsonl"), bytes);
    Records records;
    try {
      records = JoinedDatasets.read(List.of(file)).records();
    } catch (BadInputException e) {
      return;
    }
    assertEveryOneIsTold(records, CONSOLIDATOR.consolidate(records));
    DatasetDiff same =
        DatasetDiff.between(records.tenures(), records.tenures(), TenureFields.ofJson());
    assertTrue(same.isEmpty(), same::toString);
  }

  private void assertEveryOneIsTold(Records records, Consolidation consolidation)
      throws IOException {
    int told = consolidation.tenures().stream().mapToInt(tenure -> tenure.tenureIds().size()).sum();
    assertEquals(records.tenures().size(), told);
    try (OutputFolder output = OutputFolder.open(folder.resolve("one"))) {
      new ConsolidationWriter(CsvCells.PLAIN).write(consolidation, output);
      output.commit();
    }
    assertEquals(List.of(), SchemaValidator.errors(folder.resolve("one/consolidated.json")));
  }
}
