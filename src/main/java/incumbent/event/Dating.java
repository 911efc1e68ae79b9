package incumbent.event;

import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import incumbent.model.Lexicon;
import incumbent.model.TimeExpression;
import incumbent.model.TimeExpression.Calendar;
import incumbent.model.TimeExpression.DayOfMonth;
import incumbent.model.TimeExpression.Partial;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each time expression of a sentence to the events that it dates. */
final class Dating {
  private final Reading reading;
  private final Set<String> holding;
  private final SharedDates shared;
  private final DateOwners owners;

  Dating(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    this.holding = lexicon.list("holding_nouns");
    this.shared = new SharedDates(reading);
    this.owners = new DateOwners(reading);
  }

  /** The drafts with their dates. */
  List<Draft> date(List<Draft> undated) {
    List<Draft> drafts = shared.adoptYears(undated);
    List<Draft> dated = new ArrayList<>(drafts);
    Set<DateMention> used = new HashSet<>();
    drafts.forEach(d -> used.addAll(mentions(d.when())));
    List<Group> groups =
        DateGroups.in(reading, used).stream().filter(g -> !isOfSomethingElse(g)).toList();
    for (Group group : groups) {
      for (int owner : owners.of(group, dated)) {
        if (repeats(dated.get(owner), group)) {
          dated.add(merge(dated.get(owner).with(When.NEVER), group));
        } else {
          dated.set(owner, merge(dated.get(owner), group));
        }
      }
    }
    for (Group group : groups) {
      for (int owner : shared.joined(group, dated)) {
        dated.set(owner, merge(dated.get(owner), group));
      }
    }
    List<Draft> all = SharedDates.lists(shared.purposes(dated));
    List<Draft> ended = new UntilClauses(reading).date(new WhenClauses(reading).date(all));
    return new Accompaniments(reading).date(new StateDates(reading).date(ended));
  }

  /** "a four-month search": how long something lasted that is no holding of an office. */
  private boolean isOfSomethingElse(Group group) {
    return group.when().length().filter(d -> d.text().contains("-")).isPresent()
        && reading.sentence().tag(group.end()).startsWith("NN")
        && !holding.contains(reading.sentence().lemma(group.end()))
        && reading.mentionAt(group.end()).isEmpty();
  }

  /** "from 1990 to 1994 and again from 1998": the second range is of a second holding. */
  private static boolean repeats(Draft draft, Group group) {
    When old = draft.when();
    When add = group.of(draft.kind());
    return old.from().isPresent() && add.from().isPresent()
        || old.until().isPresent() && add.until().isPresent();
  }

  private static List<DateMention> mentions(When when) {
    List<DateMention> all = new ArrayList<>();
    when.at().ifPresent(all::add);
    when.from().ifPresent(all::add);
    when.until().ifPresent(all::add);
    when.length().ifPresent(all::add);
    return all;
  }

  private static Draft merge(Draft draft, Group group) {
    When old = draft.when();
    When add = group.of(draft.kind());
    When merged =
        new When(
            isWithin(add, old) ? add.at() : old.at().or(add::at),
            old.from().or(add::from),
            old.until().or(add::until),
            old.length().or(add::length));
    return draft.with(merged);
  }

  /** "after the landslide of 1977 … on 5 July": the day is in the year told before. */
  private static boolean isWithin(When day, When year) {
    return day.at().filter(d -> isDay(d.time())).isPresent()
        && year.at()
            .filter(d -> d.time() instanceof Calendar c && !c.value().isDay())
            .filter(d -> d.span().begin() < day.at().get().span().begin())
            .isPresent();
  }

  private static boolean isDay(TimeExpression time) {
    return time instanceof Partial || time instanceof DayOfMonth;
  }
}
