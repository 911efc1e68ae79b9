package incumbent.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.OfficeMention.Form;
import incumbent.rule.RuleReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());

  private static String topic(Prose text, boolean life) {
    return new Topic(text.document(), text.mentions(), LEXICON)
        .office(life)
        .map(Office::name)
        .orElse("");
  }

  private static String topic(Prose text) {
    return topic(text, false);
  }

  @Test
  void aDocumentIsAboutTheOfficeOfItsTitle() {
    Prose text = new Prose("The Mayor of Ely\n\nThe dean met the dean and the dean.");
    text.headed("The Mayor of Ely");
    text.office("Mayor of Ely");
    text.office("dean");
    text.office("dean");
    text.office("dean");
    assertEquals("Mayor of Ely", topic(text));
    assertEquals("Mayor of Ely", topic(text, true));
  }

  @Test
  void onlyAHeadingAtTheTopIsATitle() {
    Prose text = new Prose("One.\n\nMayors of Ely\n\nTwo.");
    text.paragraph("One.").headed("Mayors of Ely");
    text.office("Mayors of Ely", "Mayor", "Ely");
    assertEquals("", topic(text));
  }

  @Test
  void theBodyOfATitleMayStandBeforeTheOffice() {
    Prose text = new Prose("The Abbey of Norland and its abbots\n\nOne.");
    text.headed("The Abbey of Norland and its abbots");
    text.office("abbots", "abbot", "");
    assertEquals("abbot of Abbey of Norland", topic(text));
    Prose comma = new Prose("Norland Abbey, abbots\n\nOne.").headed("Norland Abbey, abbots");
    comma.office("abbots", "abbot", "");
    assertEquals("abbot of Norland Abbey", topic(comma));
    Prose bare = new Prose("The old abbots\n\nOne.").headed("The old abbots");
    bare.office("abbots", "abbot", "");
    assertEquals("abbot", topic(bare));
  }

  @Test
  void aTitleThatOnlyRefersToAnOfficeIsAboutTheFirstThatFits() {
    Prose text = new Prose("The presidency\n\nThe mayor met the president of Ely and of Kent.");
    text.headed("The presidency");
    text.unnamed("presidency", Form.REFERENCE, "president");
    text.office("mayor");
    text.office("president of Ely");
    assertEquals("president", topic(text));
    Prose any = new Prose("The post\n\nThe mayor met the president.").headed("The post");
    any.unnamed("post", Form.REFERENCE);
    any.office("mayor");
    assertEquals("mayor", topic(any));
  }

  @Test
  void aTitleThatRefersToAnOfficeOfABodyIsAboutThatBody() {
    Prose text = new Prose("Kent and its presidency\n\nThe president of Ely met the president.");
    text.headed("Kent and its presidency");
    text.unnamed("presidency", Form.REFERENCE, "president");
    text.office("president of Ely");
    assertEquals("president of Kent", topic(text));
  }

  @Test
  void aTitleThatRefersToAnOfficeThatIsNeverNamedNamesIt() {
    Prose text = new Prose("The presidency\n\nThe mayor sang.").headed("The presidency");
    text.unnamed("presidency", Form.REFERENCE, "president");
    text.office("mayor");
    assertEquals("president", topic(text));
    Prose post = new Prose("The post\n\nOne.").headed("The post");
    post.unnamed("post", Form.REFERENCE);
    assertEquals("head", topic(post));
  }

  @Test
  void conductorsOfATitleAreWhatTheTextCallsThem() {
    Prose text = new Prose("Conductors of Ely\n\nThe music director met the music director.");
    text.headed("Conductors of Ely");
    text.office("Conductors of Ely", "conductor", "Ely");
    text.office("music director");
    text.office("music director");
    assertEquals("music director of Ely", topic(text));
  }

  @ParameterizedTest
  @CsvSource({
    "The Embassy in Norland, ambassador of Embassy in Norland",
    "'Ely Abbey, 1204–1310', abbot of Ely Abbey",
    "The Norland Monarchy, king",
    "The Papacy, pope",
    "An Index of Premierships, prime minister",
    "The Harbour, ''"
  })
  void someWordsOfATitleImplyAnOffice(String title, String office) {
    assertEquals(office, topic(new Prose(title + "\n\nOne.").headed(title)));
  }

  @Test
  void theHeadsOfABodyAreWhatTheTextCallsThem() {
    Prose text = new Prose("The heads of the mint\n\nThe governor of the mint sang.");
    text.headed("The heads of the mint");
    text.office("governor of the mint");
    assertEquals("governor of mint", topic(text));
  }

  @Test
  void aDocumentThatOpensWithAnOfficeIsAboutIt() {
    Prose text = new Prose("The Master of the Mint heads the Mint. The mayor sang.");
    text.office("Master of the Mint");
    text.office("mayor");
    assertEquals("Master of the Mint", topic(text));
    assertEquals("", topic(text, true));
  }

  @Test
  void aDocumentThatOpensWithAHolderIsNot() {
    Prose named = new Prose("The Master of the Mint was Otto Keller.");
    named.office("Master of the Mint");
    named.name("Otto Keller");
    assertEquals("", topic(named));
  }

  @Test
  void aPronounInTheFirstSentenceNamesNoHolder() {
    Prose text = new Prose("The Master of the Mint leads it; he is appointed.");
    text.office("Master of the Mint");
    text.pronoun("he");
    assertEquals("Master of the Mint", topic(text));
  }

  @Test
  void anOfficeThatStandsLaterOrWithoutBodyOpensNothing() {
    Prose late = new Prose("In 1871, the Master of the Mint sang.");
    late.office("Master of the Mint");
    assertEquals("", topic(late));
    Prose bare = new Prose("The Master sang.");
    bare.office("Master");
    assertEquals("", topic(bare));
    Prose post = new Prose("The post is old.");
    post.unnamed("post", Form.REFERENCE);
    assertEquals("", topic(post));
  }

  @Test
  void aTitleIsLikeTheOfficeThatSharesTwoOfItsWords() {
    Prose text =
        new Prose(
            "Leading the Norland Liberals\n\nThe mayor met the leader of the Norland Liberals.");
    text.headed("Leading the Norland Liberals");
    text.office("mayor");
    text.office("leader of the Norland Liberals");
    assertEquals("leader of the Norland Liberals", topic(text));
  }

  @Test
  void ofSeveralOfficesLikeTheTitleTheMostAlikeIsMeant() {
    Prose text =
        new Prose(
            "Leading the Norland Liberals\n\nThe leader of the Liberals met the leader of the"
                + " Norland Liberals.");
    text.headed("Leading the Norland Liberals");
    text.office("leader of the Liberals");
    text.office("leader of the Norland Liberals");
    assertEquals("leader of the Norland Liberals", topic(text));
  }

  @Test
  void oneWordOrShortOnesAreNotAlike() {
    Prose one = new Prose("The Norland Liberals\n\nThe mayor of Norland sang.");
    one.headed("The Norland Liberals");
    one.office("mayor of Norland");
    assertEquals("", topic(one));
    Prose few = new Prose("The old men of Ely\n\nThe man of the old Ely sang.");
    few.headed("The old men of Ely");
    few.office("man of the old Ely");
    assertEquals("", topic(few));
  }

  private static Prose naming(String... offices) {
    Prose text = new Prose("Here " + String.join(", ", offices));
    for (String office : offices) {
      text.office(office);
    }
    return text;
  }

  @Test
  void aDocumentIsAboutTheOfficeThatItNamesMoreOftenThanAllOthers() {
    assertEquals("mayor of Ely", topic(naming("dean", "mayor of Ely", "mayor", "Mayor", "dean")));
    assertEquals("", topic(naming("mayor", "mayor", "mayor", "dean", "dean", "abbot")));
    assertEquals("", topic(naming("mayor", "mayor")));
    assertEquals("", topic(naming("mayor", "mayor", "mayor"), true));
  }
}
