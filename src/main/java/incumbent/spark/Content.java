package incumbent.spark;

import incumbent.corpus.DocumentReader;
import incumbent.corpus.DocumentRecord;
import incumbent.corpus.Draft;
import incumbent.corpus.Format;
import incumbent.corpus.JsonLines;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;

/** What a document is made from, small enough to be sent to whoever reads it. */
sealed interface Content extends Serializable {
  /**
   * The document.
   *
   * @param file whose name messages and ids are made from
   * @param largest how many bytes a document may have
   */
  Draft draft(Path file, Storage storage, int largest);

  /** A file that holds one document; it is opened where it is read. */
  record Whole(String path, Format format) implements Content {
    @Override
    public Draft draft(Path file, Storage storage, int largest) {
      return new Draft(file, "", DocumentReader.id(file), () -> read(file, storage, largest));
    }

    private incumbent.model.Document read(Path file, Storage storage, int largest)
        throws BadInputException {
      try (InputStream in = storage.open(path)) {
        return new DocumentReader().read(file, format, in, largest);
      } catch (BadInputException e) {
        throw e;
      } catch (IOException e) {
        throw Storage.unreadable(file, e);
      }
    }
  }

  /** A line of JSON Lines that is not blank. */
  final class Line implements Content {
    private static final long serialVersionUID = 1L;

    private final long number;
    private final byte[] bytes;

    /**
     * @param bytes not changed any more
     */
    Line(long number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    @Override
    public Draft draft(Path file, Storage storage, int largest) {
      return new JsonLines(file, largest).draft(number, bytes).orElseThrow();
    }
  }

  /** A row of a table. */
  record Row(long number, DocumentRecord record) implements Content {
    @Override
    public Draft draft(Path file, Storage storage, int largest) {
      return record.draft(file, "row", number);
    }
  }

  /** What is no document, and why. */
  record Problem(String problem, String remedy) implements Content {
    static Problem of(BadInputException e) {
      return new Problem(e.problem(), e.remedy());
    }

    @Override
    public Draft draft(Path file, Storage storage, int largest) {
      return Draft.failed(file, "", new BadInputException(file, problem, remedy));
    }
  }
}
