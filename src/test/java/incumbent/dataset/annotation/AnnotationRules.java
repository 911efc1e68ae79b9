package incumbent.dataset.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.model.Span;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What the W3C Web Annotation Data Model asks of a collection of annotations on texts, and of each
 * selector that it finds its words again.
 */
public final class AnnotationRules {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Section 3.3.5 of the model. */
  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "tagging");

  private static final int LONGEST_SURROUNDINGS = 32;

  private final UnaryOperator<String> texts;
  private final Set<String> ids = new HashSet<>();

  private AnnotationRules(UnaryOperator<String> texts) {
    this.texts = texts;
  }

  /**
   * Fails if a rule is broken.
   *
   * @param texts the text of a document by its IRI
   * @return how many annotations there are
   */
  public static int check(JsonNode collection, UnaryOperator<String> texts) {
    new AnnotationRules(texts).collection(collection);
    return collection.path("total").intValue();
  }

  private void collection(JsonNode node) {
    assertEquals(CONTEXT, node.path("@context").textValue());
    resource(node, "AnnotationCollection");
    text(node, "label");
    int total = natural(node, "total");
    assertEquals(total > 0, node.has("first"), "a first page, if there are annotations");
    keys(node, Set.of("@context", "id", "type", "label", "total", "first"));
    if (total > 0) {
      page(node.path("first"), total);
    }
  }

  private void page(JsonNode node, int total) {
    resource(node, "AnnotationPage");
    assertEquals(0, natural(node, "startIndex"));
    assertTrue(node.path("items").isArray());
    assertEquals(total, node.path("items").size());
    keys(node, Set.of("id", "type", "startIndex", "items"));
    node.path("items").forEach(this::annotation);
  }

  private void annotation(JsonNode node) {
    resource(node, "Annotation");
    motivation(node, "motivation");
    assertFalse(node.path("body").isEmpty(), node::toString);
    node.path("body").forEach(AnnotationRules::body);
    JsonNode target = node.path("target");
    iri(target, "source");
    keys(target, Set.of("source", "selector"));
    keys(node, Set.of("id", "type", "motivation", "body", "target"));
    selectors(target.path("selector"), texts.apply(target.path("source").textValue()));
  }

  private static void body(JsonNode node) {
    motivation(node, "purpose");
    if (text(node, "type").equals("TextualBody")) {
      text(node, "value");
      keys(node, Set.of("type", "value", "purpose"));
    } else {
      assertEquals("SpecificResource", text(node, "type"));
      iri(node, "source");
      keys(node, Set.of("type", "source", "purpose"));
    }
  }

  private static void selectors(JsonNode selectors, String text) {
    assertEquals(2, selectors.size(), selectors::toString);
    JsonNode quote = selectors.get(0);
    JsonNode position = selectors.get(1);
    assertEquals("TextQuoteSelector", text(quote, "type"));
    assertEquals("TextPositionSelector", text(position, "type"));
    keys(quote, Set.of("type", "exact", "prefix", "suffix"));
    keys(position, Set.of("type", "start", "end"));
    Span span = new Span(natural(position, "start"), natural(position, "end"));
    String exact = text(quote, "exact");
    assertEquals(exact, span.in(text), "by position");
    String prefix = surroundings(quote, "prefix");
    String suffix = surroundings(quote, "suffix");
    int begin = text.offsetByCodePoints(0, span.begin());
    assertTrue(
        text.startsWith(prefix + exact + suffix, begin - prefix.length()),
        () -> "by quotation: " + quote);
    assertTrue(prefix.length() >= Math.min(begin, LONGEST_SURROUNDINGS), quote::toString);
  }

  private static String surroundings(JsonNode node, String key) {
    assertTrue(node.path(key).isTextual(), node::toString);
    String value = node.path(key).textValue();
    int length = value.codePointCount(0, value.length());
    assertTrue(length <= LONGEST_SURROUNDINGS, value);
    assertFalse(
        value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE), value);
    return value;
  }

  private void resource(JsonNode node, String type) {
    assertTrue(ids.add(iri(node, "id")), () -> "two of one id: " + node.path("id"));
    assertEquals(type, text(node, "type"));
  }

  private static String iri(JsonNode node, String key) {
    String value = text(node, key);
    assertTrue(URI.create(value).isAbsolute(), value);
    return value;
  }

  private static void motivation(JsonNode node, String key) {
    assertTrue(MOTIVATIONS.contains(text(node, key)), node::toString);
  }

  private static String text(JsonNode node, String key) {
    assertTrue(node.path(key).isTextual(), () -> key + " of " + node);
    assertFalse(node.path(key).textValue().isEmpty(), () -> key + " of " + node);
    return node.path(key).textValue();
  }

  private static int natural(JsonNode node, String key) {
    assertTrue(node.path(key).isInt() && node.path(key).intValue() >= 0, () -> key + " of " + node);
    return node.path(key).intValue();
  }

  /** A key that the context does not know would be lost to those who read it as linked data. */
  private static void keys(JsonNode node, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }
}
