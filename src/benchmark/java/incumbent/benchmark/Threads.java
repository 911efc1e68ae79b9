package incumbent.benchmark;

import incumbent.BatchWorker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What more threads bring, on the whole corpus in another order each round; and the same bytes. */
record Threads(Workspace workspace, Progress progress, Corpus corpus, int rounds) implements Part {
  private static final double LEAST = 1.7;
  private static final int FEWEST_ORDERS = 2;

  /** Until then the compiler works beside, on the core that one thread leaves free. */
  private static final int WARM_UPS = 8;

  private static final List<Integer> NUMBERS = List.of(1, 2, 4);

  @Override
  public Findings measure() throws Exception {
    int orders = Math.max(FEWEST_ORDERS, rounds);
    Series speeds = new Series();
    Set<String> datasets = new HashSet<>();
    List<String> command = Side.incumbent(Side.INCUMBENT.heap(), BatchWorker.class);
    try (Child child = Child.start(command, workspace.file("threads.log"))) {
      TextList warmUp = workspace.list("threads-warm-up", corpus.documents());
      for (int round = 0; round < WARM_UPS; round++) {
        child.ask("2 " + warmUp.file());
      }
      for (int order = 0; order < orders; order++) {
        TextList texts = workspace.list("threads-" + order, inOrder(order));
        for (int threads : numbers(order)) {
          String[] answer = child.ask(threads + " " + texts.file()).split(" ");
          double seconds = Long.parseLong(answer[0]) / 1e9;
          speeds.add(name(threads), texts.tokens() / seconds);
          datasets.add(answer[1]);
        }
        progress.tell("threads, order %d of %d", order + 1, orders);
      }
    }
    return findings(orders, speeds, datasets);
  }

  private List<Text> inOrder(int order) {
    List<Text> texts = new ArrayList<>(corpus.documents());
    if (order > 0) {
      Collections.shuffle(texts, new Random(order));
    }
    return texts;
  }

  /** Forth and back, so that none is always the last. */
  private static List<Integer> numbers(int order) {
    List<Integer> numbers = new ArrayList<>(NUMBERS);
    if (order % 2 == 1) {
      Collections.reverse(numbers);
    }
    return numbers;
  }

  private static String name(int threads) {
    return Integer.toString(threads);
  }

  private static Findings findings(int orders, Series speeds, Set<String> datasets) {
    String bytes = "%d orders of the documents, 1, 2 and 4 threads: datasets".formatted(orders);
    return new Findings(
        List.of(
            Target.atLeast(
                "two threads: tokens/s to those of one", LEAST, speeds.ratio(name(2), name(1))),
            new Target(bytes, "1", Integer.toString(datasets.size()), datasets.size() == 1)),
        List.of(
            new Table(
                "Threads",
                "Tokens per second of Incumbent, loaded and warm, on the whole corpus in %d orders;"
                        .formatted(orders)
                    + " median (range).",
                List.of("threads", "tokens/s"),
                speeds.rows())));
  }
}
