package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import incumbent.model.BadInputException;
import incumbent.model.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a gold file has, it is gold, or each flaw of it is told. */
@Timeout(20)
final class GoldReaderFuzzTest {
  private final GoldReader reader = new GoldReader();
  @TempDir Path folder;

  @FuzzTest
  @DictionaryFile(resourcePath = "/incumbent/corpus/gold.dict")
  void gold(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.json"), bytes);
    List<BadInputException> problems = new ArrayList<>();
    Optional<Gold> strict = strict(file);
    Optional<Gold> lenient = lenient(file, problems);
    if (strict.isPresent()) {
      assertEquals(strict, lenient);
      assertEquals(List.of(), problems);
    } else {
      assertFalse(lenient.isPresent() && problems.isEmpty(), "a flaw that is not told");
    }
  }

  private Optional<Gold> strict(Path file) {
    try {
      return Optional.of(reader.read(file));
    } catch (BadInputException e) {
      return Optional.empty();
    }
  }

  private Optional<Gold> lenient(Path file, List<BadInputException> problems) {
    try {
      return Optional.of(reader.read(file, problems::add));
    } catch (BadInputException e) {
      return Optional.empty();
    }
  }
}
