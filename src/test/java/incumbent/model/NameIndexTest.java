package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameIndexTest {
  private static final List<String> NAMES =
      List.of("Otto Keller", "Keller", "Ida Keller", "Otto Émile Keller", "Otto Brandt", "Ely");

  @ParameterizedTest
  @CsvSource({
    "Keller, Otto Keller; Keller; Ida Keller; Otto Émile Keller",
    "Otto Keller, Otto Keller; Keller; Otto Émile Keller",
    "otto emile keller, Otto Keller; Keller; Otto Émile Keller",
    "Otto, Otto Keller; Otto Émile Keller; Otto Brandt",
    "Keller Otto Ida, Otto Keller; Keller; Ida Keller",
    "Poe, ''",
    "Ida Brandt, ''",
  })
  void findsWhatHasAllWordsOfTheNameOrNoOthers(String name, String expected) {
    NameIndex<String> index = new NameIndex<>(NAMES, List::of);
    assertEquals(expected, String.join("; ", index.find(List.of(name))));
  }

  @Test
  void whatHasSeveralNamesIsFoundOnceAndWhatHasNoneIsNotFound() {
    NameIndex<List<String>> index =
        new NameIndex<>(List.of(List.of("Jane Roe", "Emma Roe"), List.of()), names -> names);
    assertEquals(List.of(List.of("Jane Roe", "Emma Roe")), index.find(List.of("Roe", "Emma")));
  }
}
