package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Office;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TopicsTest {
  private static final Office RECTOR = Office.of("Rector", Optional.of("Ely"));

  private static String at(Topics topics, Prose text, String words) {
    int offset = text.document().text().indexOf(words);
    return topics.at(offset).map(Office::name).orElse("");
  }

  private static Topics read(Prose text) {
    return Topics.of(text.document(), text.mentions(), Optional.of(RECTOR));
  }

  @Test
  void aDocumentWithoutSectionsIsAboutOneOffice() {
    assertEquals(Optional.of(RECTOR), Topics.of(Optional.of(RECTOR)).at(7));
    assertEquals(Optional.empty(), Topics.of(Optional.empty()).at(7));
  }

  @Test
  void aSectionIsAboutWhomItsHeadingNames() {
    Prose text =
        new Prose("Rectors of Ely\n\nOne.\n\nPresidents of Kent\n\nTwo.\n\nNotes\n\nThree.");
    text.headed("Rectors of Ely").headed("Presidents of Kent").headed("Notes");
    text.office("Rectors of Ely", "Rector", "Ely");
    text.office("Presidents of Kent", "President", "Kent");
    Topics topics = read(text);
    assertEquals("Rector of Ely", at(topics, text, "One"));
    assertEquals("President of Kent", at(topics, text, "Presidents"));
    assertEquals("President of Kent", at(topics, text, "Two"));
    assertEquals("Rector of Ely", at(topics, text, "Three"));
  }

  @Test
  void aHeadingWithoutABodyIsAboutThatOfTheDocument() {
    Prose text = new Prose("Ely\n\nDeputy Rectors\n\nTwo.").headed("Ely").headed("Deputy Rectors");
    text.office("Deputy Rectors", "Deputy Rector", "");
    assertEquals("Deputy Rector of Ely", at(read(text), text, "Two"));
  }

  @Test
  void aHeadingThatNamesOneHolderIsAboutNoOtherOffice() {
    Prose text =
        new Prose("Ely\n\nThe Dean of Kent\n\nTwo.").headed("Ely").headed("The Dean of Kent");
    text.office("Dean of Kent");
    assertEquals("Rector of Ely", at(read(text), text, "Two"));
  }

  @Test
  void aHeadingIsAboutNothingThatStandsElsewhere() {
    Prose text = new Prose("Ely\n\nNotes\n\nThe Deans of Kent met.").headed("Ely").headed("Notes");
    text.paragraph("The Deans of Kent met.");
    text.office("Deans of Kent", "Dean", "Kent");
    assertEquals("Rector of Ely", at(read(text), text, "met"));
  }
}
