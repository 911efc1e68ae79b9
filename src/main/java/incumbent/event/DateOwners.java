package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.EventKind;
import incumbent.model.PersonMention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells which events a time expression dates, by where it stands: "Keller, director of the mint
 * since 1871, resigned in 1880".
 */
final class DateOwners {
  private static final int CLEFT = 6;

  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;
  private final AdjacentDates adjacent;
  private final ClauseDates ofClause;
  private final GovernedDates governed;

  DateOwners(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
    this.adjacent = new AdjacentDates(reading);
    this.ofClause = new ClauseDates(reading);
    this.governed = new GovernedDates(reading);
  }

  /** The drafts a group dates: by what stands right beside it, by its clause, by the graph. */
  List<Integer> of(Group group, List<Draft> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    Drafts drafts = new Drafts(sentence, all);
    List<Integer> ledIn = adjacent.leadingIn(group, drafts);
    if (!ledIn.isEmpty()) {
      return ledIn;
    }
    if (adjacent.areYearsAs(group)) {
      return ended(group, drafts);
    }
    Optional<Integer> cleft = cleft(group, drafts);
    if (cleft.isPresent()) {
      return drafts.madeBy(cleft.get());
    }
    List<Integer> near = adjacent.behind(group, drafts);
    if (!near.isEmpty() && !areByTheWay(near, group, drafts)) {
      return ofNoun(group, near, drafts).map(drafts::madeBy).orElse(near);
    }
    return adjacent.isInserted(group) ? List.of() : further(group, drafts);
  }

  private List<Integer> further(Group group, Drafts drafts) {
    List<Integer> same = ofClause.of(group, drafts);
    if (!same.isEmpty()) {
      return same;
    }
    List<Integer> above = governed.of(group, drafts);
    return above.isEmpty() ? ofPurpose(group, drafts) : above;
  }

  /** "left after two years as deputy": the length is of what ended then. */
  private List<Integer> ended(Group group, Drafts drafts) {
    return ofClause.lastBefore(group, drafts).map(drafts::madeBy).orElse(List.of()).stream()
        .filter(i -> drafts.get(i).kind() == EventKind.ENDED)
        .toList();
  }

  /** "It was in 1975 that he resigned": the verb of the clause that the date is put before. */
  private Optional<Integer> cleft(Group group, Drafts drafts) {
    int that = group.end();
    boolean put =
        sentence.word(that).equals("that")
            && IntStream.range(Math.max(0, group.begin() - CLEFT), group.begin())
                .anyMatch(i -> sentence.word(i).equals("it") && sentence.lemma(i + 1).equals("be"));
    return drafts.stream()
        .map(Draft::trigger)
        .filter(t -> put && t > that && !clauses.hasOtherVerb(that + 1, t, t))
        .min(Comparator.naturalOrder());
  }

  /** "met President Keller in 1871": only titles of names stand beside it, and a verb has it. */
  private boolean areByTheWay(List<Integer> near, Group group, Drafts drafts) {
    return near.stream().map(drafts::get).allMatch(draft -> endsInName(draft, drafts))
        && ofClause.lastBefore(group, drafts.verbs()).isPresent();
  }

  /** "President Keller": a title that only leads in a name. */
  private boolean endsInName(Draft draft, Drafts drafts) {
    return !drafts.isVerb(draft) && reading.at(draft.anchor() - 1, PersonMention.class).isPresent();
  }

  /**
   * "the death of Keller, the treasurer, on 4 March": a point in time dates no description, but the
   * event that a noun names before it.
   */
  private Optional<Integer> ofNoun(Group group, List<Integer> near, Drafts drafts) {
    boolean described =
        group.of(EventKind.HELD).at().isPresent()
            && near.stream()
                .map(drafts::get)
                .allMatch(d -> d.kind() == EventKind.HELD && !drafts.isVerb(d));
    return described
        ? ofClause.lastBefore(
            group,
            drafts.stream()
                .filter(d -> d.kind() != EventKind.HELD && !d.isDated())
                .filter(drafts::isNoun))
        : Optional.empty();
  }

  /** "left that month to take over as mayor": the date right before a purpose. */
  private List<Integer> ofPurpose(Group group, Drafts drafts) {
    int verb = group.end() + 1;
    boolean purpose = sentence.word(group.end()).equals("to") && sentence.tag(verb).equals("VB");
    return drafts.where(
        d -> purpose && d.trigger() == verb && d.kind() == EventKind.BEGAN && !d.isDated());
  }
}
