package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Lexicon;
import incumbent.model.Person;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Gender;
import incumbent.model.PersonMention.Part;
import incumbent.normalize.PersonRegister.Entry;
import incumbent.rule.RuleReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom pronouns stand for. A text that begins with a name is about that person. */
final class AntecedentsTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  private static String whom(Prose text, PersonMention pronoun) {
    return new PersonResolver(text.document(), text.mentions(), LEXICON)
        .person(pronoun)
        .map(Person::name)
        .orElse("");
  }

  @Test
  void nearGoesBeforeFar() {
    Prose text = new Prose("In Suthmark Otto Keller resigned. Emil Brandt followed. He died.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Emil Brandt", whom(text, text.pronoun("He")));
  }

  @Test
  void whomTheTextIsAboutIsNeverFar() {
    Prose text = new Prose("Otto Keller was a lawyer. In 1880 Emil Brandt died. He was ill.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Otto Keller", whom(text, text.pronoun("He")));
  }

  @Test
  void aPronounReachesFourSentencesBack() {
    Prose near = new Prose("In Suthmark Otto Keller left. A rained. B rained. C rained. He died.");
    near.name("Otto Keller");
    assertEquals("Otto Keller", whom(near, near.pronoun("He")));
    Prose far =
        new Prose("In Suthmark Otto Keller left. A rained. B rained. C rained. D rained. He died.");
    far.name("Otto Keller");
    assertEquals("", whom(far, far.pronoun("He")));
  }

  @Test
  void aLifeMayBeginWithAPronoun() {
    Prose text = new Prose("He was born poor. Otto Keller died rich.").titled("Otto Keller");
    PersonMention he = text.pronoun("He");
    text.name("Otto Keller", Gender.MALE);
    assertEquals("Otto Keller", whom(text, he));
    Prose other = new Prose("She was born poor. Otto Keller died rich.").titled("Otto Keller");
    PersonMention she = other.pronoun("She");
    other.name("Otto Keller", Gender.MALE);
    assertEquals("She", whom(other, she));
  }

  @Test
  void whomTheTextIsAboutIsMeantIfNobodyIsNear() {
    Prose text = new Prose("Otto Keller left. A. B. C. D. E. Ida Roe sang. He died.");
    text.name("Otto Keller");
    text.name("Ida Roe", Gender.FEMALE);
    assertEquals("Otto Keller", whom(text, text.pronoun("He")));
  }

  @Test
  void nobodyOfAnotherGenderIsMeantEvenIfTheTextIsAboutHer() {
    Prose text = new Prose("Ida Roe sang. A. B. C. D. E. F. G. He died.");
    text.name("Ida Roe", Gender.FEMALE);
    assertEquals("", whom(text, text.pronoun("He")));
  }

  @Test
  void theFormerAndTheLatter() {
    Prose text =
        new Prose(
            "In Suthmark Otto Keller and Emil Brandt stood. The former won, the latter lost.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    PersonMention former = text.pronoun("former");
    PersonMention latter = text.pronoun("latter");
    assertEquals("Otto Keller", whom(text, former));
    assertEquals("Emil Brandt", whom(text, latter));
  }

  @Test
  void whoIsNamedTwiceCountsOnce() {
    Prose text = new Prose("Otto Keller met Emil Brandt. Brandt sang. The former left.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    text.name("Brandt");
    assertEquals("Otto Keller", whom(text, text.pronoun("former")));
  }

  @Test
  void thereIsNoFormerOfOne() {
    Prose text = new Prose("In Suthmark Otto Keller stood. The former won.");
    text.name("Otto Keller");
    assertEquals("", whom(text, text.pronoun("former")));
  }

  @Test
  void himselfIsTheNameRightBefore() {
    Prose text = new Prose("In Suthmark Otto Keller spoke to Emil Brandt himself.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Emil Brandt", whom(text, text.pronoun("himself")));
  }

  @Test
  void himselfIsTheSubjectElsewhere() {
    Prose text = new Prose("In Suthmark Otto Keller passed over Emil Brandt and took it himself.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Otto Keller", whom(text, text.pronoun("himself")));
  }

  @Test
  void himselfIsNoWoman() {
    Prose text = new Prose("In Suthmark Otto Keller left. Ida Roe, the king himself said, sang.");
    text.name("Otto Keller", Gender.MALE);
    text.name("Ida Roe", Gender.FEMALE);
    assertEquals("Otto Keller", whom(text, text.pronoun("himself")));
  }

  @Test
  void whoIsTheNameRightBefore() {
    Prose text = new Prose("In Suthmark Otto Keller met Emil Brandt, who sang, and Ida Roe.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Emil Brandt", whom(text, text.pronoun("who")));
  }

  @Test
  void whoIsTheSubjectIfNoNameStandsBefore() {
    Prose text = new Prose("In Suthmark Otto Keller met Emil Brandt in the street, who sang.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Otto Keller", whom(text, text.pronoun("who")));
  }

  @Test
  void whoIsTheLastNameOfASentenceWithoutSubject() {
    Prose text =
        new Prose("Ida Roe sang. A gift to Otto Keller from Emil Brandt in 1880, who sang.");
    text.name("Ida Roe");
    text.name("Otto Keller", Part.OTHER);
    text.name("Emil Brandt", Part.OTHER);
    assertEquals("Emil Brandt", whom(text, text.pronoun("who")));
  }

  @Test
  void aRelativeClauseSpeaksOfWhatItDescribes() {
    Prose text = new Prose("In Suthmark Otto Keller met Emil Brandt, who sang.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Otto Keller", whom(text, text.pronounOf("who", "Otto Keller")));
  }

  @Test
  void aRelativeClauseDescribesNothingOfAnotherSentence() {
    Prose text = new Prose("In Suthmark Otto Keller left. Emil Brandt was one of them who sang.");
    PersonMention keller = text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Emil Brandt", whom(text, text.pronounOf("who", keller.text())));
  }

  @Test
  void whoSucceedsSomebodyIsNotHim() {
    Prose text = new Prose("In Suthmark Otto Keller met Emil Brandt. He succeeded him.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    PersonMention he = text.pronoun("He");
    PersonMention him = text.pronounBeside("him", he);
    assertEquals("Otto Keller", whom(text, he));
    assertEquals("Emil Brandt", whom(text, him));
  }

  @Test
  void subjectsGoBeforeObjects() {
    Prose text = new Prose("In Suthmark Otto Keller met Emil Brandt. He died.");
    text.name("Otto Keller");
    text.name("Emil Brandt");
    assertEquals("Otto Keller", whom(text, text.pronoun("He")));
  }

  @Test
  void theSubjectOfASubordinateClauseIsAsGoodWithinItsSentence() {
    Prose text = new Prose("In Suthmark Otto Keller left when Emil Brandt came, as he knew.");
    text.name("Otto Keller");
    text.name("Emil Brandt", Part.EMBEDDED);
    assertEquals("Emil Brandt", whom(text, text.pronoun("he")));
  }

  @Test
  void objectsFollowObjects() {
    Prose text = new Prose("Emil Brandt was poor. Otto Keller hired him; the board paid him well.");
    text.name("Emil Brandt");
    PersonMention keller = text.name("Otto Keller");
    text.pronounBeside("him", keller);
    assertEquals("Emil Brandt", whom(text, text.pronoun("him")));
  }

  @Test
  void whoWasActedUponActsInTheClauseThatIsJoined() {
    Prose text = new Prose("Emil Brandt was poor. Otto Keller took him in, and he became mayor.");
    text.name("Emil Brandt");
    PersonMention keller = text.name("Otto Keller");
    text.pronounBeside("him", keller);
    assertEquals("Emil Brandt", whom(text, text.pronoun("he")));
  }

  @Test
  void whoActedActsOnInAClauseThatIsNot() {
    Prose text = new Prose("Emil Brandt was poor. Otto Keller took him in before he became mayor.");
    text.name("Emil Brandt");
    PersonMention keller = text.name("Otto Keller");
    text.pronounBeside("him", keller);
    assertEquals("Otto Keller", whom(text, text.pronoun("he")));
  }

  @Test
  void whoseHealthGaveWayIsSpokenOf() {
    Prose text = new Prose("In Suthmark Emil Brandt ruled. Otto Keller's health failed. He left.");
    text.name("Emil Brandt");
    text.name("Otto Keller", Part.OTHER);
    assertEquals("Otto Keller", whom(text, text.pronoun("He")));
  }

  @Test
  void whoseAssistantDrankIsNot() {
    Prose text =
        new Prose("In Suthmark Emil Brandt ruled. Otto Keller's assistant drank. He left.");
    text.name("Emil Brandt");
    text.name("Otto Keller", Part.OTHER);
    assertEquals("Emil Brandt", whom(text, text.pronoun("He")));
  }

  @Test
  void whoOwnsWhatAnotherActsOnIsNot() {
    Prose text =
        new Prose(
            "In Suthmark Emil Roe ruled. Otto Keller's mint was what Ida Brandt sold. He left.");
    text.name("Emil Roe");
    text.name("Otto Keller", Part.OTHER);
    text.name("Ida Brandt", Gender.FEMALE, Part.SUBJECT);
    assertEquals("Emil Roe", whom(text, text.pronoun("He")));
  }

  @Test
  void whoOwnsSomethingByTheWayOwnsOnButDoesNotAct() {
    Prose his =
        new Prose("In Suthmark people liked Emil Roe. In 1880 Keller's death spoilt his plan.");
    his.name("Emil Roe", Part.OTHER);
    his.name("Keller", Part.OTHER);
    assertEquals("Keller", whom(his, his.pronoun("his")));
    Prose he = new Prose("In Suthmark people liked Emil Roe. In 1880 upon Keller's death he left.");
    he.name("Emil Roe", Part.OTHER);
    he.name("Keller", Part.OTHER);
    assertEquals("Emil Roe", whom(he, he.pronoun("he")));
  }

  @Test
  void aWomanWhoIsKnownToBeOneIsSheBeforeOneWhoIsNot() {
    Prose text = new Prose("In Suthmark Kim Keller met Ida Brandt. She died.");
    text.name("Kim Keller");
    text.name("Ida Brandt", Gender.FEMALE);
    assertEquals("Ida Brandt", whom(text, text.pronoun("She")));
  }

  @Test
  void aTextThatSpeaksOfBothGendersTellsMenByHe() {
    Prose text = new Prose("In Suthmark Otto Brandt came and Kim Keller left. He died.");
    text.name("Otto Brandt", Gender.MALE);
    text.name("Kim Keller", Part.SUBJECT);
    assertEquals("Kim Keller", whom(text, text.pronoun("He")));
    Prose mixed = new Prose("In Suthmark Otto Brandt came and Kim Keller left. He died. She sang.");
    mixed.name("Otto Brandt", Gender.MALE);
    mixed.name("Kim Keller", Part.SUBJECT);
    PersonMention he = mixed.pronoun("He");
    mixed.pronoun("She");
    assertEquals("Otto Brandt", whom(mixed, he));
  }

  private final Prose told = new Prose("When Keller met Brandt, Roe left. Otto sang.");
  private final PersonMention keller = told.name("Keller", Part.EMBEDDED);
  private final PersonMention brandt = told.name("Brandt");
  private final PersonMention roe = told.name("Roe", Part.SUBJECT);
  private final PersonMention otto = told.name("Otto", Part.OTHER);
  private final PersonRegister register = new PersonRegister(told.mentions());

  private Antecedents read() {
    Antecedents read =
        new Antecedents(
            new Surroundings(told.document(), LEXICON.list("kin")), Optional.empty(), false);
    List.of(keller, brandt, roe).forEach(mention -> read.add(entry(mention), mention, 0));
    read.add(entry(otto), otto, 1);
    return read;
  }

  private Entry entry(PersonMention mention) {
    return register.find(mention, List.of()).orElseThrow();
  }

  @Test
  void personsAreKeptInReadingOrder() {
    assertEquals(
        List.of("Keller", "Brandt", "Roe", "Otto"),
        read().recent().stream().map(e -> e.person().name()).toList());
  }

  @Test
  void theLastSubjectAndTheLastNameOfASentence() {
    assertEquals(Optional.of(entry(roe)), read().subjectOf(0));
    assertEquals(Optional.of(entry(roe)), read().lastOf(0));
    assertEquals(Optional.empty(), read().subjectOf(1));
    assertEquals(Optional.of(entry(otto)), read().lastOf(1));
  }

  @Test
  void theLastSubjectBeforeAPlaceElseTheFirstPerson() {
    assertEquals("Keller", read().subjectBefore(roe.span()).orElseThrow().name());
    assertEquals("Roe", read().subjectBefore(otto.span()).orElseThrow().name());
    assertEquals("Keller", read().subjectBefore(keller.span()).orElseThrow().name());
  }

  @Test
  void nobodyIsNamedBeforeTheFirst() {
    assertTrue(read().isFirst(keller.span()));
    assertFalse(read().isFirst(brandt.span()));
  }
}
