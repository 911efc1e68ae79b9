package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.Locale;
import java.util.Optional;

/** What stands to the left of a title: acting and former words, decoration, and an organization. */
final class Left {
  private final AnnotatedSentence sentence;
  private final Lexicon lexicon;
  private final NounPhrase phrase;
  private int begin;
  private boolean acting;
  private boolean former;
  private boolean incoming;
  private Optional<String> organization = Optional.empty();

  Left(AnnotatedSentence sentence, int titleBegin, Lexicon lexicon, NounPhrase phrase) {
    this.sentence = sentence;
    this.phrase = phrase;
    this.lexicon = lexicon;
    this.begin = titleBegin;
    skipQualifiers();
    readOrganization();
    skipQualifiers();
  }

  private void skipQualifiers() {
    while (begin > 0 && isQualifier(begin - 1)) {
      begin--;
    }
  }

  private boolean isQualifier(int index) {
    String word = sentence.word(index);
    if (isVerb(index) && !(index == begin - 1 && lexicon.list("acting").contains(word))) {
      return false;
    }
    acting |= lexicon.list("acting").contains(word);
    former |= lexicon.list("former").contains(word);
    incoming |= lexicon.list("incoming").contains(word);
    return lexicon.list("acting").contains(word)
        || lexicon.list("former").contains(word)
        || lexicon.list("incoming").contains(word)
        || lexicon.list("title_decoration").contains(word)
        || word.matches(
            "\\d+(?:st|nd|rd|th)|[a-z]+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)");
  }

  /** "was newly elected president" says how; "the newly elected president" says which. */
  private boolean isVerb(int index) {
    boolean participle =
        sentence.tag(index).startsWith("VB") || sentence.word(index).matches(".*(?:ed|ing)");
    int before = index - 1;
    while (sentence.tag(before).startsWith("RB") || sentence.word(before).equals("first")) {
      before--;
    }
    return participle && !sentence.tag(before).matches("DT|JJ.*|PRP\\$|POS|IN");
  }

  private void readOrganization() {
    int end = begin;
    boolean possessive = sentence.tag(begin - 1).equals("POS");
    int index = possessive ? begin - 1 : begin;
    int from = index;
    while (from > 0 && isName(from - 1, possessive) && !phrase.isDate(from - 1)) {
      from--;
    }
    if (from < index) {
      organization = Optional.of(text(from, index));
      begin = from;
    } else if (possessive && isGeneric(index - 1)) {
      organization = Optional.of(sentence.word(index - 1));
      begin = index - 1;
    }
    assert begin <= end;
  }

  /** "the club's president": of the club that is named elsewhere. */
  private boolean isGeneric(int index) {
    return lexicon.list("generic_organizations").contains(sentence.word(index))
        && sentence.word(index - 1).matches("the|this|that");
  }

  private boolean isName(int index, boolean possessive) {
    String tag = sentence.tag(index);
    boolean entity =
        sentence.entity(index).matches("ORGANIZATION|LOCATION")
            && (sentence.capitalized(index)
                || lexicon.list("name_links").contains(sentence.word(index)));
    boolean person = sentence.entity(index).equals("PERSON");
    boolean nationality = tag.startsWith("JJ") && sentence.capitalized(index) && index > 0;
    boolean initialNationality = tag.startsWith("JJ") && sentence.capitalized(index);
    boolean proper =
        tag.startsWith("NNP")
            && sentence.capitalized(index)
            && !person
            && !sentence.tag(index - 1).startsWith("VB");
    return !lexicon.list("honorifics").contains(sentence.word(index).toLowerCase(Locale.ROOT))
        && !lexicon.list("title_decoration").contains(sentence.word(index))
        && (entity
            || nationality
            || initialNationality
            || proper
            || (person && possessive && entity));
  }

  private String text(int from, int to) {
    return sentence.text(sentence.span(from, to)).replaceAll("\\s+", " ");
  }

  /** The first token that belongs to the mention. */
  int begin() {
    return begin;
  }

  boolean acting() {
    return acting;
  }

  boolean former() {
    return former;
  }

  boolean incoming() {
    return incoming;
  }

  Optional<String> organization() {
    return organization;
  }
}
