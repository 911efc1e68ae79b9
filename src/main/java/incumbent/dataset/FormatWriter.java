package incumbent.dataset;

import java.util.List;

/** Writes what documents yield in one format; {@link DatasetFormat} has them all. Stateless. */
interface FormatWriter {
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
