package incumbent.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Office;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeNameTest {
  private static boolean matches(
      String titles, String organization, String title, String predictedOrganization) {
    List<String> all = Arrays.asList(titles.split(";"));
    return OfficeName.of(all.get(0), all.subList(1, all.size()), Optional.ofNullable(organization))
        .matches(Office.of(title, Optional.ofNullable(predictedOrganization)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "First Secretary|Reform Party|first-secretary|Reform Party",
        "Mayor|Marsh|the Mayor|",
        "Mayor||Mayors|Marsh",
        "Chairman|Council of Ministers|chairmen|the Council of Ministers",
        "Chairman|Council of Ministers|Chairman|Ministers' Council",
        "Deputy|Assembly|deputies|National Assembly",
        "Minister of Trade and Industry||Minister for Trade & Industry|",
        "Secretary;member of the Secretariat|Reform Party|member|Secretariat",
        "Secretary;party secretary|Reform Party|Party Secretary|",
        "President|United States of Marsh|44th President|",
        "Leader|RPM|Leader|Reform Party of Marsh",
        "Leader|Reform Party of Marsh|Leader|R.P.M.",
        "Governor|Bank of Marsh|Governor|BoM",
        "Ambassador to Marsh||Ambassador|Marsh",
        "Ambassador|Marsh|Ambassador to Marsh|",
        "M.P.||MP|",
        "Don||Dons|",
      })
  void recognizesTheOffice(String titles, String organization, String title, String other) {
    assertEquals(true, matches(titles, organization, title, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor|Marsh|Deputy Mayor|Marsh",
        "President|Marsh|Vice President|Marsh",
        "Secretary|Reform Party|First Secretary|Reform Party",
        "Mayor|Marsh|Mayor|Hill",
        "Secretary of State||State Secretary|",
        "Leader|Reform Party of Marsh|Leader|RPX",
        "Secretary;member of the Secretariat|Reform Party|member|Council",
        "Mayor|Marsh|Mayoress|Marsh",
        "Das||Da|",
        "Mistress||Mistres|",
        "Emeritus||Emeritu|",
        "Mayor|Ely|Mayor|E",
        "Leader|Reform Party|Leader|RP Norland",
      })
  void tellsOthersApart(String titles, String organization, String title, String other) {
    assertEquals(false, matches(titles, organization, title, other));
  }

  @Test
  void comparesTheWholeNameHoweverItIsParted() {
    Office got = new Office("Lord Mayor of Marsh", "mayor", Optional.of("Hill"));

    assertEquals(true, OfficeName.of("Lord Mayor", List.of(), Optional.of("Marsh")).matches(got));
  }

  @Test
  void aBodyWithoutAnyWordIsItself() {
    OfficeName office = OfficeName.of("Mayor", List.of(), Optional.of("the"));
    assertTrue(office.isSame(office));
  }
}
