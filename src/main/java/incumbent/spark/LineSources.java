package incumbent.spark;

import incumbent.corpus.Draft;
import incumbent.corpus.JsonLines;
import incumbent.corpus.Packed;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The documents of a part of a JSON Lines file, found as they are asked for. A file that ends early
 * or cannot be read on fails behind what stood before. Not thread-safe.
 */
final class LineSources implements Iterator<Source> {
  private final LineRange range;
  private final Storage storage;
  private final int largest;
  private final JsonLines documents;
  private Optional<RangeLines> lines = Optional.empty();
  private Optional<Source> next = Optional.empty();
  private long number;
  private boolean ended;

  /**
   * @param largest how many bytes a line may have
   */
  LineSources(LineRange range, Storage storage, int largest) {
    this.range = range;
    this.storage = storage;
    this.largest = largest;
    this.documents = new JsonLines(range.file().lastName(), largest);
    this.number = range.above();
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = find();
    }
    return next.isPresent();
  }

  @Override
  public Source next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Source found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }

  /** The document of the next line; empty if there is none, or no line. */
  private Optional<Source> find() {
    try {
      if (lines.isEmpty()) {
        lines = Optional.of(new RangeLines(range, storage, largest));
      }
      Optional<byte[]> line = lines.get().next();
      if (line.isEmpty()) {
        end();
        return Optional.empty();
      }
      number++;
      byte[] bytes = line.get();
      return documents.draft(number, bytes).map(draft -> source(draft, bytes));
    } catch (IOException e) {
      end();
      number++;
      return Optional.of(source("", Content.Problem.of(problem(e))));
    }
  }

  private BadInputException problem(IOException e) {
    Path file = range.file().lastName();
    return lines.isEmpty() ? Storage.unreadable(file, e) : Packed.broken(file, e);
  }

  private Source source(Draft draft, byte[] bytes) {
    return source(draft.id(), new Content.Line(number, bytes));
  }

  private Source source(String id, Content content) {
    return new Source(new Place(range.order(), number), range.file().name(), id, content);
  }

  private void end() {
    ended = true;
    try {
      if (lines.isPresent()) {
        lines.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
