package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import java.util.List;
import java.util.Optional;

/**
 * Tells which drafts a date stands right beside: "director of the mint from 1871 to 1880 and from
 * 1881 president of the diet".
 */
final class AdjacentDates {
  private final Reading reading;
  private final AnnotatedSentence sentence;

  AdjacentDates(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** "and from 1856 to 1863 president of the diet": what is joined is dated by what leads it in. */
  List<Integer> leadingIn(Group group, Drafts drafts) {
    Optional<OfficeMention> led = ledIn(group.end());
    boolean joined = isJoined(group.begin()) || areYearsAs(group);
    return led.isPresent() && joined
        ? drafts.where(d -> d.office().equals(led) && d.trigger() < group.begin())
        : List.of();
  }

  /** The office that a date leads in, unless it is the title of a name. */
  private Optional<OfficeMention> ledIn(int end) {
    int office = end;
    while (sentence.word(office).matches(",|the|a|an|its|his|her|their|also|as")) {
      office++;
    }
    return reading
        .at(office, OfficeMention.class)
        .filter(led -> reading.at(reading.end(led), PersonMention.class).isEmpty());
  }

  /** "after two years as deputy": how long another office was held. */
  boolean areYearsAs(Group group) {
    return group.when().length().isPresent() && sentence.word(group.end()).equals("as");
  }

  /** Whether "and" or a comma stands before the words that lead a group in. */
  private boolean isJoined(int begin) {
    int i = begin - 1;
    while (sentence.word(i).matches("from|in|since|between|for|the|until|during")) {
      i--;
    }
    return i < begin - 1 && sentence.word(i).matches("and|,|then|later|but");
  }

  /** "director of the mint from 1871 to 1880": what stands right behind an office dates it. */
  List<Integer> behind(Group group, Drafts drafts) {
    return drafts.where(
        draft ->
            draft.office().isPresent() && onlyLinks(draft.anchor(), group.begin())
                || onlyLinks(draft.trigger() + 1, group.begin()));
  }

  private boolean onlyLinks(int from, int to) {
    if (from > to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean secondClause =
          sentence.word(i).equals(",") && i + 1 < to && sentence.word(i + 1).equals("and");
      if (!isLink(i) || secondClause) {
        return false;
      }
    }
    return true;
  }

  private boolean isLink(int index) {
    return reading.at(index, DateMention.class).isPresent()
        || sentence
            .word(index)
            .matches(
                "in|on|at|from|since|until|till|to|between|by|of|the|\\(|-lrb-|about|around|circa|c\\.|early|late|mid|for|during|and|again|both|only|as|,");
  }

  /** ", grand hetman since 1871,": dates what is inserted, of which nothing was read. */
  boolean isInserted(Group group) {
    int i = group.begin() - 1;
    int nouns = 0;
    while (i > 0 && !sentence.word(i).matches("[,;:]") && !sentence.tag(i).startsWith("VB")) {
      nouns += sentence.tag(i).startsWith("NN") ? 1 : 0;
      i--;
    }
    return nouns > 0
        && i > 0
        && sentence.word(i).equals(",")
        && sentence.word(group.end()).equals(",")
        && group.when().from().isPresent()
        && group.when().until().isEmpty()
        && reading.at(i - 1, PersonMention.class).isPresent();
  }
}
