package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
