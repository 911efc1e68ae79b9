package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The drafts of one sentence, told by their places in its list: "Keller was elected in 1871 and
 * resigned in 1880" makes 0 and 1.
 */
record Drafts(AnnotatedSentence sentence, List<Draft> all) {

  Draft get(int place) {
    return all.get(place);
  }

  Stream<Draft> stream() {
    return all.stream();
  }

  /** The places of the drafts for which {@code test} holds. */
  List<Integer> where(Predicate<Draft> test) {
    return IntStream.range(0, all.size()).filter(i -> test.test(all.get(i))).boxed().toList();
  }

  /** The places of the drafts that one token makes. */
  List<Integer> madeBy(int trigger) {
    return where(draft -> draft.trigger() == trigger);
  }

  Stream<Draft> verbs() {
    return stream().filter(this::isVerb);
  }

  /** Whether a verb makes the draft, not a noun or a title. */
  boolean isVerb(Draft draft) {
    return sentence.tag(draft.trigger()).startsWith("VB");
  }

  boolean isNoun(Draft draft) {
    return sentence.tag(draft.trigger()).startsWith("NN");
  }
}
