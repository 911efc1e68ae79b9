package incumbent.dataset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That {@link ValidOutputs} is at work in a test which does not name it. */
final class ValidOutputsTest {
  private static final String WRONG = "{\"format_version\": 1}";

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"tenures.json", "tenures.jsonl", "consolidated.json"})
  @ExtendWith(Failing.class)
  void aTestThatLeavesAWrongOutputFails(String name) throws IOException {
    Files.writeString(Files.createDirectory(home.resolve("out")).resolve(name), WRONG);
  }

  @Test
  @ExtendWith(Failing.class)
  void inWhicheverFolderItLeavesIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("tenures.json"), WRONG);
  }

  @Test
  @Tag(ValidOutputs.NOT_OURS)
  void whatATestWritesByHandMayBeAnything() throws IOException {
    Path file = Files.writeString(home.resolve("tenures.json"), WRONG);
    assertTrue(Files.exists(file));
  }

  /** Expects a test to fail by what it wrote, and lets it pass then. */
  private static final class Failing implements TestExecutionExceptionHandler, AfterEachCallback {
    private boolean failed;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
      assertTrue(failure.getMessage().startsWith("Not valid: "), failure.getMessage());
      failed = true;
    }

    @Override
    public void afterEach(ExtensionContext context) {
      assertTrue(failed, "A wrong output was let through");
      failed = false;
    }
  }
}
