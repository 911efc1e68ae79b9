package incumbent.event;

import incumbent.annotate.AnnotatedSentence;

/** Tells by the order of words which verbs share a clause with what stands around them. */
final class Clauses {
  private final AnnotatedSentence sentence;

  Clauses(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether a verb of another clause stands between: a finite one that is not of the group of
   * {@code trigger}, nor, where the trigger is not finite itself, the one that governs it.
   */
  boolean hasOtherVerb(int from, int to, int trigger) {
    int group = groupBegin(trigger);
    int others = 0;
    int i = from;
    while (i < to) {
      i = behindInsertion(i, to);
      if (i < to && isFinite(i) && !(i >= group && i <= trigger)) {
        others++;
      }
      i++;
    }
    return others > (from <= trigger && !hasFinite(group, trigger + 1) ? 1 : 0);
  }

  /** Where the text goes on behind ", which …," or ", who …,"; the token itself if none begins. */
  private int behindInsertion(int index, int limit) {
    boolean opens =
        sentence.word(index).equals(",") && sentence.tag(index + 1).matches("WP\\$?|WDT|WRB");
    if (!opens) {
      return index;
    }
    for (int i = index + 2; i < limit; i++) {
      if (sentence.word(i).equals(",")) {
        return i;
      }
    }
    return index + 1;
  }

  /** Whether the token stands in ", who …," or ", which …,". */
  boolean isInRelative(int index) {
    for (int i = index - 1; i > 0 && !sentence.word(i).matches("[;:]"); i--) {
      int behind = behindInsertion(i, sentence.tokens().size());
      if (behind > i + 1) {
        return behind > index;
      }
    }
    return false;
  }

  boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb group of a verb begins: its auxiliaries and adverbs. */
  int groupBegin(int verb) {
    int begin = verb;
    while (isAuxiliary(begin - 1)
        || sentence.tag(begin - 1).startsWith("RB")
        || isReflexive(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** "was himself replaced" */
  private boolean isReflexive(int index) {
    return sentence.word(index).matches("himself|herself") && isAuxiliary(index - 1);
  }

  private boolean isAuxiliary(int index) {
    return sentence.tag(index).equals("MD")
        || sentence.tag(index).startsWith("VB")
            && sentence.lemma(index).matches("be|have|do|get|'s");
  }

  boolean isFinite(int index) {
    return sentence.tag(index).matches("VBD|VBZ|VBP|MD");
  }

  /** Whether a clause can end between the two tokens. */
  boolean isDivided(int from, int to) {
    for (int i = from; i < to; i++) {
      i = behindInsertion(i, to);
      if (sentence.word(i).matches("[;:]|-{2}|—")
          || sentence.tag(i).matches("WP\\$?|WDT|WRB")
          || sentence
                  .word(i)
                  .matches("although|though|while|because|before|after|until|but|whereas|if|that")
              && hasFinite(i + 1, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause begins at the token: nothing of it stands before. */
  boolean isInitial(int index) {
    int before = index - 1;
    while (sentence
        .word(before)
        .matches("in|on|at|by|from|since|until|between|early|late|later|the|about|only|during")) {
      before--;
    }
    boolean reason = sentence.word(before).equals("for") && before < index - 1;
    boolean demonstrative =
        sentence.word(before).equals("that") && sentence.tag(before - 1).startsWith("VB");
    return before < 0
        || reason
        || !demonstrative
            && sentence
                .word(before)
                .matches("and|but|[;:,]|who|which|when|where|that|—|–|yet|so|while|as");
  }
}
