package incumbent.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the timeline of a seat, that is of an office.
 *
 * @param officeId of the seat
 * @param office its name
 * @param persons who holds it; of a gap and a vacancy nobody, of an overlap two; where more
 *     overlaps are left out, nobody
 * @param from when it begins; of a gap and a vacancy, when the holder before ends; of overlaps that
 *     are left out, the first
 * @param until when it ends; of a gap and a vacancy, when the holder after begins
 * @param explainedBy why nobody is dated to hold the seat in a gap or a vacancy, as far as is
 *     known: the ids of the tenures of those who stood in or are said to come between, and that the
 *     office was abolished or established ("abolished 1905")
 * @param tenureIds the tenures of {@code persons}; of a gap and a vacancy, those before and after
 */
public record SeatEntry(
    String officeId,
    String office,
    Kind kind,
    List<String> persons,
    Optional<Edtf> from,
    Optional<Edtf> until,
    List<String> explainedBy,
    List<String> tenureIds) {
  public SeatEntry {
    persons = List.copyOf(persons);
    explainedBy = List.copyOf(explainedBy);
    tenureIds = List.copyOf(tenureIds);
  }

  /** What an entry tells. */
  public enum Kind {
    /** Somebody holds the seat. */
    HOLDER,
    /** Somebody stands in. */
    ACTING,
    /** Nobody is known to hold it: who does may be missing. */
    GAP,
    /** Nobody holds it: the text says that the holder after follows the one before. */
    VACANCY,
    /** Two hold at once what one at a time can hold. */
    OVERLAP,
    /** The first thousand overlaps are listed, and there are more. */
    MORE_OVERLAPS;

    /** The lower-case name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
