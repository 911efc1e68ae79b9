package incumbent.dataset.json;

/** The version of the layout of a dataset's files, which stands first in those that tell it. */
public final class FormatVersion {
  /** What is written now. A reader refuses a later one. */
  public static final int CURRENT = 1;

  /** What it is called there. */
  public static final String FIELD = "format_version";

  private FormatVersion() {}
}
