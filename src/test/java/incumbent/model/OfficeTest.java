package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeTest {
  private static Office office(String title, String organization) {
    return Office.of(title, Optional.ofNullable(organization));
  }

  @Test
  void isNamedByTitleAndOrganization() {
    assertEquals(
        "Governor of the Bank of Norland", office("Governor", "the Bank of Norland").name());
    assertEquals("Governor", office("Governor", null).name());
    assertEquals("Governor", office("Governor", "the Bank").title());
    assertEquals(Optional.of("the Bank"), office("Governor", "the Bank").organization());
    assertEquals(Optional.empty(), office("Governor", "the Bank").authorityId());
    assertEquals(Optional.empty(), office("Governor", "the Bank").organizationAuthorityId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Vice-President|vice president",
        "Vice -  President|vice president",
        "Queen's Proctor|queens proctor",
        "M.P.|mp",
        "Bürgermeister (2nd)|bürgermeister 2nd",
        "` - `|``",
      })
  void isComparedByLettersAndDigits(String text, String key) {
    assertEquals(key, Office.key(text));
  }

  @ParameterizedTest
  @CsvSource({
    "the Bank, the Bank of Norland, true",
    "Bank of Norland, Norland Bank, true",
    "Norland, , true",
    "Norland, Norlandish, true",
    "Norland, Norlandish Navy, true",
    "Suth, Suthian, true",
    "Ely, Elyish, true",
    "el, elish, false",
    "Norland, Suthmark, false",
    "Norland, Norwick, false",
    "Norlandish, Norlandese, false",
    "Bank of Norland, Bank of Suthmark, false",
    "Bank of Norland, Navy of Norland, false",
  })
  void anOrganizationCanBeOneWhoseWordsItHas(String one, String other, boolean expected) {
    Office mine = office("Governor", one);
    Office theirs = office("governor", other);

    assertEquals(expected, mine.isCompatible(theirs.organization()));
    assertEquals(expected, theirs.isCompatible(mine.organization()));
    assertEquals(expected, mine.canBe(theirs));
  }

  @Test
  void anotherTitleIsAnotherOffice() {
    assertEquals(false, office("Governor", "Norland").canBe(office("Deputy Governor", "Norland")));
    assertEquals(true, office("Vice-Admiral", "Norland").canBe(office("vice admiral", null)));
  }

  @Test
  void keepsAllElseWhenItGetsIds() {
    Office office = office("Mayor", "Ely").withAuthorityIds(Optional.empty(), Optional.of("town"));
    Office known = office.withAuthorityId("mayor");

    assertEquals(
        new Office(
            "Mayor of Ely", "Mayor", Optional.of("Ely"), Optional.empty(), Optional.of("town")),
        office);
    assertEquals(
        new Office(
            "Mayor of Ely", "Mayor", Optional.of("Ely"), Optional.of("mayor"), Optional.of("town")),
        known);
  }
}
