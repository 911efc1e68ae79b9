package incumbent.event;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
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
import incumbent.model.TimeExpression;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes drafts of events from sequences of mentions, by the rules of {@code models/phrases.yaml}.
 */
final class PhraseReader {
  /** The kind of mention that a folded token stands for. */
  static final class MentionKind implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  private record Compiled(PhraseRule rule, TokenSequencePattern pattern) {}

  private record Folded(
      List<CoreLabel> tokens,
      List<Optional<Mention>> mentions,
      List<Integer> indices,
      List<Integer> ends) {
    int end(int index) {
      return ends.get(index);
    }
  }

  private static final int LIFETIME = 38;

  private final List<Compiled> phrases;
  private final Lexicon lexicon;

  PhraseReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    Env env = TokenSequencePattern.getNewEnv();
    env.bind("mention", MentionKind.class);
    for (String kind : List.of("PERSON", "OFFICE", "DATE")) {
      env.bind("$" + kind, "[{mention:" + kind + "}]");
    }
    this.phrases =
        lexicon.phrases().stream()
            .map(rule -> new Compiled(rule, TokenSequencePattern.compile(env, rule.pattern())))
            .toList();
  }

  List<Draft> drafts(Reading reading) {
    Folded folded = fold(reading);
    List<Draft> drafts = new ArrayList<>();
    Block.Kind block = reading.sentence().block().kind();
    for (Compiled phrase : phrases) {
      if (phrase.rule().in().filter(kind -> kind != block).isPresent()) {
        continue;
      }
      TokenSequenceMatcher matcher = phrase.pattern().getMatcher(folded.tokens());
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

  private static Folded fold(Reading reading) {
    Folded folded =
        new Folded(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Mention> mentions = reading.mentions();
    int index = 0;
    int next = 0;
    while (index < reading.sentence().tokens().size() || next < mentions.size()) {
      if (next < mentions.size() && reading.begin(mentions.get(next)) <= index) {
        Mention mention = mentions.get(next++);
        int end = Math.max(index, reading.sentence().tokenAt(mention.span().end()));
        add(folded, mentionToken(mention), Optional.of(mention), index, end);
        index = end;
      } else {
        add(
            folded,
            new CoreLabel(reading.sentence().tokens().get(index)),
            Optional.empty(),
            index,
            index + 1);
        index++;
      }
    }
    return folded;
  }

  private static void add(
      Folded folded, CoreLabel token, Optional<Mention> mention, int index, int end) {
    folded.tokens().add(token);
    folded.mentions().add(mention);
    folded.indices().add(index);
    folded.ends().add(end);
  }

  private static CoreLabel mentionToken(Mention mention) {
    CoreLabel token = new CoreLabel();
    token.setWord(mention.text());
    token.setLemma(mention.text());
    token.setTag("NN");
    token.set(MentionKind.class, kind(mention));
    return token;
  }

  private static String kind(Mention mention) {
    if (mention instanceof OfficeMention office) {
      return office.form() == OfficeMention.Form.NAMED ? "OFFICE" : office.form().name();
    }
    if (mention instanceof PersonMention person) {
      return person.form() == Form.NAME ? "PERSON" : "PRONOUN";
    }
    return "DATE";
  }

  private Optional<Draft> draft(
      Reading reading, Folded folded, PhraseRule rule, TokenSequenceMatcher matcher) {
    Optional<PersonMention> person = group(folded, matcher, "$person", PersonMention.class);
    Optional<OfficeMention> office = group(folded, matcher, "$office", OfficeMention.class);
    if (office.isPresent()
        && person.isPresent()
        && (isNoble(office.get())
            || rule.name().equals("title-before-name") && isRank(office.get()))) {
      return Optional.empty();
    }
    When when =
        new When(
            group(folded, matcher, "$at", DateMention.class),
            group(folded, matcher, "$from", DateMention.class),
            group(folded, matcher, "$until", DateMention.class),
            group(folded, matcher, "$length", DateMention.class));
    boolean dies = rule.kind() == EventKind.DIED;
    if (person.isPresent() && office.filter(o -> isOfNext(folded, matcher, o)).isPresent()
        || isLife(when) != dies) {
      return Optional.empty();
    }
    if (office.isEmpty() && !dies && !isListing(folded, matcher, when)) {
      return Optional.empty();
    }
    int trigger = folded.indices().get(matcher.start());
    int anchor = folded.end(matcher.end() - 1);
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
            trigger,
            anchor,
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

  private boolean isRank(OfficeMention office) {
    return office.organization().isEmpty()
        && lexicon.list("ranks").contains(office.title().toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isNoble(OfficeMention office) {
    return lexicon.list("noble_titles").contains(office.title().toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * Years behind a name are years in office only where names are listed; behind the name that a
   * biography begins with, they are years of life.
   */
  private boolean isListing(Folded folded, TokenSequenceMatcher matcher, When when) {
    String behind =
        matcher.end() < folded.tokens().size() ? folded.tokens().get(matcher.end()).word() : "";
    boolean clauseFollows = behind.matches("was|is|were|served|became|,");
    boolean officeBefore =
        folded.mentions().subList(0, matcher.start()).stream()
            .anyMatch(m -> m.filter(OfficeMention.class::isInstance).isPresent());
    return !(clauseFollows && !officeBefore)
        && !insideBrackets(folded, matcher.start())
        && !isVacancy(folded, matcher.start())
        && !isLifetime(when);
  }

  /**
   * "to fill the vacancy caused by the death of Otto Keller (1871–1880)": years of who fills it.
   */
  private boolean isVacancy(Folded folded, int name) {
    int of = name - 1;
    while (of > 0 && !folded.tokens().get(of).word().equals("of") && of > name - 4) {
      of--;
    }
    return of > 0
        && folded.tokens().get(of).word().equals("of")
        && lexicon.list("vacating_nouns").contains(folded.tokens().get(of - 1).lemma());
  }

  private static boolean insideBrackets(Folded folded, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      String word = folded.tokens().get(i).word();
      depth += word.matches("\\(|-LRB-") ? 1 : word.matches("\\)|-RRB-") ? -1 : 0;
    }
    return depth > 0;
  }

  /** "Anna Keller, Director Otto Brandt": a title right before a name is of that name. */
  private static boolean isOfNext(Folded folded, TokenSequenceMatcher matcher, Mention office) {
    int next = folded.mentions().indexOf(Optional.of(office)) + 1;
    return next < folded.tokens().size()
        && next >= matcher.end()
        && folded
            .mentions()
            .get(next)
            .filter(m -> m instanceof PersonMention p && p.form() == Form.NAME)
            .isPresent();
  }

  /** From one day to another, a lifetime apart: a birth and a death. */
  private static boolean isLife(When when) {
    return isLifetime(when)
        && when.from().filter(PhraseReader::isDay).isPresent()
        && when.until().filter(PhraseReader::isDay).isPresent();
  }

  private static boolean isDay(DateMention mention) {
    return mention.time() instanceof TimeExpression.Calendar calendar
        && calendar.value().earliest().equals(calendar.value().latest());
  }

  private static boolean isLifetime(When when) {
    Optional<Integer> from = when.from().flatMap(PhraseReader::year);
    Optional<Integer> until = when.until().flatMap(PhraseReader::year);
    return from.isPresent() && until.isPresent() && until.get() - from.get() > LIFETIME;
  }

  private static Optional<Integer> year(DateMention mention) {
    return mention.time() instanceof TimeExpression.Calendar calendar
        ? calendar.value().earliest().map(java.time.LocalDate::getYear)
        : Optional.empty();
  }

  private static <M extends Mention> Optional<M> group(
      Folded folded, TokenSequenceMatcher matcher, String name, Class<M> kind) {
    int start = matcher.start(name);
    return start < 0
        ? Optional.empty()
        : folded.mentions().get(start).filter(kind::isInstance).map(kind::cast);
  }
}
