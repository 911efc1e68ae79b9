package incumbent.benchmark;

import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other prose as a document. */
final class OtherDocument {
  private static final String BETWEEN = "\n\n";

  private OtherDocument() {}

  /** As many paragraphs as make about so many tokens. */
  static Document of(int tokens) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    int count = 0;
    for (String paragraph : OtherProse.paragraphs()) {
      if (count < tokens) {
        paragraphs.add(paragraph);
        count += Text.count(paragraph);
      }
    }
    return document(paragraphs);
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
    return new Document("other", "", Optional.empty(), text, blocks);
  }
}
