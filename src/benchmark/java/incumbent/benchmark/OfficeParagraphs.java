package incumbent.benchmark;

import incumbent.corpus.DocumentReader;
import incumbent.corpus.GoldReader;
import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.GoldTenure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs of the corpus that gold quotes as evidence of a tenure. */
final class OfficeParagraphs {
  private OfficeParagraphs() {}

  static List<String> of(Corpus corpus) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (Text text : corpus.documents()) {
      Document document = new DocumentReader().read(text.file());
      List<String> quotations = quotations(text.file());
      for (Block block : document.blocks()) {
        String paragraph = block.span().in(document.text());
        if (block.kind() == Block.Kind.PARAGRAPH
            && quotations.stream().anyMatch(paragraph::contains)) {
          paragraphs.add(paragraph);
        }
      }
    }
    return paragraphs;
  }

  private static List<String> quotations(Path document) throws IOException {
    return new GoldReader()
        .readFor(document, Corpus.FOLDER.resolve("gold")).tenures().stream()
            .filter(GoldTenure::required)
            .flatMap(tenure -> tenure.evidence().stream())
            .toList();
  }
}
