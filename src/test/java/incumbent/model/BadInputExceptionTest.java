package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class BadInputExceptionTest {
  private static final Path FILE = Path.of("notes", "town.txt");

  @Test
  void saysWhichFileWhatIsWrongAndWhatToDo() {
    BadInputException e = new BadInputException(FILE, "is empty", "put text into it");

    assertEquals(FILE + ": is empty; put text into it", e.getMessage());
    assertEquals(FILE, e.path());
    assertEquals("is empty", e.problem());
    assertEquals("put text into it", e.remedy());
  }

  @Test
  void staysOnOneLineWhateverIsQuoted() {
    BadInputException e =
        new BadInputException(FILE, " holds\n\t\u0007\"a\r\nb\" ", "take \u0000 it\nout\n");

    assertEquals(FILE + ": holds \"a b\" ; take it out", e.getMessage());
    assertEquals("holds \"a b\"", e.problem());
    assertEquals("take it out", e.remedy());
  }

  @Test
  void keepsTheFailureThatBroughtItToLight() {
    IllegalStateException cause = new IllegalStateException("bad tag");

    assertSame(cause, new BadInputException(FILE, "is no XML", "mend it", cause).getCause());
  }
}
