package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import incumbent.dataset.json.Fields;
import incumbent.dataset.json.TenureJson;
import incumbent.model.BadInputException;
import incumbent.model.Tenure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file of tenures has, they are tenures that can be written, or it is refused. */
@Timeout(20)
@Tag(ValidOutputs.NOT_OURS)
final class TenureReaderFuzzTest {
  private final TenureReader reader = new TenureReader();
  @TempDir Path folder;

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/dataset/tenures.dict")
  void tenures(byte[] bytes) throws IOException {
    for (String ending : List.of("json", "jsonl", "csv")) {
      Path file = Files.write(folder.resolve("tenures." + ending), bytes);
      try {
        reader.read(file).tenures().forEach(TenureReaderFuzzTest::assertComesBack);
      } catch (BadInputException e) {
        assertEquals(file, e.path());
      }
    }
  }

  private static void assertComesBack(Tenure tenure) {
    assertTrue(tenure.confidence() >= 0 && tenure.confidence() <= 1, tenure::toString);
    assertEquals(tenure, TenureJson.read(new Fields("", TenureJson.write(tenure))));
  }
}
