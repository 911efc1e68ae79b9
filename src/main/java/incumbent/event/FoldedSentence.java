package incumbent.event;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import incumbent.model.Mention;
import incumbent.model.OfficeMention;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence in which every mention is one token, so that patterns can speak of mentions: "Anna
 * Keller, director of the mint (1871)" is PERSON, a comma, OFFICE, and DATE in brackets.
 */
final class FoldedSentence {
  /** The kind of mention that a folded token stands for. */
  static final class MentionKind implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  private final Reading reading;
  private final List<CoreLabel> tokens = new ArrayList<>();
  private final List<Optional<Mention>> mentions = new ArrayList<>();
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  FoldedSentence(Reading reading) {
    this.reading = reading;
    fold();
  }

  private void fold() {
    List<Mention> all = reading.mentions();
    int index = 0;
    int next = 0;
    while (index < reading.sentence().tokens().size() || next < all.size()) {
      boolean mention = next < all.size() && reading.begin(all.get(next)) <= index;
      index = mention ? add(all.get(next++), index) : add(index);
    }
  }

  /** Adds a mention that begins at a token, and returns where it ends. */
  private int add(Mention mention, int index) {
    int end = Math.max(index, reading.sentence().tokenAt(mention.span().end()));
    add(token(mention), Optional.of(mention), index, end);
    return end;
  }

  /** Adds a token of no mention, and returns where it ends. */
  private int add(int index) {
    CoreLabel token = new CoreLabel(reading.sentence().tokens().get(index));
    add(token, Optional.empty(), index, index + 1);
    return index + 1;
  }

  private void add(CoreLabel token, Optional<Mention> mention, int begin, int end) {
    tokens.add(token);
    mentions.add(mention);
    begins.add(begin);
    ends.add(end);
  }

  private static CoreLabel token(Mention mention) {
    CoreLabel token = new CoreLabel();
    token.setWord(mention.text());
    token.setLemma(mention.text());
    token.setTag("NN");
    token.set(MentionKind.class, kind(mention));
    return token;
  }

  private static String kind(Mention mention) {
    if (mention instanceof OfficeMention office) {
      return office.form() == OfficeMention.Form.NAMED ? "OFFICE" : office.form().name();
    }
    if (mention instanceof PersonMention person) {
      return person.form() == Form.NAME ? "PERSON" : "PRONOUN";
    }
    return "DATE";
  }

  /** The kinds of the mentions it holds. */
  Set<String> kinds() {
    return reading.mentions().stream().map(FoldedSentence::kind).collect(Collectors.toSet());
  }

  TokenSequenceMatcher matcher(TokenSequencePattern pattern) {
    return pattern.getMatcher(tokens);
  }

  /** The token of the sentence with which a folded token begins. */
  int begin(int index) {
    return begins.get(index);
  }

  /** The token of the sentence behind which a folded token ends. */
  int end(int index) {
    return ends.get(index);
  }

  /** The word as it is written; empty outside the sentence. */
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).word() : "";
  }

  String lemma(int index) {
    return tokens.get(index).lemma();
  }

  /** The mention of that kind which a folded token stands for. */
  <M extends Mention> Optional<M> at(int index, Class<M> kind) {
    return index >= 0 && index < mentions.size()
        ? mentions.get(index).filter(kind::isInstance).map(kind::cast)
        : Optional.empty();
  }

  /** Whether a mention of that kind stands before a folded token. */
  boolean hasBefore(int index, Class<? extends Mention> kind) {
    return mentions.subList(0, index).stream()
        .anyMatch(mention -> mention.filter(kind::isInstance).isPresent());
  }

  /** The folded token right behind a mention of the sentence. */
  int behind(Mention mention) {
    return mentions.indexOf(Optional.of(mention)) + 1;
  }

  /** Whether a bracket is open at a folded token. */
  boolean isInBrackets(int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      depth += word(i).matches("\\(|-LRB-") ? 1 : word(i).matches("\\)|-RRB-") ? -1 : 0;
    }
    return depth > 0;
  }
}
