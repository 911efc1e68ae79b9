package incumbent.event;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import incumbent.model.Block;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PhraseRule;
import incumbent.model.Span;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes drafts of events from sequences of mentions, by the rules of {@code models/phrases.yaml}:
 * "Anna Keller, director of the mint (1871–1880)".
 */
final class PhraseReader {
  private record Compiled(PhraseRule rule, TokenSequencePattern pattern, Set<String> required) {
    boolean canStandIn(Block.Kind block, Set<String> mentions) {
      return rule.in().filter(kind -> kind != block).isEmpty() && mentions.containsAll(required);
    }
  }

  private final List<Compiled> phrases;
  private final Lexicon lexicon;
  private final ListedYears years;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.years = new ListedYears(lexicon);
    Env env = TokenSequencePattern.getNewEnv();
    env.bind("mention", FoldedSentence.MentionKind.class);
    for (String kind : List.of("PERSON", "OFFICE", "DATE")) {
      env.bind("$" + kind, "[{mention:" + kind + "}]");
    }
    this.phrases =
        lexicon.phrases().stream()
            .map(
                rule ->
                    new Compiled(
                        rule,
                        TokenSequencePattern.compile(env, rule.pattern()),
                        rule.requiredMentions()))
            .toList();
  }

  List<Draft> drafts(Reading reading) {
    FoldedSentence folded = new FoldedSentence(reading);
    List<Draft> drafts = new ArrayList<>();
    Block.Kind block = reading.sentence().block().kind();
    Set<String> mentions = folded.kinds();
    for (Compiled phrase : phrases) {
      if (!phrase.canStandIn(block, mentions)) {
        continue;
      }
      TokenSequenceMatcher matcher = folded.matcher(phrase.pattern());
      while (matcher.find()) {
        draft(reading, folded, phrase.rule(), matcher)
            .ifPresent(draft -> drafts.addAll(withJoined(reading, draft)));
      }
    }
    return drafts;
  }

  /** "Keller, king of Norland and duke of Suthmark": the name is told to hold both. */
  private static List<Draft> withJoined(Reading reading, Draft draft) {
    boolean described =
        !draft.isDated()
            && draft.persons().size() == 1
            && draft.office().filter(o -> o.span().begin() > name(draft).end()).isPresent();
    List<Draft> all = new ArrayList<>(List.of(draft));
    if (described) {
      ClauseOffices.coordinated(reading, draft.office().get()).stream()
          .map(office -> draft.of(office, reading.end(office)))
          .forEach(all::add);
    }
    return all;
  }

  private static Span name(Draft draft) {
    return draft.persons().get(0).span();
  }

  private Optional<Draft> draft(
      Reading reading, FoldedSentence folded, PhraseRule rule, TokenSequenceMatcher matcher) {
    Optional<PersonMention> person = group(folded, matcher, "$person", PersonMention.class);
    Optional<OfficeMention> office = group(folded, matcher, "$office", OfficeMention.class);
    When when = when(folded, matcher);
    boolean dies = rule.kind() == EventKind.DIED;
    boolean ofAnother =
        person.isPresent()
            && office
                .filter(o -> isPartOfName(rule, o) || isOfNext(folded, matcher.end(), o))
                .isPresent();
    if (ofAnother || Lifetimes.isFromBirthToDeath(when) != dies) {
      return Optional.empty();
    }
    if (office.isEmpty()
        && !dies
        && !years.areInOffice(folded, matcher.start(), matcher.end(), when)) {
      return Optional.empty();
    }
    List<PersonMention> persons =
        person
            .or(() -> office.flatMap(o -> OfficeOwner.of(reading, o)))
            .map(List::of)
            .orElse(List.of());
    return Optional.of(
        new Draft(
            rule.name(),
            rule.kind(),
            rule.manner(),
            Optional.empty(),
            folded.begin(matcher.start()),
            folded.end(matcher.end() - 1),
            persons,
            office,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            dies
                ? new When(when.until(), Optional.empty(), Optional.empty(), Optional.empty())
                : when,
            false));
  }

  private static When when(FoldedSentence folded, TokenSequenceMatcher matcher) {
    return new When(
        group(folded, matcher, "$at", DateMention.class),
        group(folded, matcher, "$from", DateMention.class),
        group(folded, matcher, "$until", DateMention.class),
        group(folded, matcher, "$length", DateMention.class));
  }

  private static <M extends Mention> Optional<M> group(
      FoldedSentence folded, TokenSequenceMatcher matcher, String name, Class<M> kind) {
    return folded.at(matcher.start(name), kind);
  }

  /** "Duke Otto", "Captain Keller": a rank or a noble title that is no office. */
  private boolean isPartOfName(PhraseRule rule, OfficeMention office) {
    return isOneOf("noble_titles", office)
        || rule.name().equals("title-before-name")
            && office.organization().isEmpty()
            && isOneOf("ranks", office);
  }

  private boolean isOneOf(String list, OfficeMention office) {
    return lexicon.list(list).contains(office.title().toLowerCase(Locale.ROOT));
  }

  /** "Anna Keller, Director Otto Brandt": a title right before a name is of that name. */
  private static boolean isOfNext(FoldedSentence folded, int end, OfficeMention office) {
    int next = folded.behind(office);
    return next >= end
        && folded.at(next, PersonMention.class).filter(p -> p.form() == Form.NAME).isPresent();
  }
}
