package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Roe; jane-roe",
        "José  Ñandú; jose-nandu",
        "Łukasz Øster-Groß; lukasz-oster-gross",
        "O’Neill, Lord (of the Bog); oneill-lord-of-the-bog",
        "Queen's Proctor; queens-proctor",
        "Henry Ⅷ; henry-viii",
        "Pius XI; pius-xi",
        "... ; unnamed",
        "--Ægir--; aegir",
        "𝒜ria; aria"
      })
  void writesNamesInPlainAscii(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void keepsNamesOfOtherScriptsApart() {
    assertEquals("u438u43bu44cu44f", Slug.of("Илья"));
    assertNotEquals(Slug.of("王伟"), Slug.of("王芳"));
    assertEquals(Slug.of("ΚΩΣΤΑΣ"), Slug.of("Κώστας"));
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("minister-ii", Slug.of("MINISTER II"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void putsTheDocumentBeforeTheNames() {
    assertEquals("My Notes/jane-roe/mayor-of-ely", Slug.id("My Notes", "Jane Roe", "Mayor of Ely"));
  }

  @Test
  void numbersRepeatedIds() {
    assertEquals(List.of("a", "b", "a/2", "a/3"), Slug.distinct(List.of("a", "b", "a", "a")));
  }

  @Test
  void neverNumbersIntoAnIdThatIsTaken() {
    assertEquals(List.of("a", "a/3", "a/2"), Slug.distinct(List.of("a", "a", "a/2")));
  }
}
