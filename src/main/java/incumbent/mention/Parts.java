package incumbent.mention;

import incumbent.annotate.AnnotatedSentence;
import incumbent.model.Block;
import incumbent.model.Lexicon;
import incumbent.model.PersonMention.Part;

/** Tells what a name or pronoun does in its clause. */
final class Parts {
  private static final int PHRASE = 7;
  private static final int ITEM_OPENING = 3;
  private static final int ADVERBIAL = 5;

  private final Lexicon lexicon;

  Parts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The part of the name of tokens {@code begin} to {@code end}, the latter exclusive. An item of a
   * list speaks of whom it begins with.
   */
  Part of(AnnotatedSentence s, int begin, int end) {
    if (!isPossessor(s, end) && Subjects.isSubject(s, end - 1)) {
      return isEmbedded(s, begin) ? Part.EMBEDDED : Part.SUBJECT;
    }
    if (isInverted(s, begin)) {
      return Part.SUBJECT;
    }
    if (begin < ITEM_OPENING && s.block().kind() == Block.Kind.ITEM) {
      return Part.SUBJECT;
    }
    return isReceiver(s, begin) ? Part.RECEIVER : Part.OTHER;
  }

  /** "Keller's": plain enough without a parse. */
  private static boolean isPossessor(AnnotatedSentence s, int end) {
    return s.tag(end - 1).equals("POS") || s.tag(end).equals("POS");
  }

  /**
   * "when Keller resigned", "until the director, Anna Keller, resigned"; but in ", when Keller
   * succeeded" the text moves on.
   */
  boolean isEmbedded(AnnotatedSentence s, int begin) {
    int first = phraseBegin(s, begin);
    return lexicon.list("subordinators").contains(s.word(first - 1))
        && !(s.word(first - 1).startsWith("when") && s.word(first - 2).equals(","));
  }

  /** "Next came Keller", "To him succeeded his son Otto": a subject behind its verb. */
  private boolean isInverted(AnnotatedSentence s, int begin) {
    int verb = phraseBegin(s, begin) - 1;
    int led = verb - 1;
    boolean presents =
        s.tag(verb).matches("VBD|VBZ") && lexicon.list("presenting_verbs").contains(s.lemma(verb));
    boolean governed = s.tag(led).matches("NN.*|PRP") && s.tag(led - 1).matches("IN|TO|PRP\\$|POS");
    return presents && (s.tag(led).matches("RB|JJ|CD|EX") || governed);
  }

  /** Where the noun phrase begins that ends in the name, with what is apposed before it. */
  private int phraseBegin(AnnotatedSentence s, int begin) {
    int first = begin;
    if (s.word(begin - 1).equals(",") && isPersonNoun(s, begin - 2)) {
      first = begin - 1;
    }
    while (first > Math.max(0, begin - PHRASE)
        && s.tag(first - 1).matches("DT|JJ.*|NN.*|PRP\\$|POS")) {
      first--;
    }
    return first;
  }

  private boolean isPersonNoun(AnnotatedSentence s, int index) {
    return lexicon.list("kin").contains(s.lemma(index))
        || lexicon.list("person_nouns").contains(s.lemma(index))
        || lexicon.list("nationals").contains(s.word(index))
        || lexicon.list("titles").contains(s.lemma(index));
  }

  /** "The choice fell on Keller", "the crown went to his nephew Otto". */
  private boolean isReceiver(AnnotatedSentence s, int begin) {
    int preposition = phraseBegin(s, begin) - 1;
    if (!s.word(preposition).matches("to|on|upon|for")) {
      return false;
    }
    for (int i = preposition - 1; i > Math.max(0, preposition - 1 - ADVERBIAL); i--) {
      if (lexicon.list("handing_verbs").contains(s.lemma(i))) {
        int subject = i - 1;
        while (s.tag(subject).matches("RB|VBD|VBN|MD")) {
          subject--;
        }
        return s.tag(subject).matches("NNS?|CD|RB") || s.word(subject).matches("\\)|-rrb-");
      }
      if (s.tag(i).startsWith("VB") || s.word(i).matches("[,;:]")) {
        return false;
      }
    }
    return false;
  }
}
