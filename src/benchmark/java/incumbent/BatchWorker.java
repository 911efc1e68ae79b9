package incumbent;

import incumbent.benchmark.Worker;
import incumbent.corpus.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts as {@code extract} does, on several threads.
 *
 * <p>A request is the number of threads and the name of a file with the names of the texts; the
 * answer is the nanoseconds that their reading takes and the checksum of the dataset, whatever the
 * order of the texts.
 */
public final class BatchWorker {
  private BatchWorker() {}

  public static void main(String[] arguments) throws IOException {
    Worker.serve(
        () -> {
          Stages stages = Stages.of(Pipeline.load(Optional.empty()));
          return request -> answer(stages, request.split(" ", 2));
        });
  }

  private static String answer(Stages stages, String[] request) throws IOException {
    List<Path> files = Files.readAllLines(Path.of(request[1])).stream().map(Path::of).toList();
    CorpusReading reading = CorpusReading.of(files, stages, Integer.parseInt(request[0]));
    Path folder = Files.createTempDirectory(Path.of("target", "benchmark"), "dataset-");
    DatasetBytes.of(reading.documents(), folder);
    return reading.nanos() + " " + Checksums.ofFolder(folder);
  }
}
