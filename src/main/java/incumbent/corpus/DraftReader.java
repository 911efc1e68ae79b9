package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Finds the documents in files of every {@link Format}, packed by gzip or bzip2 or not, and in
 * standard input.
 *
 * <p>Only as much of a file is read as the document needs that was found last. What is wrong with a
 * file or with one document of it is found in its place, as a draft that cannot be read; so is a
 * document whose id was taken by one before it. For one thread after another; {@link #bytesRead}
 * and the drafts are for any.
 */
public final class DraftReader {
  /** What stands for standard input among paths. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private final InputStream standardInput;
  private final Optional<Format> given;
  private final int largest;
  private final IdSet ids = new IdSet();
  private final AtomicLong bytesRead = new AtomicLong();

  /**
   * @param standardInput what {@link #STANDARD_INPUT} stands for; closed by whoever opened it
   * @param given the format of standard input, and of files whose names tell none; plain text
   *     without it
   * @param largest how many bytes one document may have, unpacked
   */
  public DraftReader(InputStream standardInput, Optional<Format> given, int largest) {
    this.largest = largest;
    this.standardInput = standardInput;
    this.given = given;
  }

  /** Finds the documents of one file, in order. */
  public void read(Path file, Consumer<Draft> drafts) {
    Format format = Format.of(file).or(() -> given).orElse(Format.TEXT);
    Consumer<Draft> unique = draft -> drafts.accept(unique(draft));
    try {
      if (file.equals(STANDARD_INPUT)) {
        read(file, format, standardInput, unique);
      } else if (format.holdsOne()) {
        bytesRead.addAndGet(FileContent.size(file));
        unique.accept(new Draft(file, "", DocumentReader.id(file), () -> one(file, format)));
      } else {
        try (InputStream in = new CountedInput(FileContent.open(file), bytesRead::addAndGet)) {
          read(file, format, in, unique);
        }
      }
    } catch (IOException e) {
      drafts.accept(Draft.failed(file, "", Packed.broken(file, e)));
    }
  }

  /** How many bytes of the files hold the documents that were found so far, packed as they are. */
  public long bytesRead() {
    return bytesRead.get();
  }

  private incumbent.model.Document one(Path file, Format format) throws BadInputException {
    return DocumentReader.document(
        file, format, DocumentReader.id(file), Packed.read(file, largest));
  }

  private void read(Path file, Format format, InputStream in, Consumer<Draft> drafts)
      throws IOException {
    switch (format) {
      case JSON_LINES -> new JsonLines(file, largest).read(Compression.unpacked(in), drafts);
      case MEDIAWIKI -> new WikiDump(file, largest, drafts).read(Compression.unpacked(in));
      case TEXT, MARKDOWN, HTML -> {
        byte[] bytes = Packed.read(file, in, largest);
        String id = "stdin";
        drafts.accept(
            new Draft(file, "", id, () -> DocumentReader.document(file, format, id, bytes)));
      }
    }
  }

  private synchronized Draft unique(Draft draft) {
    return draft.id().isEmpty() || ids.add(draft.id()) ? draft : draft.withTakenId();
  }
}
