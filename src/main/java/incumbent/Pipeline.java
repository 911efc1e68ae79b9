package incumbent;

import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The one place that knows every stage, from a document to its tenures.
 *
 * <p>Thread-safe once loaded: documents may be read by many threads at once, and what one document
 * yields never depends on another.
 */
public final class Pipeline {
  private Pipeline() {}

  /**
   * Loads models and rules; takes seconds, so load once.
   *
   * @param models a folder whose rule files add to or override those that are packed in
   */
  public static Pipeline load(Optional<Path> models) {
    throw new UnsupportedOperationException();
  }

  /** What one document claims. */
  public Claims claims(Document document) {
    throw new UnsupportedOperationException();
  }

  /** What the claims of one group of documents add up to. */
  public Records tenures(List<Claims> claims) {
    throw new UnsupportedOperationException();
  }
}
