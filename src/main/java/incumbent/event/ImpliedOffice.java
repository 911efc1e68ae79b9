package incumbent.event;

import edu.stanford.nlp.ling.IndexedWord;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.PersonMention;
import incumbent.model.Role;
import incumbent.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes an office of a verb and what it governs: "captained Norland", "the bank was headed by": the
 * title that the verb implies, of what undergoes it.
 */
final class ImpliedOffice {
  /** "governed it until 1880" tells of an office, "led it up the river" of a way. */
  private static final Pattern BEHIND_IT =
      Pattern.compile("from|until|till|for|in|between|through|during|with|again|,|\\.|and|;");

  private final Functions functions;
  private final Set<String> bodies;

  ImpliedOffice(Lexicon lexicon, Functions functions) {
    this.functions = functions;
    this.bodies = lexicon.list("led_bodies");
  }

  Optional<OfficeMention> read(Reading reading, int trigger, String title) {
    return reading.node(trigger).stream()
        .flatMap(
            node ->
                functions
                    .fillers("undergoer", reading.sentence().graph().orElseThrow(), node)
                    .stream())
        .map(IndexedWord::index)
        .flatMap(index -> office(reading, trigger, index - 1, title).stream())
        .findFirst();
  }

  private Optional<OfficeMention> office(Reading reading, int trigger, int last, String title) {
    AnnotatedSentence s = reading.sentence();
    boolean named = s.capitalized(last) && reading.at(last, PersonMention.class).isEmpty();
    boolean pronoun = s.word(last).equals("it") && BEHIND_IT.matcher(s.word(last + 1)).matches();
    if (!named && !pronoun && !bodies.contains(s.lemma(last))) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && first - 1 != trigger && s.capitalized(first - 1)) {
      first--;
    }
    Optional<String> organization =
        named ? Optional.of(s.text(reading.cover(first, last))) : Optional.empty();
    Span span = reading.cover(trigger, last);
    return Optional.of(
        new OfficeMention(
            span,
            s.text(span),
            Form.IMPLIED,
            organization.map(o -> title + " of " + o).orElse(title),
            title,
            List.of(),
            organization,
            Role.SUBSTANTIVE,
            false));
  }
}
