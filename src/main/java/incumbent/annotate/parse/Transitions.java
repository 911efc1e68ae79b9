package incumbent.annotate.parse;

/**
 * The transitions of the arc-standard system by their numbers: for each label an arc to the left,
 * then for each label one to the right, then a shift. The first label is that of the root, which
 * has one dependent.
 */
final class Transitions {
  private static final int ROOT = 0;

  private final int labels;

  Transitions(int labels) {
    this.labels = labels;
  }

  static int count(int labels) {
    return 2 * labels + 1;
  }

  /** Applies the one with the highest score of those that can be applied. */
  void applyBest(Arcs arcs, float[] scores) {
    int shift = 2 * labels;
    int best = -1;
    if (arcs.stacked() > 2) {
      best = best(scores, best, ROOT + 1, labels);
      best = best(scores, best, labels + ROOT + 1, shift);
    }
    if (arcs.stacked() == 2 && arcs.buffered() == 0) {
      best = labels + ROOT;
    }
    if (arcs.buffered() > 0) {
      best = best(scores, best, shift, shift + 1);
    }
    apply(arcs, best);
  }

  private static int best(float[] scores, int known, int begin, int end) {
    int best = known;
    for (int i = begin; i < end; i++) {
      if (best < 0 || scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  private void apply(Arcs arcs, int transition) {
    if (transition < labels) {
      arcs.attachLeft(transition);
    } else if (transition < 2 * labels) {
      arcs.attachRight(transition - labels);
    } else {
      arcs.shift();
    }
  }
}
