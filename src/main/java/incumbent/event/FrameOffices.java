package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.FrameRule;
import incumbent.model.FrameRule.Trait;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.PersonMention;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the offices of which a frame speaks, and whether it speaks of any. */
final class FrameOffices {
  private static final int ADVERBIAL = 6;

  private final ClauseOffices clauseOffices;
  private final ImpliedOffice implied;
  private final Lexicon lexicon;
  private final Map<String, List<String>> references;

  FrameOffices(Lexicon lexicon, Functions functions, ClauseOffices clauseOffices) {
    this.clauseOffices = clauseOffices;
    this.implied = new ImpliedOffice(lexicon, functions);
    this.lexicon = lexicon;
    this.references = lexicon.table("references");
  }

  /**
   * The offices that a trigger speaks of, none if they stand elsewhere in the text; empty if it
   * speaks of no office at all.
   */
  Optional<List<OfficeMention>> read(
      Reading reading, int trigger, FrameRule rule, Set<Integer> triggers) {
    List<OfficeMention> offices = find(reading, trigger, rule, triggers);
    boolean needed = !rule.roles().getOrDefault("office", "?").contains("?");
    boolean missing =
        offices.isEmpty()
            && (needed && !(rule.implies().isPresent() && isIntransitive(reading, trigger))
                || leavesSomethingElse(reading, trigger, rule)
                || entersSomethingElse(reading, trigger, rule)
                || isSomethingElse(reading, trigger, rule));
    boolean elsewhere =
        offices.stream().anyMatch(o -> isVacant(reading, o) || isContested(reading, rule, o));
    return missing || elsewhere ? Optional.empty() : Optional.of(offices);
  }

  private List<OfficeMention> find(
      Reading reading, int trigger, FrameRule rule, Set<Integer> triggers) {
    if (!rule.roles().containsKey("office")) {
      return List.of();
    }
    String functions = String.join(",", rule.functions("office"));
    if (rule.implies().filter(FrameRule.PLACE::equals).isPresent()) {
      return clauseOffices.atPlace(reading, trigger, rule.functions("office")).stream().toList();
    }
    boolean reference = rule.implies().filter(references::containsKey).isPresent();
    if (rule.implies().isPresent() && !reference) {
      return implied.read(reading, trigger, rule.implies().get()).stream().toList();
    }
    List<OfficeMention> found = clauseOffices.offices(reading, trigger, functions, triggers);
    if (found.isEmpty() && reference && !hasObject(reading, trigger)) {
      return List.of(
          OfficeReferences.standIn(reading, trigger, references.get(rule.implies().get())));
    }
    return found.stream().filter(o -> fits(reading, trigger, rule, functions, o)).toList();
  }

  private boolean fits(
      Reading reading, int trigger, FrameRule rule, String functions, OfficeMention office) {
    boolean sits =
        rule.kind() != EventKind.HELD
            || reading.sentence().lemma(trigger).matches("serve|sit|represent");
    boolean body = office.form() == Form.BODY && (!sits || functions.contains("subject"));
    boolean enters = rule.kind() == EventKind.BEGAN || rule.kind() == EventKind.SUCCEEDED;
    boolean source = enters && !functions.contains("from") && isSource(reading, office);
    boolean next = rule.kind() == EventKind.ENDED && isWhatComesNext(reading, trigger, office);
    boolean holder = rule.has(Trait.NOUN) && !isNoun(office);
    return !body && !source && !next && !holder && !areOthers(reading, trigger, rule, office);
  }

  /** "kept the ministers": who is held, not what. */
  private static boolean areOthers(
      Reading reading, int trigger, FrameRule rule, OfficeMention office) {
    AnnotatedSentence s = reading.sentence();
    return rule.kind() == EventKind.HELD
        && !s.lemma(trigger).equals("be")
        && s.tag(trigger).startsWith("VB")
        && s.word(reading.before(office, "DT|JJ|PRP\\$")).equals(s.word(trigger))
        && s.tag(reading.end(office) - 1).matches("NNP?S");
  }

