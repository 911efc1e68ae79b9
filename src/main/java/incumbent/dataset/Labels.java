package incumbent.dataset;

import incumbent.model.Basis;
import incumbent.model.Role;
import java.util.Arrays;
import java.util.function.Function;

/** Enum values by the names that files use for them. */
final class Labels {
  private Labels() {}

  static Basis basis(String label) {
    return find(Basis.values(), Basis::label, label);
  }

  static Role role(String label) {
    return find(Role.values(), Role::label, label);
  }

  private static <E> E find(E[] values, Function<E, String> labels, String label) {
    return Arrays.stream(values)
        .filter(value -> labels.apply(value).equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is not known here"));
  }
}
