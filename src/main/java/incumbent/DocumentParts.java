package incumbent;

import incumbent.model.Block;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.CodePoints;
import incumbent.model.Document;
import incumbent.model.Entity;
import incumbent.model.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a long document in parts, one after another, so that its reading takes no more memory than
 * that of a part, and no more time than its length calls for.
 *
 * <p>A part ends where a block ends, or within one that is too long for a part, and each opens with
 * the heading that opens the document, so that what the document is about is known in all of them.
 * All offsets count in the whole document. Names are resolved within their part: whom a part calls
 * by surname alone stays a surname there.
 */
final class DocumentParts {
  /** How many characters a part has, and then up to the end of its last block. */
  static final int LENGTH = 200_000;

  private DocumentParts() {}

  /** How many parts a document is read in, about. */
  static int count(Document document) {
    return 1 + document.text().length() / LENGTH;
  }

  /**
   * What all parts claim, as one.
   *
   * @param reader reads one part
   */
  static Claims read(Document document, Function<Document, Claims> reader) {
    return read(document, LENGTH, reader);
  }

  static Claims read(Document document, int length, Function<Document, Claims> reader) {
    if (document.text().length() <= length) {
      return reader.apply(document);
    }
    List<Claim> claims = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    Optional<Office> topic = Optional.empty();
    for (DocumentPart part : cut(document, length)) {
      Claims read = reader.apply(part.document());
      topic = topic.or(read::topic);
      read.claims().stream()
          .filter(claim -> part.isNew(claim.evidence().span()))
          .forEach(claim -> claims.add(part.inWhole(claim, claims.size())));
      read.entities().stream()
          .filter(entity -> part.isNew(entity.span()))
          .forEach(entity -> entities.add(part.inWhole(entity)));
    }
    return new Claims(document.id(), document.dated(), topic, claims, entities);
  }

  private static List<DocumentPart> cut(Document document, int length) {
    CodePoints text = new CodePoints(document.text());
    Document whole = LongBlocks.cut(document, text, length);
    List<DocumentPart> parts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (Block block : whole.blocks()) {
      blocks.add(block);
      if (block.span().end() - begin >= length) {
        parts.add(DocumentPart.of(whole, text, parts.isEmpty(), blocks));
        begin = block.span().end();
        blocks.clear();
      }
    }
    if (!blocks.isEmpty()) {
      parts.add(DocumentPart.of(whole, text, parts.isEmpty(), blocks));
    }
    return parts;
  }
}
