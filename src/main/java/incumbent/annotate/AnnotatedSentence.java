package incumbent.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import incumbent.model.Block;
import incumbent.model.CodePoints;
import incumbent.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One sentence, or one clause of a sentence that semicolons divide. For one thread at a time. */
public final class AnnotatedSentence {
  private final String text;
  private final CodePoints offsets;
  private final Block block;
  private final List<CoreLabel> tokens;
  private final Dependencies dependencies;

  /**
   * @param text the whole document's text
   * @param offsets turns positions in {@code text} into code points
   * @param tokens with text, tag, lemma and entity type; positions count in {@code text}
   * @param parser what finds its dependencies, if something in it calls for them
   */
  public AnnotatedSentence(
      String text,
      CodePoints offsets,
      Block block,
      List<CoreLabel> tokens,
      Optional<Supplier<SemanticGraph>> parser) {
    this.text = text;
    this.offsets = offsets;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    this.dependencies = new Dependencies(parser);
  }

  /** The unit of layout it stands in. */
  public Block block() {
    return block;
  }

  /** Its tokens with text, tag, lemma and entity type; positions count in the document's text. */
  public List<CoreLabel> tokens() {
    return tokens;
  }

  /** Whether it has dependencies; they are not looked for. */
  public boolean hasGraph() {
    return dependencies.isPresent();
  }

  /** Its enhanced dependencies; empty if nothing in it calls for them. */
  public Optional<SemanticGraph> graph() {
    return dependencies.graph();
  }

  /** The span of tokens {@code from} to {@code to}, the latter exclusive. */
  public Span span(int from, int to) {
    return offsets.span(tokens.get(from).beginPosition(), tokens.get(to - 1).endPosition());
  }

  /** The span of the whole sentence. */
  public Span span() {
    return span(0, tokens.size());
  }

  /** The document's text at {@code span}. */
  public String text(Span span) {
    return offsets.text(span);
  }

  /**
   * The first token that begins at or after the code point {@code offset}; the size if none does.
   */
  public int tokenAt(int offset) {
    int position = offsets.position(offset);
    int index = 0;
    while (index < tokens.size() && tokens.get(index).beginPosition() < position) {
      index++;
    }
    return index;
  }

  /** The word of token {@code index} in lower case; empty outside the sentence. */
  public String word(int index) {
    return inside(index) ? tokens.get(index).word().toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** The lemma of token {@code index} in lower case; empty outside the sentence. */
  public String lemma(int index) {
    return inside(index) ? tokens.get(index).lemma().toLowerCase(java.util.Locale.ROOT) : "";
  }

  /** The part-of-speech tag of token {@code index}; empty outside the sentence. */
  public String tag(int index) {
    return inside(index) ? tokens.get(index).tag() : "";
  }

  /** The entity type of token {@code index}, {@code O} if none; empty outside the sentence. */
  public String entity(int index) {
    return inside(index) ? tokens.get(index).ner() : "";
  }

  /** Whether token {@code index} begins with a capital letter. */
  public boolean capitalized(int index) {
    return inside(index) && Character.isUpperCase(tokens.get(index).word().codePointAt(0));
  }

  /** The first token of the capitalized proper nouns in a row that end with token {@code last}. */
  public int properBegin(int last) {
    int first = last;
    while (capitalized(first - 1) && tag(first - 1).equals("NNP")) {
      first--;
    }
    return first;
  }

  /** Whether token {@code index} stands on another line than the one before it. */
  public boolean startsLine(int index) {
    return inside(index)
        && inside(index - 1)
        && text.substring(tokens.get(index - 1).endPosition(), tokens.get(index).beginPosition())
            .contains("\n");
  }

  private boolean inside(int index) {
    return index >= 0 && index < tokens.size();
  }
}
