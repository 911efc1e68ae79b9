package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.event.DateGroups.Group;
import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives the dates of one event to others that share them: lists, purposes, joined clauses. */
final class SharedDates {
  private final Reading reading;
  private final AnnotatedSentence sentence;
  private final Clauses clauses;

  SharedDates(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
    this.clauses = new Clauses(sentence);
  }

  /** "was mayor (1871–1880)": years behind a title are of the clause that tells whose it was. */
  List<Draft> adoptYears(List<Draft> drafts) {
    List<Draft> adopted = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean ownerless =
          draft.persons().isEmpty() && draft.isDated() && draft.office().isPresent();
      if (!ownerless || drafts.stream().noneMatch(d -> owns(d, draft))) {
        adopted.add(
            drafts.stream()
                .filter(d -> d.persons().isEmpty() && d.isDated() && owns(draft, d))
                .findFirst()
                .map(d -> draft.with(d.when()))
                .orElse(draft));
      }
    }
    return adopted;
  }

  private boolean owns(Draft owner, Draft years) {
    return sentence.tag(owner.trigger()).startsWith("VB")
        && !owner.persons().isEmpty()
        && !owner.isDated()
        && owner.office().isPresent()
        && owner.office().equals(years.office());
  }

  /**
   * "mayor and governor from 1990 to 1994": the dates behind the last of joined offices are of all.
   */
  static List<Draft> lists(List<Draft> drafts) {
    List<Draft> shared = new ArrayList<>(drafts);
    for (int i = 0; i < shared.size(); i++) {
      Draft draft = shared.get(i);
      boolean datedElsewhere =
          drafts.stream().anyMatch(d -> d.isDated() && d.office().equals(draft.office()));
      if (!draft.isDated() && draft.office().isPresent() && !datedElsewhere) {
        Optional<Draft> next =
            drafts.stream()
                .filter(
                    d ->
                        d.trigger() == draft.trigger()
                            && d.rule().equals(draft.rule())
                            && d.anchor() > draft.anchor())
                .min(Comparator.comparingInt(Draft::anchor))
                .filter(Draft::isDated);
        if (next.isPresent()) {
          shared.set(i, draft.with(next.get().when()));
        }
      }
    }
    return shared;
  }

  /** "resigned in 1871 to become mayor": who leaves for another office enters it then. */
  List<Draft> purposes(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                drafts.stream()
                    .filter(d -> d.when().at().isPresent() && isPurpose(draft, d))
                    .findFirst()
                    .map(d -> draft.with(entered(draft, d.when().at().get())))
                    .orElse(draft))
        .toList();
  }

  private static When entered(Draft draft, DateMention date) {
    return draft.kind() == EventKind.HELD ? When.from(date) : When.at(date);
  }

  private boolean isPurpose(Draft purpose, Draft main) {
    boolean leaves = main.kind() == EventKind.ENDED && purpose.kind() == EventKind.HELD;
    return (leaves || purpose.kind() == EventKind.BEGAN)
        && !purpose.isDated()
        && sentence.tag(purpose.trigger()).equals("VB")
        && reading.node(purpose.trigger()).isPresent()
        && sentence.graph().get().incomingEdgeList(reading.node(purpose.trigger()).get()).stream()
            .anyMatch(
                e ->
                    e.getGovernor().index() - 1 == main.trigger()
                        && e.getRelation().toString().matches("advcl:to|xcomp|acl:to"));
  }

  /**
   * "That year he was arrested, and Keller was appointed": a date is of all that is joined to its
   * clause behind it.
   */
  List<Integer> joined(Group group, List<Draft> drafts) {
    List<Integer> all = new ArrayList<>();
    int last = lastOwner(group, drafts).orElse(group.end() - 1);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (group.when().at().isPresent()
          && !draft.isDated()
          && draft.trigger() > last
          && draft.kind() != EventKind.HELD
          && isCoordinated(last, draft.trigger())) {
        all.add(i);
        last = draft.trigger();
      }
    }
    return all;
  }

  private static Optional<Integer> lastOwner(Group group, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.when().at().isPresent() && d.when().at().equals(group.when().at()))
        .map(d -> Math.max(d.trigger(), group.end() - 1))
        .max(Comparator.naturalOrder());
  }

  private boolean isCoordinated(int first, int second) {
    boolean and = false;
    for (int i = first + 1; i < second; i++) {
      if (reading.at(i, DateMention.class).isPresent()
          || clauses.isDivided(i, i + 1)
          || sentence
              .word(i)
              .matches(
                  "but|when|until|before|after|since|later|following|next|afterwards|subsequently|eventually")
          || sentence.word(i).equals("to") && sentence.tag(i + 1).startsWith("VB")) {
        return false;
      }
      and |= sentence.word(i).equals("and");
    }
    return and;
  }
}
