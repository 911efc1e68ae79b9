package incumbent;

import incumbent.model.Document;

/** The command line on {@link MayorStages} that take their time; what {@link KilledRunIT} kills. */
final class SlowMain {
  private static final int MILLIS = 4;

  private SlowMain() {}

  public static void main(String[] args) {
    System.exit(Main.commandLine(models -> slow(new MayorStages().load(models))).execute(args));
  }

  private static Stages slow(Stages stages) {
    return new Stages(
        stages.claims().compose(SlowMain::slowly), stages.tenures(), stages.without());
  }

  private static Document slowly(Document document) {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return document;
  }
}
