package incumbent.dataset.csv;

import incumbent.model.Basis;
import incumbent.model.EventKind;
import incumbent.model.Manner;
import incumbent.model.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of columns whose values are words of a closed list. */
final class Vocabulary {
  static final CellType ROLE = CellType.oneOf(Arrays.stream(Role.values()).map(Role::label));

  static final CellType BASIS =
      CellType.oneOf(
          Arrays.stream(Basis.values()).filter(basis -> basis != Basis.NONE).map(Basis::label));

  static final CellType MANNER = manner(any -> true);

  static final CellType START_MANNER = manner(Manner::isStart);

  static final CellType END_MANNER = manner(manner -> !manner.isStart());

  static final CellType EVENT =
      CellType.oneOf(Arrays.stream(EventKind.values()).map(Vocabulary::label));

  static final CellType ENTITY =
      CellType.oneOf(Stream.of(EntityRow.PERSON, EntityRow.OFFICE, EntityRow.DATE));

  private Vocabulary() {}

  private static CellType manner(Predicate<Manner> which) {
    return CellType.oneOf(Arrays.stream(Manner.values()).filter(which).map(Manner::label));
  }

  /** The name that files use for a kind of event. */
  static String label(EventKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
