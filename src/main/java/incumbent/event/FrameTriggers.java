package incumbent.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import incumbent.model.FrameRule;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** Finds the words of a sentence that open frames. */
final class FrameTriggers {
  /**
   * A frame's pattern, and the words of which one must stand in a sentence for it to match; none if
   * any sentence may.
   */
  private record Compiled(
      FrameRule rule, TokenSequencePattern pattern, Set<String> heads, boolean group) {
    static Compiled of(FrameRule rule) {
      return new Compiled(
          rule, TokenSequencePattern.compile(rule.trigger()), rule.heads(), rule.isGroup());
    }

    /** Calls {@code found} with each token that opens the frame. */
    void match(List<CoreLabel> tokens, Map<String, BitSet> words, IntConsumer found) {
      BitSet places = new BitSet();
      heads.forEach(head -> places.or(words.getOrDefault(head, NOWHERE)));
      if (heads.isEmpty() || (group && !places.isEmpty())) {
        match(tokens, 0, tokens.size(), found);
      } else {
        places.stream().forEach(place -> match(tokens, place, place + 1, found));
      }
    }

    private void match(List<CoreLabel> tokens, int from, int to, IntConsumer found) {
      TokenSequenceMatcher matcher = pattern.getMatcher(tokens);
      matcher.region(from, to);
      while (matcher.find()) {
        int named = matcher.start("$trigger");
        found.accept(named >= 0 ? named : matcher.start());
      }
    }
  }

  private static final BitSet NOWHERE = new BitSet();

  private final List<Compiled> frames;

  FrameTriggers(List<FrameRule> rules) {
    this.frames =
        rules.stream()
            .sorted(Comparator.comparing(rule -> !rule.isGroup()))
            .map(Compiled::of)
            .toList();
  }

  /** Which frames each token opens: those of a group of words before those of one alone. */
  Map<Integer, List<FrameRule>> find(Reading reading) {
    Map<Integer, List<FrameRule>> found = new TreeMap<>();
    List<CoreLabel> tokens = reading.sentence().tokens();
    Map<String, BitSet> words = words(tokens);
    for (Compiled frame : frames) {
      frame.match(
          tokens,
          words,
          index -> {
            if (!isTitle(reading, index)) {
              found.computeIfAbsent(index, i -> new ArrayList<>()).add(frame.rule());
            }
          });
    }
    return found;
  }

  /** Where each word and each lemma stands. */
  private static Map<String, BitSet> words(List<CoreLabel> tokens) {
    Map<String, BitSet> words = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      for (String word : List.of(token.word(), token.lemma())) {
        words.computeIfAbsent(word.toLowerCase(Locale.ROOT), absent -> new BitSet()).set(i);
      }
    }
    return words;
  }

  /** "the chair": a noun that is a title here is no verb. */
  private static boolean isTitle(Reading reading, int index) {
    return reading.at(index, OfficeMention.class).filter(o -> o.form() == Form.NAMED).isPresent();
  }
}
