package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.DateMention;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.Optional;
import java.util.Set;

/** Tells participants by the order of words, where the dependency graph does not show them. */
final class WordOrder {
  private static final int REACH = 14;
  private static final int PHRASE = 8;

  private WordOrder() {}

  /** "passed in 1941 to General Keller": the person behind a preposition behind the trigger. */
  static Optional<PersonMention> behindPreposition(
      Reading reading, int trigger, Set<String> prepositions) {
    AnnotatedSentence s = reading.sentence();
    for (int i = trigger + 1; i < Math.min(s.tokens().size(), trigger + REACH); i++) {
      if (endsClause(s, i)) {
        return Optional.empty();
      }
      if (prepositions.contains(s.word(i))) {
        Optional<PersonMention> person = headedBy(reading, i + 1);
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  /** "not to Brandt but to Keller": the person of the contrast, behind the trigger. */
  static Optional<PersonMention> contrasted(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    boolean not = false;
    for (int i = trigger + 1; i < s.tokens().size(); i++) {
      not |= s.word(i).equals("not");
      if (s.word(i).matches("[;:]")) {
        return Optional.empty();
      }
      if (not && s.word(i).equals("but") && s.tag(i + 1).matches("IN|TO")) {
        return headedBy(reading, i + 2);
      }
    }
    return Optional.empty();
  }

  /**
   * "the club appointed Keller": the name right behind a verb in the past, where the parser has
   * lost the clause.
   */
  static Optional<PersonMention> object(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    boolean active =
        s.tag(trigger).matches("VBD|VBN")
            && s.tag(trigger - 1).matches("NNS?|NNPS?|PRP")
            && new Clauses(s).groupBegin(trigger) == trigger;
    return active
        ? reading
            .at(trigger + 1, PersonMention.class)
            .filter(p -> p.form() == Form.NAME && reading.begin(p) == trigger + 1)
        : Optional.empty();
  }

  /**
   * "to replace Keller", "in succession to Keller", "as her successor": whom the clause says is
   * followed.
   */
  static Optional<PersonMention> replaced(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    for (int i = trigger + 1; i < s.tokens().size() && !endsClause(s, i); i++) {
      if (s.tag(i - 1).equals("PRP$")
          && s.word(i - 2).equals("as")
          && s.word(i).matches("successor|replacement")) {
        return reading.at(i - 1, PersonMention.class);
      }
      boolean purpose = s.word(i - 1).equals("to") && s.lemma(i).matches("replace|succeed|follow");
      boolean noun =
          s.word(i - 1).matches("in|as|the|a")
              && s.word(i).matches("succession|successor|place|replacement|lieu")
              && s.word(i + 1).matches("to|of|for");
      if (purpose || noun) {
        return headedBy(reading, purpose ? i + 1 : i + 2);
      }
    }
    return Optional.empty();
  }

  private static boolean endsClause(AnnotatedSentence s, int index) {
    return s.tag(index).matches("VB[DZP]|WP|WDT|WRB|MD") || s.word(index).matches("[;:.]");
  }

  /** The person at the end of the noun phrase that begins at {@code begin}. */
  static Optional<PersonMention> headedBy(Reading reading, int begin) {
    AnnotatedSentence s = reading.sentence();
    for (int i = begin; i < Math.min(s.tokens().size(), begin + PHRASE); i++) {
      Optional<PersonMention> person = reading.at(i, PersonMention.class);
      boolean possessive = s.tag(i).equals("PRP$") || s.tag(i + 1).equals("POS");
      if (person.isPresent() && !possessive && !s.tag(reading.end(person.get())).equals("POS")) {
        return person;
      }
      boolean inside =
          person.isPresent()
              || reading.at(i, OfficeMention.class).isPresent()
              || s.tag(i).matches("DT|JJ.*|NN.*|PRP\\$|POS|CD|VBN")
              || s.word(i).matches(",|of|one");
      if (!inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The person right before the verb group: "Keller of Norland was", "Keller, the mayor, was",
   * "Keller (1801–1880) was"; empty if the verb is not finite or something else stands there.
   */
  static Optional<PersonMention> subject(Reading reading, int trigger) {
    AnnotatedSentence s = reading.sentence();
    Clauses clauses = new Clauses(s);
    int begin = clauses.groupBegin(trigger);
    if (!clauses.hasFinite(begin, trigger + 1)) {
      return Optional.empty();
    }
    return beforeAdverbials(reading, begin - 1).or(() -> endingAt(reading, begin - 1));
  }

  /** "who for five years had been", "he in 1871 became": a pronoun before expressions of time. */
  private static Optional<PersonMention> beforeAdverbials(Reading reading, int last) {
    int i = last;
    while (reading.at(i, DateMention.class).isPresent()
        || reading.sentence().word(i).matches("for|in|on|since|until|then|by|from|at|long|now")) {
      i--;
    }
    if (i < last) {
      return reading
          .at(i, PersonMention.class)
          .filter(p -> p.form() == Form.PRONOUN && p.text().matches("(?i)who|s?he"));
    }
    boolean atLast =
        reading.sentence().word(last - 1).matches("at|in|once")
            && reading.sentence().word(last).matches("last|turn|more|once|length");
    return atLast ? reading.at(last - 2, PersonMention.class) : Optional.empty();
  }

  private static Optional<PersonMention> endingAt(Reading reading, int last) {
    AnnotatedSentence s = reading.sentence();
    Optional<PersonMention> person =
        reading.at(last, PersonMention.class).filter(p -> !s.tag(last).equals("PRP$"));
    if (person.isPresent()) {
      boolean ofPhrase =
          s.word(reading.begin(person.get()) - 1)
              .matches("of|for|by|with|under|to|from|after|against");
      return ofPhrase ? Optional.empty() : person;
    }
    if (Brackets.closes(s, last)) {
      return endingAt(reading, Brackets.opening(s, last) - 1);
    }
    if (s.tag(last).startsWith("NNP")) {
      int of = last;
      while (s.tag(of).matches("NNP.*|DT")) {
        of--;
      }
      return s.word(of).equals("of")
          ? endingAt(reading, of - 1).filter(p -> p.form() == Form.NAME)
          : Optional.empty();
    }
    return s.word(last).equals(",") ? beforeApposition(reading, last) : Optional.empty();
  }

  /**
   * "Keller, director since 1871, resigned": the name before the comma that opens the insertion.
   */
  private static Optional<PersonMention> beforeApposition(Reading reading, int comma) {
    AnnotatedSentence s = reading.sentence();
    Clauses clauses = new Clauses(s);
    boolean verb = false;
    for (int i = comma - 1; i > 0; i--) {
      verb |= clauses.isFinite(i);
      if (s.word(i).equals(",")) {
        Optional<PersonMention> person =
            reading.at(i - 1, PersonMention.class).filter(p -> p.form() == Form.NAME);
        boolean relative = s.tag(i + 1).matches("WP\\$?");
        if (person.isPresent() && (!verb || relative)) {
          return person;
        }
      }
      if (s.word(i).matches("[;:]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "stepped Anna Keller": a subject behind its verb. */
  static Optional<PersonMention> inverted(Reading reading, int trigger) {
    return reading
        .at(trigger + 1, PersonMention.class)
        .filter(person -> person.form() == Form.NAME);
  }

  /** The last name before the trigger that stands free. */
  static Optional<PersonMention> lastNameBefore(Reading reading, int trigger) {
    PersonMention last = null;
    for (PersonMention person : reading.all(PersonMention.class)) {
      boolean before = reading.end(person) <= trigger;
      String link = reading.sentence().word(reading.begin(person) - 1);
      boolean possessive = reading.sentence().tag(reading.end(person)).equals("POS");
      if (before
          && person.form() == Form.NAME
          && !possessive
          && !link.matches("by|to|of|with|from|under|after|for|against|than|over")) {
        last = person;
      }
    }
    return Optional.ofNullable(last);
  }
}
