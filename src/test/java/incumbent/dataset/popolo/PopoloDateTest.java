package incumbent.dataset.popolo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PopoloDateTest {
  @ParameterizedTest
  @CsvSource({
    "1953-09-14, 1953-09-14",
    "1952-10, 1952-10",
    "1922, 1922",
    "0079, 0079",
    "1985~, 1985",
    "1991-22, 1991",
    "[1953-03-05..1953-03-14], 1953-03",
    "[1953-03..1953-09], 1953",
    "[1953..1957], ''",
    "1991-24, ''",
    "195X, ''",
    "18XX, ''",
    "-0043-03-15, ''",
    "0000, ''",
    "[..1924], ''",
    ".., ''"
  })
  void noMoreIsSaidThanIsSure(String edtf, String date) {
    Bound bound = Bound.of(Edtf.parse(edtf), Basis.STATED, List.of(), List.of());
    assertEquals(date, PopoloDate.of(bound).orElse(""));
  }

  @Test
  void whatTheTextDoesNotSayIsNoDate() {
    assertEquals("", PopoloDate.of(Bound.UNKNOWN).orElse(""));
  }
}
