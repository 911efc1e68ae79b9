package incumbent.corpus;

import incumbent.model.Document;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.sweble.wikitext.parser.nodes.WtDefinitionListDef;
import org.sweble.wikitext.parser.nodes.WtDefinitionListTerm;
import org.sweble.wikitext.parser.nodes.WtExternalLink;
import org.sweble.wikitext.parser.nodes.WtHorizontalRule;
import org.sweble.wikitext.parser.nodes.WtIllegalCodePoint;
import org.sweble.wikitext.parser.nodes.WtImageLink;
import org.sweble.wikitext.parser.nodes.WtInternalLink;
import org.sweble.wikitext.parser.nodes.WtListItem;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtPageSwitch;
import org.sweble.wikitext.parser.nodes.WtParagraph;
import org.sweble.wikitext.parser.nodes.WtSection;
import org.sweble.wikitext.parser.nodes.WtSemiPre;
import org.sweble.wikitext.parser.nodes.WtSignature;
import org.sweble.wikitext.parser.nodes.WtStringNode;
import org.sweble.wikitext.parser.nodes.WtTable;
import org.sweble.wikitext.parser.nodes.WtTableCaption;
import org.sweble.wikitext.parser.nodes.WtTableCell;
import org.sweble.wikitext.parser.nodes.WtTableHeader;
import org.sweble.wikitext.parser.nodes.WtTableRow;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtTemplate;
import org.sweble.wikitext.parser.nodes.WtTemplateArgument;
import org.sweble.wikitext.parser.nodes.WtTemplateParameter;
import org.sweble.wikitext.parser.nodes.WtUrl;
import org.sweble.wikitext.parser.nodes.WtXmlAttribute;
import org.sweble.wikitext.parser.nodes.WtXmlAttributes;
import org.sweble.wikitext.parser.nodes.WtXmlCharRef;
import org.sweble.wikitext.parser.nodes.WtXmlComment;
import org.sweble.wikitext.parser.nodes.WtXmlElement;
import org.sweble.wikitext.parser.nodes.WtXmlEntityRef;
import org.sweble.wikitext.parser.utils.NonExpandingParser;
import xtc.parser.ParseException;

/**
 * Reads wikitext as the page that it makes, as far as that can be told without its templates: those
 * are dropped, infoboxes with them, save a few that only dress the text that stands in them.
 */
final class Wikitext {
  private static final Map<Class<? extends WtNode>, String> TAGS =
      Map.ofEntries(
          Map.entry(WtParagraph.class, "p"),
          Map.entry(WtSemiPre.class, "p"),
          Map.entry(WtListItem.class, "li"),
          Map.entry(WtDefinitionListTerm.class, "dt"),
          Map.entry(WtDefinitionListDef.class, "dd"),
          Map.entry(WtTable.class, "table"),
          Map.entry(WtTableCaption.class, "p"),
          Map.entry(WtTableRow.class, "tr"),
          Map.entry(WtTableHeader.class, "th"),
          Map.entry(WtTableCell.class, "td"),
          Map.entry(WtHorizontalRule.class, "hr"));
  private static final Set<Class<? extends WtNode>> DROPPED =
      Set.of(
          WtXmlAttributes.class,
          WtXmlComment.class,
          WtImageLink.class,
          WtPageSwitch.class,
          WtSignature.class,
          WtTemplateParameter.class,
          WtIllegalCodePoint.class,
          WtUrl.class);

