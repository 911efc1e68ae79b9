package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
  private static boolean matches(String gold, String aliases, String predicted) {
    List<String> names = aliases == null ? List.of() : Arrays.asList(aliases.split(";"));
    return PersonName.matches(gold, names, predicted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Hobbs||ann HOBBS",
        "José Ánnez||Jose Annez",
        "Łukasz Þórsson||Lukasz Thorsson",
        "Ann O'Hobbs||Ann O’Hobbs",
        "Ann Hobbs||Dame Ann Hobbs",
        "Ann Hobbs||Gen. Hobbs",
        "Ann Hobbs||Hobbs",
        "Ann Hobbs||A. Hobbs",
        "Ann Hobbs||A. B. Hobbs",
        "A. B. Hobbs||Ann Beth Hobbs",
        "Ann Beth Hobbs||Beth Hobbs",
        "Jean-Luc Hobbs||J.-L. Hobbs",
        "Jan van der Hobbs||Van der Hobbs",
        "Gabriela García Hobbs||García Hobbs",
        "Ann Hobbs, Countess of Marsh||Ann Hobbs",
        "Ann Hobbs|Lady Marsh;the Iron Mayor|Iron Mayor",
        "Ann Hobbs|Ann Smith|A. Smith",
        "Hobbs II||King Hobbs II",
        "Hobbs IX of Marsh||Hobbs IX",
        "Tom Hobbs, Jr.||Tom Hobbs",
        "Margaret of Marsh||Queen Margaret of Marsh",
        "the Central Council||Central Council",
        "Lord||LORD",
        "X||x",
        "A. B. Hobbs||Beth Hobbs",
        "Tom Hobbs, Junior||Tom Hobbs Jr.",
      })
  void recognizesThePerson(String gold, String aliases, String predicted) {
    assertEquals(true, matches(gold, aliases, predicted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Hobbs||Ann Marsh",
        "Ann Hobbs||Beth Hobbs",
        "Ann Hobbs||B. Hobbs",
        "Ann Hobbs||Ann",
        "Ann Beth Hobbs||B. Hobbs",
        "Ann Beth Hobbs||Beth Ann Hobbs",
        "Ann Marsh|Hobbs|Tom Hobbs",
        "Ann Marsh|Ann Smith|Tom Smith",
        "Hobbs II||Hobbs III",
        "Hobbs II||Hobbs",
        "Tom Hobbs Jr.||Tom Hobbs Sr.",
        "Margaret of Marsh||Margaret",
        "Ann Hobbs||' '",
        "Hobbs||Hobbs II",
        "Tom Hobbs Jr.||Tom Hobbs II",
        "Ann Beth Hobbs||Ann Beth Carla Marsh",
        "Ann Beth Hobbs||Ann Carla Hobbs",
      })
  void tellsOthersApart(String gold, String aliases, String predicted) {
    assertEquals(false, matches(gold, aliases, predicted));
  }
}
