package incumbent.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import incumbent.model.FrameRule;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the words of a sentence that open frames. */
final class FrameTriggers {
  /**
   * A frame's pattern, and the words of which one must stand in a sentence for it to match; none if
   * any sentence may.
   */
  private record Compiled(FrameRule rule, TokenSequencePattern pattern, Set<String> heads) {
    boolean canStandIn(Set<String> words) {
      return heads.isEmpty() || !Collections.disjoint(heads, words);
    }
  }

  private final List<Compiled> frames;

  FrameTriggers(List<FrameRule> rules) {
    this.frames =
        rules.stream()
            .sorted(Comparator.comparing(rule -> !rule.isGroup()))
            .map(
                rule ->
                    new Compiled(rule, TokenSequencePattern.compile(rule.trigger()), rule.heads()))
            .toList();
  }

  /** Which frames each token opens: those of a group of words before those of one alone. */
  Map<Integer, List<FrameRule>> find(Reading reading) {
    Map<Integer, List<FrameRule>> found = new TreeMap<>();
    List<CoreLabel> tokens = reading.sentence().tokens();
    Set<String> words = words(tokens);
    for (Compiled frame : frames) {
      if (!frame.canStandIn(words)) {
        continue;
      }
      TokenSequenceMatcher matcher = frame.pattern().getMatcher(tokens);
      while (matcher.find()) {
        int named = matcher.start("$trigger");
        int index = named >= 0 ? named : matcher.start();
        if (!isTitle(reading, index)) {
          found.computeIfAbsent(index, i -> new ArrayList<>()).add(frame.rule());
        }
      }
    }
    return found;
  }

  private static Set<String> words(List<CoreLabel> tokens) {
    Set<String> words = new HashSet<>();
    for (CoreLabel token : tokens) {
      words.add(token.word().toLowerCase(Locale.ROOT));
      words.add(token.lemma().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** "the chair": a noun that is a title here is no verb. */
  private static boolean isTitle(Reading reading, int index) {
    return reading.at(index, OfficeMention.class).filter(o -> o.form() == Form.NAMED).isPresent();
  }
}
