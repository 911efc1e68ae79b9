package incumbent;

import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal: documents, documents per second, remaining time. */
final class ProgressBars implements Progress {
  private static final int WIDTH = 79;
  private static final int INDEFINITE = -1;

  private final ProgressBar bar =
      new ProgressBarBuilder()
          .setTaskName("Reading")
          .setInitialMax(INDEFINITE)
          .setStyle(ProgressBarStyle.ASCII)
          .setUnit(" documents", 1)
          .setSpeedUnit(ChronoUnit.SECONDS)
          .showSpeed()
          .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
          .build();

  @Override
  public void step(Reach reach) {
    bar.maxHint(reach.all() == 0 ? INDEFINITE : reach.all());
    bar.stepTo(reach.done());
  }

  @Override
  public void close() {
    bar.close();
  }
}
