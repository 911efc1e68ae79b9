package incumbent.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way in which records differ from gold.
 *
 * @param field what is wrong; of what is missed or spurious, empty if it is the whole tenure
 * @param record the tenure or office it concerns, in a few words
 * @param recordId the id of the extracted record; empty if nothing was extracted
 * @param expected what gold says, alternatives joined by "or"; empty if gold says nothing
 * @param got what was extracted; empty if nothing was
 * @param goldQuotes the quotations with which gold supports its record
 * @param evidence the quotations behind what was extracted
 */
public record Difference(
    Kind kind,
    Optional<Field> field,
    String documentId,
    String record,
    Optional<String> recordId,
    String expected,
    String got,
    List<String> goldQuotes,
    List<Evidence> evidence) {
  /** How records can differ. */
  public enum Kind {
    /** Gold has it, and nothing extracted matches. */
    MISSED,
    /** It was extracted, and gold has nothing that matches. */
    SPURIOUS,
    /** It was found, with another value. */
    WRONG
  }

  public Difference {
    goldQuotes = List.copyOf(goldQuotes);
    evidence = List.copyOf(evidence);
  }

  /** The kind and the field: {@code missed}, {@code spurious}, {@code wrong start}. */
  public String label() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return field.map(f -> name + " " + f.label()).orElse(name);
  }
}
