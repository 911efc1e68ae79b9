package incumbent.report;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Office;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Tenures of which a test gives what it is about; all rest on the same words. */
final class Held {
  static final Evidence WORDS = new Evidence("ely", new Span(0, 4), "Jane", "was");

  private Held() {}

  /** A bound as the words state it. */
  static Bound stated(String date) {
    return Bound.of(Edtf.parse(date), Basis.STATED, List.of(WORDS), List.of());
  }

  /** One of the document with which its id begins. */
  static Tenure tenure(
      String id, Person person, Office office, Bound start, Bound end, Optional<Period> duration) {
    return new Tenure(
        id,
        id.substring(0, id.indexOf('/')),
        person,
        office,
        Role.SUBSTANTIVE,
        start,
        Optional.empty(),
        end,
        Optional.empty(),
        duration,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.7,
        List.of(),
        List.of(WORDS));
  }
}
