package incumbent.mention;

import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Lexicon;
import incumbent.model.PersonMention;
import incumbent.model.PersonMention.Form;
import incumbent.model.PersonMention.Gender;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of persons and the pronouns that stand for them.
 *
 * <p>The name model's persons count, and beside them capitalized names that it leaves unnamed, and
 * names that it calls something else here and a person elsewhere in the document.
 */
final class PersonFinder {
  private final Lexicon lexicon;
  private final NameGenders genders = new NameGenders();

  PersonFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words that end a person's name somewhere in the document. */
  static Set<String> knownNames(List<AnnotatedSentence> sentences) {
    Set<String> known = new HashSet<>();
    for (AnnotatedSentence s : sentences) {
      for (int i = 0; i < s.tokens().size(); i++) {
        boolean last = s.entity(i).equals("PERSON") && !s.entity(i + 1).equals("PERSON");
        boolean whole = last && s.entity(i - 1).equals("PERSON");
        if (whole && s.capitalized(i) && s.word(i).length() > 2) {
          known.add(s.word(i));
        }
      }
    }
    return known;
  }

  /** The person mentions of the sentence; {@code taken} marks tokens of dates and offices. */
  List<PersonMention> find(AnnotatedSentence sentence, BitSet taken, Set<String> known) {
    List<PersonMention> found = new ArrayList<>();
    int index = 0;
    while (index < sentence.tokens().size()) {
      int end = taken.get(index) ? index : nameEnd(sentence, index, taken, known);
      if (end > index) {
        name(sentence, index, end).ifPresent(found::add);
        index = end;
      } else {
        pronoun(sentence, index).ifPresent(found::add);
        index++;
      }
    }
    return found;
  }

  private int nameEnd(AnnotatedSentence s, int begin, BitSet taken, Set<String> known) {
    if (!isNamePart(s, begin, known) || s.word(begin).equals("the")) {
      return begin;
    }
    int end = begin + 1;
    while (end < s.tokens().size() && !taken.get(end)) {
      if (isNamePart(s, end, known) && sameKind(s, end)) {
        end++;
      } else if (isLink(s, end, taken, known)) {
        end += 2;
      } else if (s.word(end).equals("the")
          && s.capitalized(end + 1)
          && s.tag(end + 1).matches("JJ|NNP|NN")
          && end == begin + 1
          && !taken.get(end + 1)
          && !s.entity(end + 1).matches("ORGANIZATION|LOCATION")) {
        end += 2;
      } else {
        break;
      }
    }
    if (s.word(end).equals(",") && s.word(end + 1).matches("jr\\.?|sr\\.?")) {
      end += 2;
    }
    return isPlausible(s, begin, end, known) ? end : begin;
  }

  private static boolean sameKind(AnnotatedSentence s, int index) {
    boolean before = s.entity(index - 1).equals("PERSON");
    boolean here = s.entity(index).equals("PERSON");
    return before == here || s.capitalized(index);
  }

  private boolean isNamePart(AnnotatedSentence s, int index, Set<String> known) {
    boolean capital =
        s.capitalized(index)
            || s.word(index).matches("(?:al|el|ibn|bin|ad|as|ar|an|at|d|o|mac)[-'’].+");
    if (!capital || s.word(index).matches(".*\\d.*")) {
      return false;
    }
    boolean person = s.entity(index).equals("PERSON");
    boolean proper = s.tag(index).startsWith("NNP") || s.tag(index).equals("FW");
    boolean knownName = known.contains(s.word(index));
    boolean unnamed = s.entity(index).equals("O") && proper;
    return (person || knownName || unnamed)
        && (person && s.entity(index + 1).equals("PERSON")
            || !lexicon.list("not_persons").contains(s.word(index)));
  }

  private boolean isLink(AnnotatedSentence s, int index, BitSet taken, Set<String> known) {
    boolean particle = lexicon.list("particles").contains(s.word(index)) && !s.capitalized(index);
    boolean plain = !s.word(index).matches("of|the|e|y|i|und");
    boolean inside = s.entity(index).equals("PERSON");
    return particle
        && (plain || inside)
        && !taken.get(index + 1)
        && s.capitalized(index + 1)
        && (isNamePart(s, index + 1, known) || plain);
  }

  /** A name that the model leaves unnamed must not stand where places and things stand. */
  private boolean isPlausible(AnnotatedSentence s, int begin, int end, Set<String> known) {
    for (int i = begin; i < end; i++) {
      if (s.entity(i).equals("PERSON") || (i == end - 1 && known.contains(s.word(i)))) {
        return true;
      }
    }
    String before = s.word(begin - 1);
    boolean place =
        before.matches(
            "in|at|from|of|into|near|the|to|a|an|through|across|on|within|outside|around|over|against|their|this");
    boolean adjective = s.tag(end).startsWith("NN") && !s.word(end).equals("-lrb-");
    return !place && !adjective && s.word(begin).length() > 1;
  }

  private Optional<PersonMention> name(AnnotatedSentence s, int begin, int end) {
    int first = begin;
    while (first < end - 1 && lexicon.list("honorifics").contains(s.word(first))) {
      first++;
    }
    if (lexicon.list("honorifics").contains(s.word(first)) && first == end - 1) {
      return Optional.empty();
    }
    int last = s.tag(end - 1).equals("POS") ? end - 1 : end;
    Span span = s.span(first, last);
    String name = s.text(span).replaceAll("\\s+", " ");
    return Optional.of(
        new PersonMention(
            span, s.text(span), Form.NAME, gender(s, begin, first), name, isSubject(s, last - 1)));
  }

  private Gender gender(AnnotatedSentence s, int begin, int first) {
    for (int i = Math.max(0, begin - 2); i < first; i++) {
      if (lexicon.list("female_words").contains(s.word(i)) && !s.tag(i).startsWith("PRP")) {
        return Gender.FEMALE;
      }
      if (lexicon.list("male_words").contains(s.word(i)) && !s.tag(i).startsWith("PRP")) {
        return Gender.MALE;
      }
    }
    return genders.of(s.word(first));
  }

  private Optional<PersonMention> pronoun(AnnotatedSentence s, int index) {
    String word = s.word(index);
    if (!lexicon.list("pronouns").contains(word) || s.tag(index).startsWith("NN")) {
      return Optional.empty();
    }
    Gender gender =
        lexicon.list("female_words").contains(word)
            ? Gender.FEMALE
            : lexicon.list("male_words").contains(word) ? Gender.MALE : Gender.UNKNOWN;
    Span span = s.span(index, index + 1);
    boolean subject = lexicon.list("subject_pronouns").contains(word.toLowerCase(Locale.ROOT));
    return Optional.of(new PersonMention(span, s.text(span), Form.PRONOUN, gender, "", subject));
  }

  private static boolean isSubject(AnnotatedSentence s, int index) {
    return s.graph().map(graph -> isSubject(graph, index)).orElse(false);
  }

  private static boolean isSubject(SemanticGraph graph, int index) {
    var node = graph.getNodeByIndexSafe(index + 1);
    if (node == null) {
      return false;
    }
    for (SemanticGraphEdge edge : graph.incomingEdgeList(node)) {
      String relation = edge.getRelation().getShortName();
      if (relation.startsWith("nsubj")) {
        return true;
      }
      if (relation.startsWith("flat") || relation.equals("compound")) {
        return isSubject(graph, edge.getGovernor().index() - 1);
      }
    }
    return false;
  }
}
