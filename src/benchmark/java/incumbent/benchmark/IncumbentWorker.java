package incumbent.benchmark;

import incumbent.Pipeline;
import incumbent.corpus.DocumentReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads texts with Incumbent, from a document to its tenures. */
final class IncumbentWorker {
  private IncumbentWorker() {}

  public static void main(String[] arguments) throws IOException {
    Worker.serve(
        () -> {
          Pipeline pipeline = Pipeline.load(Optional.empty());
          return new Timed<>(
              new DocumentReader()::read,
              document -> pipeline.tenures(List.of(pipeline.claims(document))));
        });
  }
}
