package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnlinkedTest {
  private static Unlinked.Reason reason(String... candidates) {
    return new Unlinked(AuthorityKind.PERSON, "Jane Roe", List.of(candidates)).reason();
  }

  @Test
  void aNameIsUnknownOrStandsForSeveral() {
    assertEquals(Unlinked.Reason.UNKNOWN, reason());
    assertEquals(Unlinked.Reason.AMBIGUOUS, reason("Q1", "Q2"));
  }
}
