package incumbent.event;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names that "and" and commas join to one: what one of them holds, all of them hold. */
final class JoinedNames {
  private final Reading reading;
  private final AnnotatedSentence sentence;

  private JoinedNames(Reading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** "Keller, Brandt and Vogel became judges": all who fill the role that one of them fills. */
  static List<PersonMention> around(Reading reading, PersonMention name, int trigger) {
    if (name.form() != Form.NAME) {
      return List.of(name);
    }
    JoinedNames joined = new JoinedNames(reading);
    List<PersonMention> all = new ArrayList<>();
    if (reading.begin(name) < trigger) {
      all.addAll(joined.before(name));
    }
    all.add(name);
    all.addAll(joined.behind(name, trigger));
    return all;
  }

  /** The names before the last of a list, if the list begins a clause. */
  private List<PersonMention> before(PersonMention last) {
    List<PersonMention> names = new ArrayList<>();
    PersonMention first = last;
    Optional<PersonMention> next = previous(first, "and|&");
    while (next.isPresent()) {
      first = next.get();
      names.add(0, first);
      next = previous(first, ",");
    }
    return beginsClause(reading.begin(first) - 1) ? names : List.of();
  }

  private Optional<PersonMention> previous(PersonMention name, String link) {
    int at = reading.begin(name) - 1;
    if (!sentence.word(at).matches(link)) {
      return Optional.empty();
    }
    int end = link.startsWith("and") && sentence.word(at - 1).equals(",") ? at - 2 : at - 1;
    return nameAt(end);
  }

  /** "chose Keller and Brandt became": behind a verb or a preposition stands no subject. */
  private boolean beginsClause(int before) {
    String tag = sentence.tag(before);
    boolean governed =
        tag.startsWith("VB")
            || tag.equals("POS")
            || tag.matches("IN|TO")
                && !sentence
                    .word(before)
                    .matches("that|when|while|as|after|before|until|although|though|because|if");
    return !governed;
  }

  /** The names behind the first of a list, if "and" closes it and no clause of its own follows. */
  private List<PersonMention> behind(PersonMention first, int trigger) {
    List<PersonMention> names = new ArrayList<>();
    int at = reading.end(first);
    boolean closed = false;
    while (!closed) {
      boolean comma = sentence.word(at).equals(",");
      int and = comma ? at + 1 : at;
      closed = sentence.word(and).matches("and|&");
      Optional<PersonMention> next =
          closed || comma ? nameAt(closed ? and + 1 : at + 1) : Optional.empty();
      if (next.isEmpty()) {
        return List.of();
      }
      names.add(next.get());
      at = reading.end(next.get());
    }
    boolean subject = reading.begin(first) < trigger;
    boolean ownClause =
        sentence.tag(at).matches("VB[DZP]|MD|IN|TO|DT|POS") || sentence.word(at).equals(",");
    return !subject && ownClause ? List.of() : names;
  }

  private Optional<PersonMention> nameAt(int index) {
    return reading
        .at(index, PersonMention.class)
        .filter(p -> p.form() == Form.NAME)
        .filter(p -> !sentence.tag(reading.end(p)).equals("POS"));
  }
}
