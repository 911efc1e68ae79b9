package incumbent.dataset.json;

/** The version of the layout of a dataset's files, which stands first in {@code tenures.json}. */
public final class FormatVersion {
  /** What is written now. A reader refuses a later one. */
  public static final int CURRENT = 1;

  public static final String FIELD = "format_version";

  private FormatVersion() {}
}
