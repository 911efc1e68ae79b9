package incumbent.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.file.OutputFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportWriterTest {
  private static final List<ReportDocument> DOCUMENTS =
      List.of(Town.read("ely", "Ely", "Jane Roe was mayor from 1900 to 1904."));

  @TempDir private Path path;

  @Test
  void aPageThatHoldsAllGoesThroughItsDocumentsOnce() {
    AtomicInteger times = new AtomicInteger();
    Iterable<ReportDocument> documents =
        () -> {
          times.incrementAndGet();
          return DOCUMENTS.iterator();
        };
    try (OutputFolder folder = OutputFolder.open(path)) {
      new ReportWriter()
          .write(new Report(documents, Optional.empty(), Set.of(), Optional.empty(), "{}"), folder);
      folder.commit();
    }
    assertEquals(1, times.get());
  }
}
