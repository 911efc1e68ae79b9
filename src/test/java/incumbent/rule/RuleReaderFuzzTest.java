package incumbent.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import incumbent.model.BadInputException;
import incumbent.model.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a rule file has, it adds to the rules that are packed in, or it is refused. */
@Timeout(20)
final class RuleReaderFuzzTest {
  private static final Lexicon PACKED = RuleReader.read(Optional.empty());
  @TempDir Path folder;

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/rule/rules.dict")
  void rules(byte[] bytes) throws IOException {
    Files.write(folder.resolve("own.yaml"), bytes);
    try {
      Lexicon lexicon = RuleFolder.read(Optional.of(folder), RuleReader::read);
      assertTrue(lexicon.list("titles").containsAll(PACKED.list("titles")));
      assertTrue(lexicon.frames().size() >= PACKED.frames().size());
      assertTrue(lexicon.times().size() >= PACKED.times().size());
    } catch (BadInputException e) {
      assertEquals(folder, e.path());
    }
  }
}
