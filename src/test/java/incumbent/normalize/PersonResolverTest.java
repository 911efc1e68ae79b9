package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Document;
import incumbent.model.Lexicon;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PersonResolverTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  private final List<List<Mention>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
  private int position = 50;
  private String text = " ".repeat(900);

  private PersonMention add(String text, Form form, Gender gender, boolean subject) {
    Span span = new Span(position, position + text.length());
    String name = form == Form.NAME ? text : "";
    PersonMention mention =
        new PersonMention(span, text, form, gender, name, subject, Optional.empty());
    sentences.get(sentences.size() - 1).add(mention);
    position += 20;
    return mention;
  }

  private PersonMention name(String text, boolean subject) {
    return add(text, Form.NAME, Gender.UNKNOWN, subject);
  }

  private PersonMention pronoun(String text, Gender gender) {
    return add(text, Form.PRONOUN, gender, true);
  }

  private void nextSentence() {
    sentences.add(new ArrayList<>());
  }

  private String resolve(PersonMention mention) {
    Document document = new Document("life", "", Optional.empty(), text, List.of());
    return new PersonResolver(document, new Mentions(sentences), LEXICON)
        .person(mention)
        .map(Person::name)
        .orElse("");
  }

  @Test
  void aSurnameIsOfTheFullName() {
    name("Anna Keller", true);
    nextSentence();
    assertEquals("Anna Keller", resolve(name("Keller", true)));
  }

  @Test
  void aSurnameMayStandBeforeTheFullName() {
    PersonMention surname = name("Keller", true);
    nextSentence();
    name("Anna Keller", true);
    assertEquals("Anna Keller", resolve(surname));
  }

  @Test
  void ofTwoOfOneSurnameTheNearerIsMeant() {
    name("Anna Keller", true);
    nextSentence();
    name("Otto Keller", true);
    nextSentence();
    assertEquals("Otto Keller", resolve(name("Keller", true)));
  }

  @Test
  void regnalNumbersTellNamesApart() {
    name("Otto III", true);
    nextSentence();
    assertEquals("Otto IV", resolve(name("Otto IV", true)));
  }

  @Test
  void aPronounTakesTheSubjectBefore() {
    name("Anna Keller", true);
    name("Otto Brandt", false);
    nextSentence();
    assertEquals("Anna Keller", resolve(pronoun("She", Gender.FEMALE)));
  }

  @Test
  void aPronounTakesNobodyOfAnotherGender() {
    add("Otto Brandt", Form.NAME, Gender.MALE, false);
    add("Anna Keller", Form.NAME, Gender.FEMALE, true);
    nextSentence();
    assertEquals("Otto Brandt", resolve(pronoun("He", Gender.MALE)));
  }

  @Test
  void aRelativePronounTakesTheNearestBefore() {
    name("Anna Keller", true);
    name("Otto Brandt", false);
    assertEquals("Otto Brandt", resolve(pronoun("who", Gender.UNKNOWN)));
  }

  @Test
  void anOmittedSubjectIsTheLastSubject() {
    name("Otto Brandt", true);
    name("Anna Keller", false);
    nextSentence();
    assertEquals("Otto Brandt", resolve(add("", Form.OMITTED, Gender.UNKNOWN, true)));
  }

  @Test
  void aNameBeforeAnyOfItsNumberedBearersIsOfAnother() {
    PersonMention first = name("Otto", true);
    nextSentence();
    name("Otto II", true);
    assertEquals("Otto", resolve(first));
  }

  @Test
  void aBareNameIsOfTheNumberedBearerLastNamed() {
    name("Otto I", true);
    nextSentence();
    name("Otto II", true);
    nextSentence();
    assertEquals("Otto II", resolve(name("Otto", true)));
  }

  @Test
  void aRelativeClauseIsOfWhatItDescribes() {
    PersonMention keller = name("Anna Keller", true);
    name("Norland", false);
    Span span = new Span(position, position + 3);
    PersonMention who =
        new PersonMention(
            span,
            "who",
            Form.PRONOUN,
            Gender.UNKNOWN,
            "",
            PersonMention.Part.EMBEDDED,
            Optional.empty(),
            Optional.of(keller.span()));
    sentences.get(0).add(who);
    text = " ".repeat(60) + "x".repeat(800);
    assertEquals("Anna Keller", resolve(who));
  }

  @Test
  void theNameThatSomebodyTakesIsTheSame() {
    PersonMention keller = name("Otto Keller", true);
    PersonMention taken = name("Pius XX", false);
    text = " ".repeat(taken.span().begin() - 18) + "he called himself " + " ".repeat(800);
    assertEquals(resolve(keller), resolve(taken));
  }

  @Test
  void whoIsNeverNamedIsCalledByThePronoun() {
    assertEquals("She", resolve(pronoun("She", Gender.FEMALE)));
  }

  private void name(String text, PersonMention.Part part) {
    Span span = new Span(position, position + text.length());
    sentences
        .get(sentences.size() - 1)
        .add(
            new PersonMention(
                span,
                text,
                Form.NAME,
                Gender.UNKNOWN,
                text,
                part,
                Optional.empty(),
                Optional.empty()));
    position += 20;
  }

  /** "Keller added the chair when Brandt retired. He led": the main clause goes on. */
  @Test
  void theSubjectOfTheMainClauseOutranksThatOfASubordinateOne() {
    name("Keller", PersonMention.Part.SUBJECT);
    name("Brandt", PersonMention.Part.EMBEDDED);
    nextSentence();
    assertEquals("Keller", resolve(pronoun("He", Gender.MALE)));
  }

  /** "Keller declined. The choice fell on Brandt. He was sworn in": the text moves on to Brandt. */
  @Test
  void whoReceivesIsSpokenOfNext() {
    name("Keller", PersonMention.Part.SUBJECT);
    nextSentence();
    name("Brandt", PersonMention.Part.RECEIVER);
    nextSentence();
    assertEquals("Brandt", resolve(pronoun("He", Gender.MALE)));
  }

  private static PersonResolver read(Prose text) {
    return new PersonResolver(text.document(), text.mentions(), LEXICON);
  }

  private static String person(Prose text, PersonMention mention) {
    return read(text).person(mention).map(Person::name).orElse("");
  }

  @Test
  void aLifeBeginsWithANameOrIsTitledByOne() {
    Prose opened = new Prose("Dr Ida Keller sang. Otto Brandt left.");
    opened.name("Ida Keller");
    opened.name("Otto Brandt");
    assertTrue(read(opened).isLife());
    Prose titled = new Prose("In the year 1880 Ida Keller sang.").titled("Ida Keller");
    titled.name("Ida Keller");
    assertTrue(read(titled).isLife());
  }

  @Test
  void otherTextsAreNoLives() {
    Prose late = new Prose("In the year 1880 Ida Keller sang.");
    late.name("Ida Keller");
    assertFalse(read(late).isLife());
    Prose headed = new Prose("Ely. Ida Keller sang.").titled("Ely");
    headed.name("Ida Keller");
    assertFalse(read(headed).isLife());
    Prose official = new Prose("Mayor Ida Keller sang.");
    official.office("Mayor");
    official.name("Ida Keller");
    assertFalse(read(official).isLife());
    Prose unnamed = new Prose("He sang.");
    unnamed.pronoun("He");
    assertFalse(read(unnamed).isLife());
    assertFalse(read(new Prose("")).isLife());
  }

  @Test
  void aTitleThatDoesNotStandAboveTheTextLeavesItToItsOpening() {
    Prose text = new Prose("Ida Keller sang.").titled("A Singer");
    text.name("Ida Keller");
    assertTrue(read(text).isLife());
  }

  @Test
  void aPronounMayRunAheadOfItsName() {
    Prose text = new Prose("In those days Emil Roe sang. On his arrival, Otto Brandt left.");
    text.name("Emil Roe");
    PersonMention his = text.pronounOf("his", "Otto Brandt");
    text.name("Otto Brandt");
    assertEquals("Otto Brandt", person(text, his));
  }

  @Test
  void aPronounRunsAheadOfNoNameOfAnotherGender() {
    Prose text = new Prose("In those days Emil Roe sang. On his arrival, Ida Keller left.");
    text.name("Emil Roe");
    PersonMention his = text.pronounOf("his", "Ida Keller");
    text.name("Ida Keller", Gender.FEMALE);
    assertEquals("Emil Roe", person(text, his));
  }

  @Test
  void aPronounThatRunsAheadOfNoPersonIsOfSomebodyBefore() {
    Prose text = new Prose("In those days Emil Roe sang. On his arrival, the Mayor left.");
    text.name("Emil Roe");
    PersonMention his = text.pronounOf("his", "Mayor");
    text.office("Mayor");
    assertEquals("Emil Roe", person(text, his));
  }

  @Test
  void aNameThatIsTakenIsOfTheSubjectElseOfWhoeverWasSpokenOfLast() {
    Prose subject =
        new Prose("In those days Otto Keller beat Emil Roe and called himself Pius XX.");
    subject.name("Otto Keller");
    subject.name("Emil Roe");
    assertEquals("Otto Keller", person(subject, subject.name("Pius XX")));
    Prose object =
        new Prose("They chose for this the old Emil Roe, crowned under the name Pius XX.");
    object.name("Emil Roe", PersonMention.Part.OTHER);
    assertEquals("Emil Roe", person(object, object.name("Pius XX")));
    Prose before = new Prose("In those days came Otto Keller. Now crowned under the name Pius XX.");
    before.name("Otto Keller");
    assertEquals("Otto Keller", person(before, before.name("Pius XX", PersonMention.Part.OTHER)));
  }

  @Test
  void anOmittedSubjectIsWhomTheTextIsAbout() {
    Prose text = new Prose("Ida Keller. Otto Brandt taught her. Became mayor.");
    text.name("Ida Keller");
    text.name("Otto Brandt");
    assertEquals("Ida Keller", person(text, text.omitted("Became")));
  }

  @Test
  void anOmittedSubjectFarFromAnyNameIsTheLastSubjectElseTheFirstPerson() {
    Prose far = new Prose("In those days Ida Keller sang. A. B. C. D. E. Became mayor.");
    far.name("Ida Keller");
    assertEquals("Ida Keller", person(far, far.omitted("Became")));
    Prose first = new Prose("Became mayor of Ely. Was followed by Ida Keller.");
    PersonMention omitted = first.omitted("Became");
    first.name("Ida Keller");
    assertEquals("Ida Keller", person(first, omitted));
  }

  @Test
  void whoIsNeverNamedIsCalledAsTheTextSpeaksOfHim() {
    for (String pronoun : List.of("He", "His", "him")) {
      Prose text = new Prose(pronoun + " in Ely.");
      assertEquals("He", person(text, text.pronoun(pronoun)), pronoun);
    }
    for (String pronoun : List.of("She", "Her")) {
      Prose text = new Prose(pronoun + " in Ely.");
      assertEquals("She", person(text, text.pronoun(pronoun)), pronoun);
    }
    Prose who = new Prose("Who sang?");
    assertEquals("", person(who, who.pronoun("Who")));
  }

  @Test
  void theGenderOfAPersonIsWhatTheTextShowsOfIt() {
    Prose text = new Prose("In those days Ida Keller met Kim Roe. She sang.");
    text.name("Ida Keller", Gender.FEMALE);
    text.name("Kim Roe");
    text.pronoun("She");
    PersonResolver resolver = read(text);
    assertEquals(Gender.FEMALE, resolver.gender(new Person("Ida Keller", List.of())));
    assertEquals(Gender.UNKNOWN, resolver.gender(new Person("Kim Roe", List.of())));
    assertEquals(Gender.UNKNOWN, resolver.gender(new Person("Jane Roe", List.of())));
  }

  @Test
  void aPronounTellsTheGenderOfAName() {
    Prose text = new Prose("In those days Kim Roe came. She sang.");
    text.name("Kim Roe");
    text.pronoun("She");
    assertEquals(Gender.FEMALE, read(text).gender(new Person("Kim Roe", List.of())));
  }
}
