package incumbent.benchmark;

import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text to read.
 *
 * @param tokens how many CoreNLP's tokenizer finds in it; all throughput is counted in these
 */
record Text(Path file, int tokens) {
  static Text of(Path file) throws IOException {
    return new Text(file, count(Files.readString(file)));
  }

  /** How many tokens CoreNLP's tokenizer finds. */
  static int count(String content) {
    return new PTBTokenizer<>(new StringReader(content), new CoreLabelTokenFactory(), "")
        .tokenize()
        .size();
  }
}
