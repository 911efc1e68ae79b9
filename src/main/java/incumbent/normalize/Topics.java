package incumbent.normalize;

import incumbent.model.Block;
import incumbent.model.Document;
import incumbent.model.Mention;
import incumbent.model.Mentions;
import incumbent.model.Office;
import incumbent.model.OfficeMention;
import incumbent.model.OfficeMention.Form;
import incumbent.model.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The offices that the parts of a document are about: that of the whole document, or of a section
 * whose heading names those who held another, "Presidents of the Mint".
 */
final class Topics {
  private final Optional<Office> main;
  private final NavigableMap<Integer, Optional<Office>> sections = new TreeMap<>();

  private Topics(Optional<Office> main) {
    this.main = main;
  }

  /** A document without sections. */
  static Topics of(Optional<Office> main) {
    return new Topics(main);
  }

  /** The offices of a document and of its sections. */
  static Topics of(Document document, Mentions mentions, Optional<Office> main) {
    Topics topics = new Topics(main);
    document.blocks().stream()
        .skip(1)
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .map(Block::span)
        .forEach(heading -> topics.sections.put(heading.begin(), topics.named(heading, mentions)));
    return topics;
  }

  /** "Presidents of the Mint", or "Deputy Governors" in a text about the bank: of that body. */
  private Optional<Office> named(Span heading, Mentions mentions) {
    return mentions.sentences().stream()
        .flatMap(List<Mention>::stream)
        .filter(mention -> heading.overlaps(mention.span()))
        .filter(OfficeMention.class::isInstance)
        .map(OfficeMention.class::cast)
        .filter(office -> office.form() == Form.NAMED && isPlural(office))
        .findFirst()
        .map(
            o ->
                Office.of(
                    o.title(), o.organization().or(() -> main.flatMap(Office::organization))));
  }

  private static boolean isPlural(OfficeMention office) {
    return !(office.text() + " ").contains(office.title() + " ");
  }

  /** The office that the text is about at the offset. */
  Optional<Office> at(int offset) {
    return Optional.ofNullable(sections.floorEntry(offset))
        .flatMap(Map.Entry::getValue)
        .or(() -> main);
  }
}
