package incumbent.corpus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of documents is written in, as the ending of its name says. */
public enum Format {
  /** Plain text in UTF-8: one document. */
  TEXT("text", "txt|text"),
  /** Markdown (CommonMark with tables), front matter allowed: one document. */
  MARKDOWN("markdown", "md|markdown"),
  /** HTML or XHTML in the encoding that it declares: one document. */
  HTML("html", "html|htm|xhtml"),
  /** JSON Lines: a document for each line. */
  JSON_LINES("jsonl", "jsonl|ndjson"),
  /** A dump of MediaWiki, in XML: a document for each article. */
  MEDIAWIKI("mediawiki", "xml");

  private final String label;
  private final String endings;

  Format(String label, String endings) {
    this.label = label;
    this.endings = endings;
  }

  /** The name of the format on a command line: {@code jsonl}. */
  public String label() {
    return label;
  }

  /** Whether a file of this format holds one document, which bears the file's name. */
  public boolean holdsOne() {
    return this == TEXT || this == MARKDOWN || this == HTML;
  }

  /**
   * The format of a file by its name, {@code .gz} and {@code .bz2} taken off; empty if it has no
   * ending that is known. Example: {@code enwiki.xml.bz2} is {@link #MEDIAWIKI}.
   */
  public static Optional<Format> of(Path file) {
    String name = Compression.stripped(file.getFileName().toString()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(format -> name.contains(".") && ending.matches(format.endings))
        .findFirst();
  }
}
