package incumbent.annotate;

import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The enhanced dependencies of a sentence, found when they are first asked for: to parse takes as
 * long as all else together, and of many a sentence no rule asks for any. For one thread at a time.
 */
final class Dependencies {
  private final Optional<Supplier<SemanticGraph>> parser;
  private Optional<SemanticGraph> found = Optional.empty();

  Dependencies(Optional<Supplier<SemanticGraph>> parser) {
    this.parser = parser;
  }

  boolean isPresent() {
    return parser.isPresent();
  }

  Optional<SemanticGraph> graph() {
    if (found.isEmpty()) {
      found = parser.map(Supplier::get);
    }
    return found;
  }
}
