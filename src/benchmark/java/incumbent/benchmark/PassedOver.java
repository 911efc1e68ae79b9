package incumbent.benchmark;

import incumbent.annotate.Annotator;
import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prose of which screening lets nothing pass. */
final class PassedOver {
  private static final String BETWEEN = "\n\n";

  private PassedOver() {}

  /** Some of it, of about so many tokens. */
  static Document text(Annotator annotator, int tokens) throws IOException {
    List<String> passedOver = new ArrayList<>();
    int count = 0;
    for (String paragraph : OtherProse.paragraphs()) {
      if (count < tokens
          && annotator.annotate(document(List.of(paragraph))).sentences().isEmpty()) {
        passedOver.add(paragraph);
        count += Text.count(paragraph);
      }
    }
    return document(passedOver);
  }

  private static Document document(List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      int end = begin + paragraph.codePointCount(0, paragraph.length());
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(begin, end)));
      begin = end + BETWEEN.length();
    }
    String text = String.join(BETWEEN, paragraphs);
    return new Document("passed-over", "", Optional.empty(), text, blocks);
  }
}
