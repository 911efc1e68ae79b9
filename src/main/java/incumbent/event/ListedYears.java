package incumbent.event;

import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.When;

/**
 * Tells whether years behind a name are years in office, as where names are listed: "Directors: A.
 * Keller (1871–1880), O. Brandt (1880–1891)".
 */
final class ListedYears {
  private final Lexicon lexicon;

  ListedYears(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Years behind a name are years in office only where names are listed; behind the name that a
   * biography begins with, they are years of life.
   *
   * @param begin where the name begins
   * @param end where its years end
   */
  boolean areInOffice(FoldedSentence sentence, int begin, int end, When years) {
    boolean clauseFollows = sentence.word(end).matches("was|is|were|served|became|,");
    return !(clauseFollows && !sentence.hasBefore(begin, OfficeMention.class))
        && !sentence.isInBrackets(begin)
        && !fillVacancy(sentence, begin)
        && !Lifetimes.isLifetime(years);
  }

  /**
   * "to fill the vacancy caused by the death of Otto Keller (1871–1880)": years of who fills it.
   */
  private boolean fillVacancy(FoldedSentence sentence, int name) {
    int of = name - 1;
    while (of > 0 && !sentence.word(of).equals("of") && of > name - 4) {
      of--;
    }
    return of > 0
        && sentence.word(of).equals("of")
        && lexicon.list("vacating_nouns").contains(sentence.lemma(of - 1));
  }
}
