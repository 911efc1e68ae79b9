package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Block;
import incumbent.model.Document;
import java.util.regex.Pattern;

/** What holds of every document, whatever it was read from. */
final class SoundDocument {
  /** A NUL, and half of a character. */
  private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

  private SoundDocument() {}

  /** Fails unless it is text, and its blocks are stretches of that in order, counted rightly. */
  static void assertSound(Document document) {
    String text = document.text();
    assertFalse(document.id().isEmpty());
    assertFalse(NO_TEXT.matcher(text).find(), "no text");
    assertFalse(NO_TEXT.matcher(document.title()).find(), "no title");
    int end = 0;
    for (Block block : document.blocks()) {
      assertTrue(block.span().begin() >= end, block::toString);
      end = block.span().end();
      assertTrue(end <= text.codePointCount(0, text.length()), block::toString);
      String stretch = block.span().in(text);
      assertEquals(stretch.strip(), stretch);
      assertTrue(block.kind() == Block.Kind.HEADING || !stretch.isEmpty(), block::toString);
    }
  }
}
