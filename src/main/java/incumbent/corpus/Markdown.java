package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/**
 * Reads Markdown as the page that it makes; front matter may tell {@code title} and {@code date}.
 */
final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

  /** How deep blocks may lie in one another; below that, marks of a block are text. */
  private static final int DEEPEST = 100;

  /** How many cells tables may have. */
  private static final int MOST_CELLS = 1_000_000;

  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();

  /** Without attributes: none says what is read, and each link would repeat where it leads. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.clear())
          .build();

  private Markdown() {}

  /**
   * The document that {@code source} makes.
   *
   * @throws BadInputException if its front matter cannot be read, or its tables are too large
   */
  static Document document(Path file, String id, String source) throws BadInputException {
    Node page = parse(file, source);
    YamlFrontMatterVisitor matter = new YamlFrontMatterVisitor();
    page.accept(matter);
    Optional<LocalDate> dated = value(matter.getData(), "date").flatMap(Day::of);
    String title = value(matter.getData(), "title").orElse("");
    return Html.document(id, Jsoup.parse(RENDERER.render(page)), title, dated);
  }

  /**
   * The page; where a quotation mark is all that a value of front matter holds, the parser breaks
   * off.
   */
  private static Node parse(Path file, String source) throws BadInputException {
    if (MarkdownTables.cells(source) > MOST_CELLS) {
      throw new BadInputException(
          file,
          "has tables of more than " + MOST_CELLS + " cells",
          "split it into several documents, or leave it out");
    }
    try {
      return PARSER.parse(source);
    } catch (StringIndexOutOfBoundsException e) {
      throw new BadInputException(
          file, "has front matter that cannot be read", "close the quotation marks in it", e);
    }
  }

  private static Optional<String> value(Map<String, List<String>> matter, String key) {
    return matter.getOrDefault(key, List.of()).stream().findFirst();
  }
}
