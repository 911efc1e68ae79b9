package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.PersonMention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a whole document shows of words that can be names.
 *
 * @param ofPersons the words that end a person's name somewhere
 * @param ofOthers the words that stand in the name of a place or body, or in lower case, somewhere
 * @param alone the words that are a person's whole name somewhere
 * @param byGivenName the given names of those who have no other: "Otto the Bold", "Otto II"
 */
record KnownNames(
    Set<String> ofPersons, Set<String> ofOthers, Set<String> alone, Set<String> byGivenName) {
  private static final String BY_GIVEN_NAME = "\\S+ (?:of|the) \\S+|\\S+ [ivx]+";

  static KnownNames in(List<AnnotatedSentence> sentences) {
    KnownNames names =
        new KnownNames(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (AnnotatedSentence s : sentences) {
      for (int i = 0; i < s.tokens().size(); i++) {
        names.read(s, i);
      }
    }
    return names;
  }

  /**
   * The same, once names have been found: a name found by what stands around it is one everywhere,
   * and "Otto the Bold" is Otto.
   */
  KnownNames with(List<PersonMention> found) {
    KnownNames names =
        new KnownNames(
            new HashSet<>(ofPersons), ofOthers, new HashSet<>(alone), new HashSet<>(byGivenName));
    found.stream()
        .filter(mention -> mention.form() == PersonMention.Form.NAME)
        .map(mention -> mention.name().toLowerCase(Locale.ROOT))
        .forEach(names::learn);
    return names;
  }

  private void learn(String name) {
    String[] words = name.split(" ");
    if (words.length == 1) {
      alone.add(name);
    } else if (name.matches(BY_GIVEN_NAME)) {
      if (words[0].length() > 2 && !ofOthers.contains(words[0])) {
        byGivenName.add(words[0]);
      }
    } else if (words[words.length - 1].length() > 2) {
      ofPersons.add(words[words.length - 1]);
    }
  }

  /** Whether the word alone is enough to name a person. */
  boolean isPerson(String word) {
    return ofPersons.contains(word) || byGivenName.contains(word);
  }

  private void read(AnnotatedSentence s, int i) {
    boolean numbered =
        i + 1 < s.tokens().size()
            && s.capitalized(i)
            && s.tag(i).startsWith("NNP")
            && s.entity(i).matches("O|PERSON")
            && s.tokens().get(i + 1).word().matches("[IVX]{2,}");
    if (numbered) {
      ofPersons.add(s.word(i));
    }
    boolean last = s.entity(i).equals("PERSON") && !s.entity(i + 1).equals("PERSON");
    boolean whole = last && s.entity(i - 1).equals("PERSON");
    if (whole && s.capitalized(i) && s.word(i).length() > 2) {
      ofPersons.add(s.word(i));
    }
    if (s.entity(i).matches("ORGANIZATION|LOCATION|MISC") || !s.capitalized(i)) {
      ofOthers.add(s.word(i));
    }
  }
}
