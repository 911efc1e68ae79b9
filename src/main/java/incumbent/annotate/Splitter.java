package incumbent.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts a block into sentences of at most 500 tokens, and sentences at semicolons into clauses. */
final class Splitter {
  private static final String OPTIONS =
      "invertible=true,splitHyphenated=false,untokenizable=noneKeep";

  /** Tokens; what is asked of a sentence may take time by the square of them. */
  private static final int LONGEST = 500;

  private static final String BOUNDARY = "[.。;]|[!?！？]+";
  private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");
  private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-");
  private static final WordToSentenceProcessor<CoreLabel> PROCESSOR =
      new WordToSentenceProcessor<>(
          BOUNDARY,
          WordToSentenceProcessor.DEFAULT_BOUNDARY_FOLLOWERS_REGEX,
          Set.of(),
          Set.of(),
          null,
          WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER,
          null,
          Set.of(),
          false,
          false);

  /** The block's sentences; token positions count in the whole {@code text}. */
  List<List<CoreLabel>> sentences(String text, int begin, int end) {
    String block = text.substring(begin, end);
    var tokenizer =
        new PTBTokenizer<>(new StringReader(block), new CoreLabelTokenFactory(true), OPTIONS);
    List<CoreLabel> tokens = tokenizer.tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + begin);
      token.setEndPosition(token.endPosition() + begin);
    }
    return joinInsideBrackets(PROCESSOR.process(tokens)).stream().flatMap(Splitter::cut).toList();
  }

  /** Cuts what is no sentence of a writer's, where a comma stands if one does. */
  private static Stream<List<CoreLabel>> cut(List<CoreLabel> sentence) {
    Stream.Builder<List<CoreLabel>> pieces = Stream.builder();
    int begin = 0;
    while (sentence.size() - begin > LONGEST) {
      int end = lastComma(sentence, begin + LONGEST / 2, begin + LONGEST);
      pieces.add(sentence.subList(begin, end));
      begin = end;
    }
    return pieces.add(sentence.subList(begin, sentence.size())).build();
  }

  /** Where the last comma between two tokens ends, or {@code end} if there is none. */
  private static int lastComma(List<CoreLabel> sentence, int begin, int end) {
    for (int i = end; i > begin; i--) {
      if (sentence.get(i - 1).word().equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** A semicolon inside brackets divides nothing. */
  private static List<List<CoreLabel>> joinInsideBrackets(List<List<CoreLabel>> clauses) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int open = 0;
    for (List<CoreLabel> clause : clauses) {
      if (open > 0) {
        sentences.get(sentences.size() - 1).addAll(clause);
      } else {
        sentences.add(new ArrayList<>(clause));
      }
      open = endsWithSemicolon(clause) ? Math.max(0, open + depth(clause)) : 0;
    }
    return sentences;
  }

  private static boolean endsWithSemicolon(List<CoreLabel> clause) {
    return clause.get(clause.size() - 1).word().equals(";");
  }

  private static int depth(List<CoreLabel> clause) {
    int depth = 0;
    for (CoreLabel token : clause) {
      depth += OPENING.contains(token.word()) ? 1 : CLOSING.contains(token.word()) ? -1 : 0;
    }
    return depth;
  }
}
