package incumbent.annotate.parse;

/**
 * What the network sees of a half parsed sentence: the words, tags and labels around the top of the
 * stack and the front of the buffer, 18, 18 and 12, as Chen and Manning chose them.
 */
final class Features {
  static final int COUNT = 48;

  private static final int TAGS = 18;
  private static final int LABELS = 36;
  private static final int STACK = 3;
  private static final int BUFFER = 3;

  /** The first tokens that have no label among the features. */
  private static final int UNLABELED = STACK + BUFFER;

  private static final int HEADS = 2;

  private final ParserModel model;

  Features(ParserModel model) {
    this.model = model;
  }

  int[] of(Arcs arcs) {
    int[] features = new int[COUNT];
    int place = 0;
    for (int depth = STACK - 1; depth >= 0; depth--) {
      put(features, place++, arcs, arcs.stack(depth));
    }
    for (int ahead = 0; ahead < BUFFER; ahead++) {
      put(features, place++, arcs, arcs.buffer(ahead));
    }
    for (int depth = 0; depth < HEADS; depth++) {
      int head = arcs.stack(depth);
      int left = arcs.left(head);
      int right = arcs.right(head);
      putLabeled(features, place++, arcs, left);
      putLabeled(features, place++, arcs, right);
      putLabeled(features, place++, arcs, arcs.secondLeft(head));
      putLabeled(features, place++, arcs, arcs.secondRight(head));
      putLabeled(features, place++, arcs, arcs.left(left));
      putLabeled(features, place++, arcs, arcs.right(right));
    }
    return features;
  }

  private void put(int[] features, int place, Arcs arcs, int token) {
    features[place] = arcs.word(token);
    features[TAGS + place] = arcs.tag(token);
  }

  private void putLabeled(int[] features, int place, Arcs arcs, int token) {
    put(features, place, arcs, token);
    int label = arcs.label(token);
    features[LABELS + place - UNLABELED] = label < 0 ? model.noLabel() : model.label(label);
  }
}
