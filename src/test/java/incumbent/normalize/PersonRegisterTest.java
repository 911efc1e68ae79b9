package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Mentions;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Gender;
import incumbent.normalize.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonRegisterTest {
  /** A text that consists of nothing but names. */
  private static PersonRegister of(String... names) {
    Prose text = new Prose(String.join(". ", names) + ".");
    List.of(names).forEach(text::name);
    return new PersonRegister(text.mentions());
  }

  private static Optional<String> found(PersonRegister register, String name) {
    return register.find(name, List.of()).map(e -> e.person().name());
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Keller, Keller",
    "Ida Keller, Ida",
    "A. Keller, Anna Keller",
    "Otto Emil Keller, Otto Keller",
    "Otto Emil Keller, Emil Keller",
    "Otto Emil Keller, Otto Emil",
    "Otto Emil Keller, O. Keller",
    "Otto II, Otto",
    "'Otto Keller, Jr.', Otto Keller",
    "D. S. Keller, D. Keller"
  })
  void theShorterNameIsOfTheSamePerson(String fuller, String shorter) {
    assertEquals(Optional.of(fuller), found(of(fuller), shorter));
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Keller, Brandt",
    "Al Keller, Al",
    "Anna Keller, B. Keller",
    "Otto Emil Keller, Otto Brandt",
    "Otto Emil Keller, Josef Keller",
    "Otto Emil Keller, Emil Otto",
    "Otto II, Otto III",
    "Otto Keller II, Otto Keller III",
    "Dora Keller, D. S. Keller",
    "Ida Keller, ''"
  })
  void anotherNameIsNot(String name, String other) {
    assertEquals(Optional.empty(), found(of(name), other));
  }

  @Test
  void aPersonHasTheFullestNameAndTheOthersAsTheyCome() {
    PersonRegister register = of("Ida Keller", "Keller", "Ida Maria Keller", "I. Keller");
    Person ida = register.find("Ida", List.of()).orElseThrow().person();
    assertEquals("Ida Maria Keller", ida.name());
    assertEquals(List.of("Ida Keller", "I. Keller"), ida.aliases());
  }

  @Test
  void aNameOfOneWordThatFitsNobodyIsOfSomebodyElse() {
    assertEquals(Optional.of("Brandt"), found(of("Brandt", "Ida Keller"), "Brandt"));
  }

  @Test
  void ofSeveralTheOneLastSpokenOfIsMeantElseTheFirstNamed() {
    PersonRegister register = of("Ida Keller", "Otto Keller", "Emil Brandt");
    Entry ida = register.find("Ida Keller", List.of()).orElseThrow();
    Entry otto = register.find("Otto Keller", List.of()).orElseThrow();
    Entry emil = register.find("Emil Brandt", List.of()).orElseThrow();
    assertSame(ida, register.find("Keller", List.of()).orElseThrow());
    assertSame(otto, register.find("Keller", List.of(ida, otto, emil)).orElseThrow());
    assertSame(ida, register.find("Keller", List.of(otto, ida)).orElseThrow());
  }

  @Test
  void ofSeveralTheOneOfExactlyThatNameIsMeant() {
    assertEquals(Optional.of("Otto"), found(of("Otto", "Otto II"), "Otto"));
  }

  @Test
  void aNameBeforeTheFirstOfItsBearersIsHisIfHeIsTheFirst() {
    assertEquals(Optional.of("Otto I"), found(of("Otto", "Otto I"), "Otto"));
    assertEquals(Optional.of("Otto Keller"), found(of("Otto", "Otto Keller"), "Otto"));
  }

  @Test
  void whoIsResolvedIsKnownByThatNameToo() {
    Prose text = new Prose("Ida Keller sang. Keller left. Brandt came.");
    PersonMention full = text.name("Ida Keller");
    PersonRegister register = new PersonRegister(text.mentions());
    PersonMention keller = text.name("Keller");
    Entry ida = register.resolve(keller, List.of());
    assertSame(register.resolve(full, List.of()), ida);
    assertEquals(List.of("Keller"), ida.person().aliases());
    register.resolve(keller, List.of());
    assertEquals(List.of("Keller"), ida.person().aliases());
    Entry brandt = register.resolve(text.name("Brandt"), List.of());
    assertEquals("Brandt", brandt.person().name());
    assertSame(brandt, register.find("Brandt", List.of()).orElseThrow());
  }

  @Test
  void namesThatAreJoinedAreOfTheFirst() {
    PersonRegister register = of("Otto Keller", "Emil Brandt", "Ida Roe");
    register.join("Otto Keller", "Emil Brandt");
    register.join("Otto Keller", "Nobody Known");
    register.join("Otto Keller", "Otto Keller");
    assertEquals(Optional.of("Otto Keller"), found(register, "Emil Brandt"));
    assertEquals(Optional.of("Ida Roe"), found(register, "Roe"));
    Person keller = register.find("Keller", List.of()).orElseThrow().person();
    assertTrue(keller.aliases().contains("Emil Brandt"));
  }

  private static Gender gender(PersonRegister register, String name) {
    return register.find(name, List.of()).orElseThrow().gender();
  }

  @Test
  void whoHasTwoNamesHasTheGenderOfBoth() {
    Prose text = new Prose("Ida Keller, born Brandt, met Otto Roe, called Emil IX.");
    text.name("Ida Keller", Gender.FEMALE);
    text.name("Brandt", Gender.MALE);
    text.name("Otto Roe");
    text.name("Emil IX", Gender.MALE);
    PersonRegister register = new PersonRegister(text.mentions());
    register.join("Ida Keller", "Brandt");
    register.join("Otto Roe", "Emil IX");
    assertEquals(Gender.FEMALE, gender(register, "Keller"));
    assertEquals(Gender.MALE, gender(register, "Roe"));
  }

  @Test
  void aFamilyNameAloneTellsNoGenderOfWhoHasAGivenOne() {
    Prose text = new Prose("Kim Keller, born Brandt. Keller left. She sang.");
    text.name("Kim Keller");
    text.name("Brandt", Gender.MALE);
    text.name("Keller", Gender.MALE);
    PersonRegister register = new PersonRegister(text.mentions());
    register.join("Kim Keller", "Brandt");
    Entry kim = register.find("Kim Keller", List.of()).orElseThrow();
    for (PersonMention name : names(text.mentions())) {
      register.resolve(name, List.of());
    }
    assertEquals(Gender.UNKNOWN, kim.gender());
    kim.learn(text.pronoun("She"));
    assertEquals(Gender.FEMALE, kim.gender());
  }

  private static List<PersonMention> names(Mentions mentions) {
    List<PersonMention> names = new ArrayList<>();
    mentions
        .sentences()
        .forEach(sentence -> sentence.forEach(mention -> names.add((PersonMention) mention)));
    return names;
  }

  @Test
  void whatWasLearntFirstOfAGenderStays() {
    Prose text = new Prose("Keller left. He sang. She sang.");
    text.name("Keller");
    PersonRegister register = new PersonRegister(text.mentions());
    Entry keller = register.find("Keller", List.of()).orElseThrow();
    keller.learn(text.pronoun("He"));
    keller.learn(text.pronoun("She"));
    assertEquals(Gender.MALE, keller.gender());
  }

  @ParameterizedTest
  @CsvSource({"Ida Keller", "The Life of Ida Keller", "A biography of Keller", "Dr. Keller"})
  void aLifeIsTitledByWordsOfTheName(String title) {
    PersonRegister register = of("Otto Brandt", "Ida Keller");
    assertEquals(Optional.of("Ida Keller"), register.inTitle(title).map(e -> e.person().name()));
  }

  @ParameterizedTest
  @CsvSource({"The Life", "Mayors of Suthmark", "Ida Brandt"})
  void otherTitlesNameNobody(String title) {
    assertEquals(Optional.empty(), of("Otto Brandt", "Ida Keller").inTitle(title));
  }

  @Test
  void wordsOfANameAreLowerCaseWithoutSuffix() {
    assertEquals(List.of("otto", "keller"), PersonRegister.words(" Otto  Keller, Sr."));
    assertEquals(List.of(), PersonRegister.words(", "));
  }
}
