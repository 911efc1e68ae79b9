package incumbent.corpus;

import incumbent.model.Block.Kind;
import incumbent.model.Document;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads what a page of HTML has to say: headings, paragraphs, list entries and table rows of its
 * main part. Navigation, forms, infoboxes, references, and what is hidden are dropped.
 */
final class Html {
  private static final String DROPPED =
      "script, style, noscript, template, nav, aside, form, button, select, svg, math, iframe,"
          + " body > footer, [hidden], [aria-hidden=true], [role=navigation], [role=search],"
          + " [role=contentinfo], [style~=(?i)display:\\s*none], .infobox, .navbox, .sidebar,"
          + " .vertical-navbox, .metadata, .ambox, .hatnote, .toc, #toc, .reflist, .references,"
          + " sup.reference, .mw-editsection, .catlinks, .printfooter, .noprint, .breadcrumb,"
          + " .breadcrumbs";
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** A surrogate that is no half of a pair. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final TextFlow flow = new TextFlow();

  private Html() {}

  /** The document that a page holds; its blocks are none if the page holds no text. */
  static Document document(String id, org.jsoup.nodes.Document page) {
    return document(id, page, "", Optional.empty());
  }

  /**
   * The same, of a page whose source tells more.
   *
   * @param title empty if the page itself tells it
   */
  static Document document(
      String id, org.jsoup.nodes.Document page, String title, Optional<LocalDate> dated) {
    Optional<LocalDate> day = dated.or(() -> day(page));
    drop(page.select(DROPPED));
    page.nodeStream(TextNode.class).forEach(Html::mend);
    Element heading = page.selectFirst("h1");
    String ownTitle = heading == null ? page.title() : heading.text();
    String told = title.isEmpty() ? ownTitle.strip() : title;
    Html html = new Html();
    Element main = main(page);
    html.addTitle(told, main);
    main.traverse(html.new Visitor());
    return html.flow.document(id, told, day);
  }

  /** Takes elements away from each parent at once: one by one takes the square of their number. */
  private static void drop(Collection<Element> elements) {
    Set<Node> dropped = new HashSet<>(elements);
    Set<Element> parents = elements.stream().map(Element::parent).collect(Collectors.toSet());
    for (Element parent : parents) {
      List<Node> kept = parent.childNodes().stream().filter(n -> !dropped.contains(n)).toList();
      parent.empty().appendChildren(kept);
    }
  }

  /** A number that stands for half of a character is a character that cannot be shown. */
  private static void mend(TextNode node) {
    String text = node.getWholeText();
    if (HALF.matcher(text).find()) {
      node.text(HALF.matcher(text).replaceAll("\uFFFD"));
    }
  }

  private static Element main(org.jsoup.nodes.Document page) {
    Element main = page.selectFirst("main, [role=main]");
    if (main != null && main.hasText()) {
      return main;
    }
    var articles = page.select("article");
    return articles.size() == 1 && articles.get(0).hasText() ? articles.get(0) : page.body();
  }

  /** A title that the text does not open with stands above it, as readers see it. */
  private void addTitle(String title, Element main) {
    if (!title.isEmpty() && !main.text().startsWith(title)) {
      flow.open(Kind.HEADING);
      flow.text(title);
      flow.close();
    }
  }

  private static Optional<LocalDate> day(org.jsoup.nodes.Document page) {
    Element meta =
        page.selectFirst(
            "meta[property=article:published_time], meta[name=date], meta[itemprop=datePublished],"
                + " meta[name=DC.date.issued]");
    Element time = page.selectFirst("time[itemprop=datePublished], time[pubdate]");
    String day = meta != null ? meta.attr("content") : time != null ? time.attr("datetime") : "";
    return Day.of(day);
  }

  private final class Visitor implements NodeVisitor {
    /** For each open table whether it holds data, innermost first. */
    private final Deque<Boolean> tables = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        flow.text(text.getWholeText());
      } else if (node instanceof Element element) {
        begin(element);
      }
    }

    private void begin(Element element) {
      String name = element.normalName();
      if (name.equals("table")) {
        flow.end();
        tables.push(element.selectFirst("table table, h1, h2, h3, h4, h5, h6") == null);
      } else if (name.equals("tr") && isInData()) {
        flow.openRow();
      } else if (kind(name).isPresent()) {
        flow.open(kind(name).get());
      } else if (element.isBlock() || isSecondBreak(element)) {
        flow.end();
      } else if (name.equals("br")) {
        flow.text(" ");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      String name = element.normalName();
      if (name.equals("table")) {
        flow.end();
        tables.pop();
      } else if (name.equals("tr") && isInData()) {
        flow.closeRow();
      } else if (CELLS.contains(name) && isInData()) {
        flow.endCell();
      } else if (kind(name).isPresent()) {
        flow.close();
      } else if (element.isBlock()) {
        flow.end();
      }
    }

    /** Tables that lay out a page hold headings or tables; all others hold data. */
    private boolean isInData() {
      return !tables.isEmpty() && tables.peek();
    }
  }

  private static Optional<Kind> kind(String name) {
    if (HEADINGS.contains(name)) {
      return Optional.of(Kind.HEADING);
    }
    return ITEMS.contains(name) ? Optional.of(Kind.ITEM) : Optional.empty();
  }

  /** Two line breaks in a row are how some pages part their paragraphs. */
  private static boolean isSecondBreak(Element element) {
    Node before = element.previousSibling();
    if (before instanceof TextNode space && space.isBlank()) {
      before = before.previousSibling();
    }
    return element.normalName().equals("br")
        && before instanceof Element first
        && first.normalName().equals("br");
  }
}
