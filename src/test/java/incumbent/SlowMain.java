package incumbent;

import incumbent.model.Document;

/**
 * The command line on {@link MayorStages} that take their time; what {@link KilledRunIT} kills and
 * {@link TerminatedRunIT} ends.
 */
final class SlowMain {
  /** How long the reading of each document takes. */
  static final String MILLIS = "millis";

  /** What it says when it begins to read one. */
  static final String READING = "reading";

  private SlowMain() {}

  public static void main(String[] args) {
    System.exit(Main.execute(models -> slow(new MayorStages().load(models)), args));
  }

  private static Stages slow(Stages stages) {
    return new Stages(
        stages.claims().compose(SlowMain::slowly), stages.tenures(), stages.without());
  }

  private static Document slowly(Document document) {
    System.err.println(READING + " " + document.id());
    try {
      Thread.sleep(Long.getLong(MILLIS, 4));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return document;
  }
}
