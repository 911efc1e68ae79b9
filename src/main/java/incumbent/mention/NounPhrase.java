package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds where the name of an organization, place or branch ends that begins behind a preposition.
 */
final class NounPhrase {
  private static final Set<String> LINKS = Set.of("of", "for");
  private static final int LONGEST = 25;

  private final AnnotatedSentence sentence;
  private final BitSet dates;
  private final Lexicon lexicon;

  NounPhrase(AnnotatedSentence sentence, BitSet dates, Lexicon lexicon) {
    this.sentence = sentence;
    this.dates = dates;
    this.lexicon = lexicon;
  }

  /** The end, exclusive, of the phrase that begins at {@code start}; {@code start} if none does. */
  int end(int start) {
    int index = skipDeterminer(start);
    int lastNoun = start;
    boolean named = false;
    while (index < Math.min(sentence.tokens().size(), start + LONGEST) && !dates.get(index)) {
      if (isPart(index, named)) {
        named |= sentence.capitalized(index);
        lastNoun = isNominal(index) ? index + 1 : lastNoun;
        index++;
      } else if (LINKS.contains(sentence.word(index))
          && lastNoun == index
          && continuesBehind(index)) {
        index = skipDeterminer(index + 1);
      } else if (isJoin(index) && joins(index)) {
        index = skipDeterminer(index + 1);
      } else {
        break;
      }
    }
    return lastNoun;
  }

  boolean isDate(int index) {
    return dates.get(index);
  }

  private int skipDeterminer(int index) {
    return Set.of("the", "a", "an", "its", "all", "both").contains(sentence.word(index))
        ? index + 1
        : index;
  }

  private boolean isNominal(int index) {
    return sentence.tag(index).startsWith("NN")
        || sentence.capitalized(index)
        || sentence.tag(index).equals("POS") && sentence.tag(index + 1).startsWith("NN");
  }

  private boolean isPart(int index, boolean named) {
    String tag = sentence.tag(index);
    if (lexicon.list("organization_stops").contains(sentence.word(index))
        || isOtherPerson(index, named)) {
      return false;
    }
    boolean adjective =
        tag.startsWith("JJ") || tag.equals("VBG") || tag.equals("CD") || tag.equals("VBN");
    boolean possessive = tag.equals("POS");
    boolean wordy = sentence.word(index).matches("[\\p{L}\\d][\\p{L}\\d.'’&/-]*|&");
    return tag.startsWith("NN") && wordy
        || sentence.capitalized(index) && wordy
        || possessive
        || sentence.word(index).equals("&")
        || (adjective && wordy && nounFollows(index));
  }

  private boolean isOtherPerson(int index, boolean named) {
    return named
        && sentence.entity(index).equals("PERSON")
        && !sentence.entity(index - 1).equals("PERSON")
        && !LINKS.contains(sentence.word(index - 1))
        && !sentence.word(index - 1).matches("the|saint|st\\.?|san|santa|são|fort|port|mount|new")
        && !runsOn(index);
  }

  /** "Prince Edward Island": what begins like a person's name goes on as a place's. */
  private boolean runsOn(int index) {
    int i = index;
    while (sentence.entity(i).equals("PERSON")) {
      i++;
    }
    return sentence.entity(index - 1).equals(sentence.entity(i))
        && sentence.tag(i).startsWith("NNP")
        && sentence.capitalized(i);
  }

  private boolean nounFollows(int index) {
    for (int i = index + 1; i < Math.min(index + 5, sentence.tokens().size()); i++) {
      if (sentence.tag(i).startsWith("NN")) {
        return !dates.get(i);
      }
      if (!sentence.tag(i).startsWith("JJ")
          && !sentence.tag(i).equals("CD")
          && !sentence.tag(i).equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  private boolean continuesBehind(int link) {
    int next = skipDeterminer(link + 1);
    boolean another =
        link + 1 == next
            && Titles.longest(sentence, next, lexicon.list("titles")) > 0
            && !sentence.capitalized(next);
    return !dates.get(next) && !another && isPart(next, false) && !sentence.tag(next).equals("CD");
  }

  private boolean isJoin(int index) {
    return sentence.word(index).equals("and")
        || sentence.word(index).equals(",")
        || sentence.word(index).equals("&");
  }

  private boolean joins(int index) {
    int next = skipDeterminer(index + 1);
    if (dates.get(next) || !isPart(next, true) || beginsTitle(next)) {
      return false;
    }
    boolean comma = sentence.word(index).equals(",");
    if (isPortfolio(next) && (isPortfolio(index - 1) || !comma)) {
      return !comma || portfolioListEnds(next);
    }
    if (comma) {
      return sentence.entity(next).equals("LOCATION")
          && sentence.entity(index - 1).matches("LOCATION|ORGANIZATION|O")
          && sentence.capitalized(index - 1)
          && placeCloses(next);
    }
    return sentence.capitalized(next)
        && sentence.capitalized(index - 1)
        && !sentence.entity(next).equals("PERSON")
        && !verbFollows(next);
  }

  private boolean isPortfolio(int index) {
    return lexicon.list("portfolios").contains(sentence.word(index));
  }

  private boolean portfolioListEnds(int index) {
    for (int i = index + 1; i < Math.min(index + 8, sentence.tokens().size()); i++) {
      if (sentence.word(i).equals("and")) {
        return isPortfolio(i + 1);
      }
      if (!isPortfolio(i) && !sentence.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  private boolean placeCloses(int index) {
    int i = index;
    while (sentence.entity(i).equals("LOCATION")) {
      i++;
    }
    return i == sentence.tokens().size()
        || sentence.word(i).matches("[,.;:()]|-[lr]rb-|from|in|on|until|and|between|for|was|since");
  }

  private boolean beginsTitle(int index) {
    for (int i = index; i < index + 4; i++) {
      if (Titles.longest(sentence, i, lexicon.list("titles")) > 0) {
        return true;
      }
      if (!sentence.tag(i).startsWith("NN")
          && !sentence.tag(i).startsWith("JJ")
          && !sentence.tag(i).equals("RB")) {
        return false;
      }
    }
    return false;
  }

  private boolean verbFollows(int index) {
    int i = index;
    while (sentence.capitalized(i)) {
      i++;
    }
    return sentence.tag(i).startsWith("VB") || sentence.tag(i).equals("MD");
  }
}
