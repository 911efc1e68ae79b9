package incumbent.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Documents in which one paragraph in twenty speaks of offices: it is taken from the corpus, the
 * other nineteen from prose about other things.
 */
record MixedText(List<String> offices, List<String> others) {
  private static final int OTHERS = 19;
  private static final int ENOUGH_TOKENS = 20_000;

  MixedText {
    offices = List.copyOf(offices);
    others = List.copyOf(others);
    if (others.size() < OTHERS) {
      throw new CannotMeasureException(
          "Mixed text takes more paragraphs than there are of other prose");
    }
  }

  static MixedText of(Corpus corpus) throws IOException {
    return new MixedText(OfficeParagraphs.of(corpus), OtherProse.paragraphs());
  }

  /**
   * Documents of some 20,000 tokens in all, less if there is not so much other prose.
   *
   * @param seed of the order; every seed gives other documents
   */
  List<Text> documents(int seed, Workspace workspace) throws IOException {
    Random random = new Random(seed);
    List<String> fromCorpus = shuffled(offices, random);
    List<String> fromOthers = shuffled(others, random);
    List<Text> documents = new ArrayList<>();
    int tokens = 0;
    for (int i = 0; tokens < ENOUGH_TOKENS && (i + 1) * OTHERS <= fromOthers.size(); i++) {
      List<String> paragraphs = new ArrayList<>(fromOthers.subList(i * OTHERS, (i + 1) * OTHERS));
      paragraphs.add(fromCorpus.get(i % fromCorpus.size()));
      String content = String.join("\n\n", shuffled(paragraphs, random)) + "\n";
      Text text = workspace.write("mixed-%d-%d".formatted(seed, i), content);
      documents.add(text);
      tokens += text.tokens();
    }
    return documents;
  }

  private static List<String> shuffled(List<String> paragraphs, Random random) {
    List<String> shuffled = new ArrayList<>(paragraphs);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
