package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a whole document shows of words that can be names.
 *
 * @param ofPersons the words that end a person's name somewhere
 * @param ofOthers the words that stand in the name of a place or body, or in lower case, somewhere
 */
record KnownNames(Set<String> ofPersons, Set<String> ofOthers) {

  static KnownNames in(List<AnnotatedSentence> sentences) {
    KnownNames names = new KnownNames(new HashSet<>(), new HashSet<>());
    for (AnnotatedSentence s : sentences) {
      for (int i = 0; i < s.tokens().size(); i++) {
        names.read(s, i);
      }
    }
    return names;
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
