package incumbent.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import incumbent.model.FrameRule;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the words of a sentence that open frames. */
final class FrameTriggers {
  private record Compiled(FrameRule rule, TokenSequencePattern pattern) {}

  private final List<Compiled> frames;

  FrameTriggers(List<FrameRule> rules) {
    this.frames =
        rules.stream()
            .sorted(Comparator.comparing(rule -> !rule.isGroup()))
            .map(rule -> new Compiled(rule, TokenSequencePattern.compile(rule.trigger())))
            .toList();
  }

  /** Which frames each token opens: those of a group of words before those of one alone. */
  Map<Integer, List<FrameRule>> find(Reading reading) {
    Map<Integer, List<FrameRule>> found = new TreeMap<>();
    List<CoreLabel> tokens = reading.sentence().tokens();
    for (Compiled frame : frames) {
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

  /** "the chair": a noun that is a title here is no verb. */
  private static boolean isTitle(Reading reading, int index) {
    return reading.at(index, OfficeMention.class).filter(o -> o.form() == Form.NAMED).isPresent();
  }
}
