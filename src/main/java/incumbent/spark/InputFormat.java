package incumbent.spark;

import incumbent.corpus.Format;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an input file is written in: what is read locally, and Parquet. */
enum InputFormat {
  TEXT(Format.TEXT),
  MARKDOWN(Format.MARKDOWN),
  HTML(Format.HTML),
  JSONL(Format.JSON_LINES),
  MEDIAWIKI(Format.MEDIAWIKI),
  PARQUET;

  private static final String PARQUET_ENDING = ".parquet";

  private final Optional<Format> local;

  InputFormat() {
    this.local = Optional.empty();
  }

  InputFormat(Format local) {
    this.local = Optional.of(local);
  }

  /** The format by the ending of a name; empty if it has none that is known. */
  static Optional<InputFormat> of(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(PARQUET_ENDING)) {
      return Optional.of(PARQUET);
    }
    Optional<Format> format = Format.of(Path.of(name));
    return Arrays.stream(values())
        .filter(one -> one.local.isPresent() && one.local.equals(format))
        .findFirst();
  }

  /** Whether a file of this format holds one document, which bears the file's name. */
  boolean holdsOne() {
    return local.map(Format::holdsOne).orElse(false);
  }

  /**
   * How a file that holds one document is read.
   *
   * @throws java.util.NoSuchElementException if it holds more
   */
  Format ofOne() {
    return local.filter(Format::holdsOne).orElseThrow();
  }
}