  /** Templates that show their last argument. */
  private static final Set<String> DRESSING =
      Set.of("nowrap", "nobr", "lang", "small", "nobold", "transl", "transliteration", "big");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("circa", "c. "),
          Map.entry("c.", "c. "),
          Map.entry("ca.", "c. "),
          Map.entry("reign", "r. "),
          Map.entry("ndash", "–"),
          Map.entry("snd", " – "),
          Map.entry("spnd", " – "),
          Map.entry("spaced ndash", " – "),
          Map.entry("mdash", "—"),
          Map.entry("spaces", " "),
          Map.entry("nbsp", " "));
  private static final Set<String> DATED = Set.of("circa", "c.", "ca.", "reign");

  private static final int UNKNOWN_CHARACTER = 0xFFFD;

  /** Links that put a page into a category, show a file, or lead to another language. */
  private static final Pattern ASIDE =
      Pattern.compile("(?i)(?:category|file|image|media|[a-z]{2,3}(?:-[a-z]+)*+)\\s*:\\S.*");

  private Wikitext() {}

  /**
   * The document that the wikitext of one page makes.
   *
   * @throws IOException if it cannot be parsed
   */
  static Document document(String id, String title, String source) throws IOException {
    org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
    try {
      add(new NonExpandingParser(false, false, false).parseArticle(source, title), page.body());
    } catch (ParseException e) {
      throw new IOException(e.getMessage(), e);
    }
    return Html.document(id, page, title, Optional.empty());
  }

  private static void add(WtNode node, Element parent) {
    if (DROPPED.contains(node.getClass())) {
      return;
    }
    if (node instanceof WtStringNode text) {
      parent.appendText(text.getContent());
    } else if (node instanceof WtXmlCharRef reference) {
      parent.appendText(character(reference.getCodePoint()));
    } else if (node instanceof WtXmlEntityRef reference) {
      parent.appendText(Optional.ofNullable(reference.getResolved()).orElse(""));
    } else if (node instanceof WtInternalLink link) {
      addLink(link, parent);
    } else if (node instanceof WtExternalLink link) {
      addAll(link.getTitle(), parent);
    } else if (node instanceof WtTemplate template) {
      addTemplate(template, parent);
    } else if (node instanceof WtTagExtension extension) {
      addExtension(extension, parent);
    } else if (node instanceof WtSection section) {
      addAll(section.getHeading(), parent.appendElement("h" + Math.min(6, section.getLevel())));
      addAll(section.getBody(), parent);
    } else if (node instanceof WtXmlElement element) {
      addAll(element, parent.appendElement(element.getName().toLowerCase(Locale.ROOT)));
    } else {
      String tag = TAGS.get(node.getClass());
      addAll(node, tag == null ? parent : parent.appendElement(tag));
    }
  }

  /** As HTML has it, a number that stands for no character is one that cannot be shown. */
  private static String character(int codePoint) {
    boolean shown = Character.isValidCodePoint(codePoint) && codePoint != 0;
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return Character.toString(shown && !half ? codePoint : UNKNOWN_CHARACTER);
  }

  private static void addAll(WtNode node, Element parent) {
    for (WtNode child : node) {
      if (child instanceof WtXmlAttributes attributes) {
        setAttributes(attributes, parent);
      } else {
        add(child, parent);
      }
    }
  }

  /** Tells the classes of an element, so that an infobox that is a table is known as one. */
  private static void setAttributes(WtXmlAttributes attributes, Element element) {
    for (WtNode node : attributes) {
      if (node instanceof WtXmlAttribute attribute && attribute.getName().isResolved()) {
        String name = attribute.getName().getAsString().toLowerCase(Locale.ROOT);
        if (name.equals("class") || name.equals("style")) {
          element.attr(name, shown(attribute.getValue()));
        }
      }
    }
  }

  private static String shown(WtNode node) {
    Element shown = new Element("span");
    addAll(node, shown);
    return shown.wholeText();
  }

  private static void addLink(WtInternalLink link, Element parent) {
    String target = shown(link.getTarget()).strip();
    if (ASIDE.matcher(target).matches()) {
      return;
    }
    parent.appendText(link.getPrefix());
    if (link.hasTitle()) {
      addAll(link.getTitle(), parent);
    } else {
      parent.appendText(target.startsWith(":") ? target.substring(1) : target);
    }
    parent.appendText(link.getPostfix());
  }

  private static void addExtension(WtTagExtension extension, Element parent) {
    if (extension.getName().equalsIgnoreCase("nowiki") && extension.hasBody()) {
      parent.appendText(extension.getBody().getContent());
    }
  }

  private static void addTemplate(WtTemplate template, Element parent) {
    String name = shown(template.getName()).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    parent.appendText(SIGNS.getOrDefault(name, ""));
    if (DRESSING.contains(name)) {
      parent.appendText(arguments(template).reduce((first, last) -> last).orElse(""));
    } else if (DATED.contains(name)) {
      parent.appendText(arguments(template).collect(Collectors.joining("–")));
    }
  }

  private static Stream<String> arguments(WtTemplate template) {
    return template.getArgs().stream()
        .filter(WtTemplateArgument.class::isInstance)
        .map(WtTemplateArgument.class::cast)
        .filter(argument -> !argument.hasName())
        .map(argument -> shown(argument.getValue()).strip());
  }
}
