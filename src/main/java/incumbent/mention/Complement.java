package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import java.util.Optional;
import java.util.Set;

/** What follows a title: its branch ("for War") and its organization ("of the Council"). */
final class Complement {
  private static final String SPAN_OF_TIME =
      "(?:year|month|week|day|season|term|decade|game|match|session|parliament)(?:e?s)?";

  /** How many words may stand between "where" and a title. */
  private static final int WHERE_REACH = 8;

  private final Lexicon lexicon;

  Complement(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Where the phrase begins behind the preposition that the title takes; -1 if it takes none. */
  int begin(AnnotatedSentence s, int headEnd, String head) {
    String word = s.word(headEnd);
    boolean opens =
        switch (word) {
          case "of", "for" -> true;
          case "at", "on" ->
              s.word(headEnd + 1).equals("the")
                      && !s.word(headEnd + 2).matches("\\d.*")
                      && !lexicon.list("occasion_nouns").contains(s.word(headEnd + 2))
                  || s.capitalized(headEnd + 1) && !s.tag(headEnd + 1).equals("CD");
          case "in" ->
              lexicon.list("titles_in").contains(head)
                      && s.word(headEnd + 1).equals("the")
                      && s.capitalized(headEnd + 2)
                  || lexicon.list("titles_to").contains(head)
                      && s.entity(headEnd + 1).equals("LOCATION");
          case "to" -> lexicon.list("titles_to").contains(head);
          case "from" -> lexicon.list("titles_from").contains(head);
          default -> false;
        };
    if (!opens
        || word.equals("for")
            && !s.capitalized(headEnd + 2)
            && (s.word(headEnd + 2).matches(SPAN_OF_TIME)
                || Set.of("life", "a", "the", "two", "three").contains(s.word(headEnd + 1)))) {
      return -1;
    }
    return headEnd + 1;
  }

  /**
   * Where the part of the complement ends that belongs to the title: "of Foreign Affairs", but not
   * "of the Transport Union", which is a body.
   */
  int branchEnd(AnnotatedSentence s, String head, int complement, int end) {
    String last = head.substring(head.lastIndexOf(' ') + 1);
    boolean takesBranch =
        lexicon.list("portfolio_heads").contains(head)
            || lexicon.list("portfolio_heads").contains(last);
    if (!takesBranch) {
      return complement - 1;
    }
    int segmentEnd = complement;
    while (segmentEnd < end
        && !(s.word(segmentEnd).matches("of|for|to") && segmentEnd > complement)) {
      segmentEnd++;
    }
    boolean body = lexicon.list("led_bodies").contains(s.lemma(segmentEnd - 1));
    for (int i = complement; i < segmentEnd && !body; i++) {
      if (lexicon.list("portfolios").contains(s.word(i))) {
        return segmentEnd;
      }
    }
    return complement - 1;
  }

  /** "president since 1948 of the mint": the organization behind the dates. */
  static Optional<String> behindDates(AnnotatedSentence s, int end, NounPhrase phrase) {
    int of = s.word(end).matches("since|from|until|in|between") ? end + 1 : end;
    while (phrase.isDate(of) || s.word(of).matches("to|until|and") && phrase.isDate(of + 1)) {
      of++;
    }
    int from = of + 1;
    return of > end + 1 && s.word(of).equals("of") && phrase.end(from) > from
        ? Optional.of(organization(s, from, phrase.end(from)))
        : Optional.empty();
  }

  /** "Suthmark, where he had been ambassador": the place is told before. */
  static Optional<String> whereHeld(AnnotatedSentence s, int begin) {
    int where = begin - 1;
    while (where > begin - WHERE_REACH && s.tag(where).matches("PRP|VB.*|RB.*|DT|IN")) {
      where--;
    }
    int last = s.word(where - 1).equals(",") ? where - 2 : where - 1;
    return s.word(where).equals("where") && s.capitalized(last) && s.tag(last).equals("NNP")
        ? Optional.of(s.text(s.span(s.properBegin(last), last + 1)))
        : Optional.empty();
  }

  /**
   * The name of the organization that stands from one token to another, without what leads it in.
   */
  static String organization(AnnotatedSentence s, int from, int end) {
    int begin = from;
    while (begin < end - 1 && s.word(begin).matches("of|for|the|to|at|on|in|from|an?|its|,")) {
      begin++;
    }
    return s.text(s.span(begin, end));
  }
}
