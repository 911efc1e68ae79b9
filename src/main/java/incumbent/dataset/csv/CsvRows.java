package incumbent.dataset.csv;

import incumbent.dataset.document.Finished;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/**
 * A CSV file to which each document adds rows.
 *
 * @param header with its line end
 * @param rows what a document adds, each with its line end, its cells as they are; may be empty
 * @param cells how they are written
 */
public record CsvRows(String header, Function<Finished, String> rows, CsvCells cells) {
  /** Writes it, one document after another. */
  public void write(Iterable<Finished> documents, Writer writer) throws IOException {
    writer.write(header);
    for (Finished document : documents) {
      writer.write(cells.lines(rows.apply(document)));
    }
  }
}