  /**
   * "the presidency of the bank", "the post of dean": a noun for the office, not for its holder.
   */
  private boolean isNoun(OfficeMention office) {
    String head =
        office.text().toLowerCase(Locale.ROOT).replaceFirst("\\s(?:of|for|as|in|at)\\s.*", "");
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    return office.form() != Form.NAMED
        || references.containsKey(noun)
        || lexicon.list("office_nouns").contains(noun)
        || lexicon.list("reference_nouns").contains(noun);
  }

  /** "declared the throne vacant" */
  private static boolean isVacant(Reading reading, OfficeMention office) {
    return reading.sentence().word(reading.end(office)).matches("vacant|empty|void|abolished");
  }

  /** "was defeated for the presidency": a contest for what the loser did not hold. */
  private static boolean isContested(Reading reading, FrameRule rule, OfficeMention office) {
    return rule.kind() == EventKind.ENDED
        && rule.manner().filter(m -> m == Manner.DEFEATED).isPresent()
        && reading.sentence().word(reading.before(office, "DT")).equals("for");
  }

  /** "governed until 1880": of what, the text says elsewhere. */
  private static boolean isIntransitive(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    return s.word(trigger + 1).matches("until|till|from|for|in|between|again|twice|,|\\.|and")
        && IntStream.rangeClosed(trigger + 1, trigger + ADVERBIAL)
            .anyMatch(at -> reading.at(at, DateMention.class).isPresent());
  }

  /** "remained a bachelor": what somebody is, and is no office. */
  private static boolean isSomethingElse(Reading reading, int trigger, FrameRule rule) {
    return rule.kind() == EventKind.HELD && reading.sentence().word(trigger + 1).matches("an?");
  }

  /** "was appointed to the committee": what is entered is named, and is no office. */
  private static boolean entersSomethingElse(Reading reading, int trigger, FrameRule rule) {
    AnnotatedSentence s = reading.sentence();
    int next = behindPerson(reading, trigger + 1);
    boolean dated = reading.at(next, DateMention.class).isPresent();
    boolean forBody =
        s.word(next).equals("for")
            && reading.at(next + 1, DateMention.class).isEmpty()
            && s.capitalized(s.word(next + 1).equals("the") ? next + 2 : next + 1);
    return rule.has(Trait.SELECTIVE)
        && !dated
        && !s.tag(next).startsWith("RB")
        && (forBody
            || !s.word(next)
                .matches("in|on|by|at|,|\\.|;|and|that|for|from|when|after|upon|only|early|late"));
  }

  /** "the board appointed Anna Keller in 1871": what is said stands behind the name. */
  private static int behindPerson(Reading reading, int index) {
    return reading.at(index, PersonMention.class).map(reading::end).orElse(index);
  }

  /** "removed from the list": what is left behind is named, and is no office. */
  private boolean leavesSomethingElse(Reading reading, int trigger, FrameRule rule) {
    return rule.kind() == EventKind.ENDED
        && reading.node(trigger).isPresent()
        && reading.sentence().graph().get().outgoingEdgeList(reading.node(trigger).get()).stream()
            .filter(e -> e.getRelation().toString().matches("(obl|nmod):from"))
            .filter(
                e -> !(rule.isGroup() && lexicon.list("power").contains(e.getDependent().lemma())))
            .anyMatch(e -> reading.at(e.getDependent().index() - 1, OfficeMention.class).isEmpty());
  }

  /** "gave up the ministry to replace Keller as director": what is left is not what is entered. */
  private static boolean isWhatComesNext(Reading reading, int trigger, OfficeMention office) {
    AnnotatedSentence s = reading.sentence();
    return s.word(reading.before(office, "DT")).equals("to")
        || IntStream.range(trigger + 1, reading.begin(office))
            .anyMatch(i -> s.word(i).equals("to") && s.tag(i + 1).equals("VB"));
  }

  private static boolean hasObject(Reading reading, int trigger) {
    return reading.sentence().tag(trigger + 1).matches("DT|NN.*|JJ.*|PRP.*|WDT")
            && reading.at(trigger + 1, DateMention.class).isEmpty()
        || reading.sentence().word(trigger + 1).matches("that|out|against|in|over");
  }

  /** "was raised from the bench": an office that is left. */
  private static boolean isSource(Reading reading, OfficeMention office) {
    return reading.sentence().word(reading.before(office, "DT|PRP\\$")).equals("from");
  }
}
