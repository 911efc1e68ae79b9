package incumbent.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read in one round.
 *
 * @param sample of dense text, as much as the slowest side can read
 * @param rest of the dense text
 * @param mixed text in which one paragraph in twenty speaks of offices
 */
record Material(TextList sample, TextList rest, TextList mixed) {
  private static final int SAMPLE_TOKENS = 1_000;

  /**
   * @param dense text that no other round reads
   */
  static Material of(int round, List<Text> dense, MixedText mixed, Workspace workspace)
      throws IOException {
    int end = 0;
    for (int tokens = 0; end < dense.size() && tokens < SAMPLE_TOKENS; end++) {
      tokens += dense.get(end).tokens();
    }
    return new Material(
        workspace.list("sample-" + round, dense.subList(0, end)),
        workspace.list("rest-" + round, dense.subList(end, dense.size())),
        workspace.list("mixed-" + round, mixed.documents(round, workspace)));
  }

  /** All of it, for a side to warm up on. */
  TextList all(Workspace workspace) throws IOException {
    List<Text> texts = new ArrayList<>(sample.texts());
    texts.addAll(rest.texts());
    texts.addAll(mixed.texts());
    return workspace.list("warm-up", texts);
  }
}
