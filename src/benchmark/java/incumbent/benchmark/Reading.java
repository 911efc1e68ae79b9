package incumbent.benchmark;

import java.io.IOException;

/** A side of the comparison in a process of its own, loaded once. */
record Reading(Side side, Child child) implements AutoCloseable {
  private static final int MOST_PASSES = 3;
  private static final double STABLE = 0.97;

  static Reading start(Side side, Workspace workspace) throws IOException {
    return new Reading(side, Child.start(side.worker(), workspace.file(side.name() + ".log")));
  }

  /** How long the reading of so many tokens took. */
  record Time(int tokens, long nanos) {
    Time plus(Time other) {
      return new Time(tokens + other.tokens, nanos + other.nanos);
    }

    double tokensPerSecond() {
      return tokens * 1e9 / nanos;
    }
  }

  /** Reads texts one after another. */
  Time read(TextList texts) throws IOException {
    return new Time(texts.tokens(), Long.parseLong(child.ask(texts.file().toString())));
  }

  /** Reads texts again and again, until it gets no faster. */
  void warmUp(TextList texts) throws IOException {
    long before = Long.MAX_VALUE;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      long nanos = read(texts).nanos();
      if (nanos > STABLE * before) {
        return;
      }
      before = nanos;
    }
  }

  @Override
  public void close() {
    child.close();
  }
}
