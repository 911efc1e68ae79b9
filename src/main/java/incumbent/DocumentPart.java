package incumbent;

import incumbent.model.Block;
import incumbent.model.Claim;
import incumbent.model.CodePoints;
import incumbent.model.Document;
import incumbent.model.Entity;
import incumbent.model.Evidence;
import incumbent.model.ResolvedDate;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a long document, as a document of its own.
 *
 * @param document the opening heading of the whole, and then the blocks of the part
 * @param opening how many code points come before the blocks of the part; none in the first part
 * @param shift how far the blocks stand behind their place in the part
 */
record DocumentPart(Document document, int opening, int shift) {
  private static final String BELOW_HEADING = "\n\n";

  /** The part of {@code whole} that consists of some blocks that follow one another. */
  static DocumentPart of(Document whole, CodePoints text, boolean first, List<Block> blocks) {
    int begin = first ? 0 : blocks.get(0).span().begin();
    Span span = new Span(begin, blocks.get(blocks.size() - 1).span().end());
    Block opener = whole.blocks().get(0);
    if (first || opener.kind() != Block.Kind.HEADING) {
      return new DocumentPart(part(whole, text.text(span), blocks, -begin), 0, begin);
    }
    String heading = text.text(new Span(0, opener.span().end())) + BELOW_HEADING;
    int opening = opener.span().end() + BELOW_HEADING.length();
    List<Block> all = new ArrayList<>();
    all.add(opener);
    all.addAll(shifted(blocks, opening - begin));
    return new DocumentPart(
        part(whole, heading + text.text(span), all, 0), opening, begin - opening);
  }

  private static Document part(Document whole, String text, List<Block> blocks, int by) {
    return new Document(whole.id(), whole.title(), whole.dated(), text, shifted(blocks, by));
  }

  private static List<Block> shifted(List<Block> blocks, int by) {
    return blocks.stream()
        .map(block -> new Block(block.kind(), shifted(block.span(), by)))
        .toList();
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by);
  }

  /** Whether something stands in the blocks of the part, and not in the heading it repeats. */
  boolean isNew(Span span) {
    return span.begin() >= opening;
  }

  private Span inWhole(Span span) {
    return isNew(span) ? shifted(span, shift) : span;
  }

  private Evidence inWhole(Evidence evidence) {
    return new Evidence(
        evidence.documentId(), inWhole(evidence.span()), evidence.exact(), evidence.rule());
  }

  private ResolvedDate inWhole(ResolvedDate date) {
    return new ResolvedDate(
        date.value(), date.basis(), inWhole(date.evidence()), date.derivation());
  }

  /** The mention where it stands in the whole document. */
  Entity inWhole(Entity entity) {
    return new Entity(
        entity.documentId(),
        entity.kind(),
        entity.canonical(),
        inWhole(entity.span()),
        entity.text());
  }

  /** The claim where it stands in the whole document, as the one of that number there. */
  Claim inWhole(Claim claim, int order) {
    return new Claim(
        order,
        claim.kind(),
        claim.person(),
        claim.office(),
        claim.officeNamed(),
        claim.role(),
        claim.other(),
        claim.renamedTo(),
        claim.at().map(this::inWhole),
        claim.from().map(this::inWhole),
        claim.until().map(this::inWhole),
        claim.length(),
        claim.manner(),
        claim.leaving(),
        claim.agent(),
        inWhole(claim.evidence()));
  }
}
