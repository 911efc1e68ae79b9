package incumbent.spark;

import incumbent.Batch;
import incumbent.Pipeline;
import incumbent.corpus.Draft;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.journal.FinishedJson;
import incumbent.link.Authority;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import scala.Tuple2;

/**
 * What becomes of documents, read as it is asked for, a few ahead. Not thread-safe.
 *
 * <p>The documents come grouped by id, and a group is one document: the first of it is read, and
 * any other fails because its id is taken. Whatever is to be read from several documents together,
 * a group would be that, and its claims would go to {@link Pipeline#tenures} at once.
 */
final class FinishedDocuments implements Iterator<Tuple2<Place, byte[]>> {
  private final Iterator<Tuple2<DocumentKey, Source>> sources;
  private final Limits limits;
  private final Storage storage;
  private final Batch batch;
  private final Queue<Source> begun = new ArrayDeque<>();
  private final Queue<Tuple2<Place, byte[]>> done = new ArrayDeque<>();
  private Optional<DocumentKey> last = Optional.empty();

  FinishedDocuments(
      Iterator<Tuple2<DocumentKey, Source>> sources,
      Pipeline pipeline,
      Optional<Authority> authority,
      Limits limits,
      Storage storage) {
    this.sources = sources;
    this.limits = limits;
    this.storage = storage;
    this.batch = Batch.of(pipeline, authority, limits.minConfidence(), limits.maxTime(), this::add);
  }

  @Override
  public boolean hasNext() {
    while (done.isEmpty() && sources.hasNext()) {
      read(sources.next());
    }
    if (done.isEmpty()) {
      batch.finish();
    }
    return !done.isEmpty();
  }

  @Override
  public Tuple2<Place, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return done.remove();
  }

  private void read(Tuple2<DocumentKey, Source> found) {
    DocumentKey key = found._1();
    boolean taken = last.filter(key::isSameId).isPresent();
    last = Optional.of(key);
    Draft draft = draft(found._2());
    begun.add(found._2());
    batch.add(taken ? draft.withTakenId() : draft);
  }

  private Draft draft(Source source) {
    return source.content().draft(InputFile.lastName(source.file()), storage, limits.maxBytes());
  }

  private void add(Finished document) {
    Source source = begun.remove();
    done.add(new Tuple2<>(source.place(), FinishedJson.bytes(named(document, source.file()))));
  }

  /** A document under the whole name of its file. */
  private static Finished named(Finished document, String file) {
    Origin origin =
        new Origin(
            file,
            document.origin().place(),
            document.origin().documentId(),
            document.origin().version());
    if (document instanceof Finished.Read read) {
      return new Finished.Read(origin, read.rows());
    }
    return new Finished.Failed(origin, ((Finished.Failed) document).reason());
  }

  /** Drops what is not read yet. */
  void close() {
    batch.close();
  }
}
