package incumbent.dataset.document;

import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.util.List;

/** Writes what documents yield in one format; {@code DatasetFormat} has them all. Stateless. */
public interface FormatWriter {
  /** The files and subfolders it writes, relative to the folder. */
  List<String> files();

  /**
   * Writes them; the caller commits them. What is given may be gone through several times, and no
   * more than one document of it need be held.
   *
   * @throws UnusableOutputException if a file cannot be written
   */
  void write(Iterable<Finished> documents, OutputFolder folder);
}
