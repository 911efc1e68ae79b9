package incumbent.annotate;

import incumbent.model.Block;
import incumbent.model.CodePoints;
import incumbent.model.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which blocks of a document are read, and which of their sentences are parsed.
 *
 * <p>Where the title names an office, most paragraphs tell of one or there are hardly any, what one
 * paragraph leaves unsaid another says ("He left in 1880."), and all are read that hold a word of
 * any rule. In other documents a paragraph must tell of an office by itself.
 */
final class Selection {
  /** Fewer are too few to tell what their document is about. */
  private static final int FEWEST_PARAGRAPHS = 3;

  private final List<Block> blocks;
  private final Function<List<String>, BitSet> parsed;

  private Selection(List<Block> blocks, Function<List<String>, BitSet> parsed) {
    this.blocks = List.copyOf(blocks);
    this.parsed = parsed;
  }

  /** All of a document. */
  static Selection all(Document document) {
    return new Selection(document.blocks(), sentences -> where(sentences, s -> true));
  }

  /** What the screen lets through. */
  static Selection of(Document document, CodePoints offsets, Screen screen) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      int begin = offsets.position(block.span().begin());
      int end = offsets.position(block.span().end());
      passages.add(Passage.of(block, document.text().substring(begin, end), screen));
    }
    return screen.names(document.title()) || isShort(passages) || areMostTelling(passages)
        ? new Selection(chosen(passages, screen, true), s -> where(s, screen::admits))
        : new Selection(chosen(passages, screen, false), s -> telling(s, screen));
  }

  private static BitSet where(List<String> sentences, Predicate<String> condition) {
    BitSet where = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      where.set(i, condition.test(sentences.get(i)));
    }
    return where;
  }

  /** The sentences that tell of an office, and each behind one that can go on about it. */
  private static BitSet telling(List<String> sentences, Screen screen) {
    BitSet telling = where(sentences, screen::tells);
    BitSet all = (BitSet) telling.clone();
    for (int i = 1; i < sentences.size(); i++) {
      if (telling.get(i - 1) && !telling.get(i) && screen.goesOn(sentences.get(i))) {
        all.set(i);
      }
    }
    return all;
  }

  private record Passage(Block block, String text, boolean telling) {
    static Passage of(Block block, String text, Screen screen) {
      return new Passage(block, text, isParagraph(block) && screen.tells(text));
    }
  }

  private static boolean isParagraph(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH;
  }

  private static boolean isShort(List<Passage> passages) {
    return passages.stream().filter(p -> isParagraph(p.block)).count() < FEWEST_PARAGRAPHS;
  }

  private static boolean areMostTelling(List<Passage> passages) {
    long paragraphs = passages.stream().filter(p -> isParagraph(p.block)).count();
    return 2 * passages.stream().filter(Passage::telling).count() >= paragraphs;
  }

  private static List<Block> chosen(List<Passage> passages, Screen screen, boolean whole) {
    List<Block> chosen = new ArrayList<>();
    String introduction = "";
    for (Passage passage : passages) {
      if (isRead(passage, introduction, screen, whole)) {
        chosen.add(passage.block);
      }
      if (passage.block.kind() != Block.Kind.ITEM) {
        introduction = passage.text;
      }
    }
    return chosen;
  }

  /**
   * Headings are always read, and items if they or what introduces their list name an office, or if
   * they hold a year: their words may be a name and two years only.
   */
  private static boolean isRead(
      Passage passage, String introduction, Screen screen, boolean whole) {
    return switch (passage.block.kind()) {
      case HEADING -> true;
      case ITEM ->
          whole
              || screen.dates(passage.text)
              || screen.names(passage.text)
              || screen.names(introduction);
      case PARAGRAPH -> passage.telling || (whole && screen.admits(passage.text));
    };
  }

  /** The blocks to read, in reading order. */
  List<Block> blocks() {
    return blocks;
  }

  /** Which of the sentences of a block are worth parsing. */
  BitSet parsed(List<String> sentences) {
    return parsed.apply(sentences);
  }
}
