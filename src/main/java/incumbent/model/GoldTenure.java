package incumbent.model;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One tenure as a curator read it.
 *
 * @param start the alternatives, any of which is right; an empty {@code Optional} among them means
 *     "not stated"; never an empty list
 * @param end as {@code start}
 * @param required if false, the record counts neither as found nor as missed
 */
public record GoldTenure(
    String person,
    List<String> aliases,
    String office,
    List<String> officeAliases,
    Optional<String> organization,
    Role role,
    List<Optional<Edtf>> start,
    List<Optional<Edtf>> end,
    Optional<Manner> startManner,
    Optional<Manner> endManner,
    Optional<String> appointedBy,
    Optional<String> predecessor,
    Optional<String> successor,
    Optional<Period> duration,
    boolean required,
    List<String> evidence,
    Optional<String> note) {
  public GoldTenure {
    aliases = List.copyOf(aliases);
    officeAliases = List.copyOf(officeAliases);
    start = List.copyOf(start);
    end = List.copyOf(end);
    evidence = List.copyOf(evidence);
  }
}
