package incumbent.event;

import incumbent.model.DateMention;
import incumbent.model.EventKind;
import incumbent.model.TimeExpression.Length;
import incumbent.model.When;
import java.util.List;
import java.util.Optional;

/**
 * Dates what goes with a clause and has no verb: "The society was founded in 1871 with Keller as
 * its president", "On 8 August Brandt succeeded him, with Keller as his deputy".
 */
final class Accompaniments {
  private final Reading reading;
  private final Clauses clauses;

  Accompaniments(Reading reading) {
    this.reading = reading;
    this.clauses = new Clauses(reading.sentence());
  }

  List<Draft> date(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                accompanies(draft)
                    ? dateOfClause(draft.trigger())
                        .map(date -> draft.with(When.at(date)))
                        .orElse(draft)
                    : draft)
        .toList();
  }

  private boolean accompanies(Draft draft) {
    return draft.kind() == EventKind.BEGAN
        && !draft.isDated()
        && reading.sentence().word(draft.trigger()).equals("with");
  }

  /** The last point in time before "with", if it can be of the clause that is accompanied. */
  private Optional<DateMention> dateOfClause(int with) {
    return reading.all(DateMention.class).stream()
        .filter(date -> reading.end(date) <= with)
        .reduce((one, next) -> next)
        .filter(date -> !(date.time() instanceof Length))
        .filter(date -> finiteVerbs(reading.end(date), with) <= 1)
        .filter(date -> !reading.sentence().word(reading.begin(date) - 1).matches("until|till|to"));
  }

  private int finiteVerbs(int from, int to) {
    int verbs = 0;
    for (int i = from; i < to; i++) {
      verbs += clauses.isFinite(i) && clauses.groupBegin(i) == i ? 1 : 0;
    }
    return verbs;
  }
}
