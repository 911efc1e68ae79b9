package incumbent.assemble;

import java.util.stream.Stream;

/** One way in which the bounds of tenures follow from what the text says elsewhere. */
interface Constraint {
  /** All that follows from the bounds as they are; changes nothing. */
  Stream<Narrowing> narrowings();
}
