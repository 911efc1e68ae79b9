package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class EllipsisTest {
  @Test
  void whatCanBeToldIsLeftAsItIs() {
    String text = "x".repeat(1000);
    assertEquals(text, Ellipsis.of(text));
  }

  @Test
  void ofWhatIsLongTheMiddleIsLeftOut() {
    assertEquals(
        "x".repeat(300) + " … " + "y".repeat(150), Ellipsis.of("x".repeat(800) + "y".repeat(201)));
  }

  @Test
  void noCharacterIsCutInTwo() {
    String crown = "\uD83D\uDC51";
    for (int crowns : new int[] {501, 5000}) {
      assertEquals(
          crown.repeat(300) + " … " + crown.repeat(150), Ellipsis.of(crown.repeat(crowns)));
    }
  }

  @Test
  void aMessageTellsNoValueAtItsWholeLength() {
    BadInputException problem =
        new BadInputException(
            Path.of("a.jsonl"), "has the date \"" + "9".repeat(1 << 20) + "\"", "mend the line");

    assertTrue(problem.getMessage().length() < 1000, problem::getMessage);
    assertTrue(problem.problem().endsWith("9\""), problem::problem);
    assertTrue(problem.getMessage().endsWith("; mend the line"), problem::getMessage);
  }
}
