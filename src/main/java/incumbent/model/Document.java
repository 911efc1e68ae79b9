package incumbent.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One text, as decoded and laid out, before anything in it is read.
 *
 * @param id unique within a run: the file name without its extension, or the record's own id
 * @param title what the document is about, in its own words; empty if it has no title
 * @param dated the day the text was written, where the text or its source says so; relative dates
 *     ("last month") count from it, and without it they stay open
 * @param text the decoded text, line ends as {@code \n}, without a byte order mark
 * @param blocks headings, paragraphs and list items in reading order; they do not overlap
 */
public record Document(
    String id, String title, Optional<LocalDate> dated, String text, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
