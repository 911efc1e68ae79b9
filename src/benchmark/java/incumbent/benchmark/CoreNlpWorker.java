package incumbent.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;

/** Reads texts with a pipeline of CoreNLP; its properties are the arguments, {@code name=value}. */
final class CoreNlpWorker {
  private CoreNlpWorker() {}

  public static void main(String[] arguments) throws IOException {
    Properties properties = new Properties();
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      properties.setProperty(parts[0], parts[1]);
    }
    Worker.serve(
        () -> {
          StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
          return new Timed<>(Files::readString, pipeline::process);
        });
  }
}
