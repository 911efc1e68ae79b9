package incumbent.annotate.parse;

import java.util.Arrays;

/**
 * A sentence while it is parsed: the stack of tokens that still want a head or dependents, the
 * buffer of those not looked at, and the arcs found.
 *
 * <p>Tokens count from 1; 0 is the root, and {@link #NONE} stands for no token. A token's left
 * dependents are found from the nearest to the farthest, and so are the right ones. Not
 * thread-safe.
 */
final class Arcs {
  static final int NONE = -1;

  private final int[] words;
  private final int[] tags;
  private final int noWord;
  private final int noTag;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;
  private final int[] stack;
  private int stacked = 1;
  private int next = 1;

  /**
   * @param words the number of the root's word, and of each token's
   * @param tags likewise
   * @param noWord the number where there is no word
   */
  Arcs(int[] words, int[] tags, int noWord, int noTag) {
    this.words = words;
    this.tags = tags;
    this.noWord = noWord;
    this.noTag = noTag;
    this.heads = none();
    this.labels = none();
    this.left = none();
    this.secondLeft = none();
    this.right = none();
    this.secondRight = none();
    this.stack = new int[words.length];
  }

  private int[] none() {
    int[] none = new int[words.length];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return stacked == 1 && buffered() == 0;
  }

  int stacked() {
    return stacked;
  }

  int buffered() {
    return words.length - next;
  }

  /** The token at that depth of the stack. */
  int stack(int depth) {
    return depth < stacked ? stack[stacked - 1 - depth] : NONE;
  }

  /** The token that far ahead in the buffer. */
  int buffer(int ahead) {
    return ahead < buffered() ? next + ahead : NONE;
  }

  int word(int token) {
    return token < 0 ? noWord : words[token];
  }

  int tag(int token) {
    return token < 0 ? noTag : tags[token];
  }

  int head(int token) {
    return heads[token];
  }

  /** The label of the arc to a token; negative if there is none. */
  int label(int token) {
    return at(labels, token);
  }

  /** The farthest dependent on the left. */
  int left(int token) {
    return at(left, token);
  }

  int secondLeft(int token) {
    return at(secondLeft, token);
  }

  int right(int token) {
    return at(right, token);
  }

  int secondRight(int token) {
    return at(secondRight, token);
  }

  private static int at(int[] tokens, int token) {
    return token < 0 ? NONE : tokens[token];
  }

  void shift() {
    stack[stacked++] = next++;
  }

  /** Makes the second of the stack a dependent of the first. */
  void attachLeft(int label) {
    int head = stack[stacked - 1];
    int dependent = stack[stacked - 2];
    attach(head, dependent, label);
    secondLeft[head] = left[head];
    left[head] = dependent;
    stack[stacked - 2] = head;
    stacked--;
  }

  /** Makes the first of the stack a dependent of the second. */
  void attachRight(int label) {
    int head = stack[stacked - 2];
    int dependent = stack[stacked - 1];
    attach(head, dependent, label);
    secondRight[head] = right[head];
    right[head] = dependent;
    stacked--;
  }

  private void attach(int head, int dependent, int label) {
    heads[dependent] = head;
    labels[dependent] = label;
  }
}
