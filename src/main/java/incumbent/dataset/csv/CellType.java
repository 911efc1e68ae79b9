package incumbent.dataset.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the cells of a column hold, in the terms of Frictionless Table Schema.
 *
 * <p>Its dates begin with the year 1, so that days and EDTF are strings there, of a pattern in the
 * syntax of XML Schema and with what they stand for as {@code rdfType}.
 *
 * @param name of the type
 * @param rdfType what a string stands for, as a URI; empty if for itself
 * @param constraints what holds of every value
 * @param reference the column in which every value stands too
 */
public record CellType(
    String name,
    Optional<String> rdfType,
    SortedMap<String, JsonNode> constraints,
    Optional<Reference> reference) {
  private static final String DATE = "-?([0-9]{4}(-[0-9]{2}){0,2}|[0-9]{3}X|[0-9]{2}XX)[~?%]?";

  public static final CellType TEXT = of("string");

  /** The id of a row, which no other row of the table has. */
  public static final CellType KEY = TEXT.with("unique", BooleanNode.TRUE);

  /** The id of a person who has a row. */
  static final CellType PERSON = TEXT.in(new Reference("persons", "person_id"));

  /** The id of an office that has a row. */
  static final CellType OFFICE = TEXT.in(new Reference("offices", "office_id"));

  /** The id of a row that is also that of a tenure. */
  public static final CellType TENURE = KEY.in(new Reference("tenures", "tenure_id"));

  static final CellType BOOLEAN = of("boolean");

  /** A number of things, or an offset. */
  static final CellType COUNT = of("integer").with("minimum", IntNode.valueOf(0));

  /** Offsets, joined. */
  public static final CellType OFFSETS = TEXT.like("[0-9]+( \\| [0-9]+)*");

  static final CellType PROBABILITY =
      of("number").with("minimum", IntNode.valueOf(0)).with("maximum", IntNode.valueOf(1));

  /** ISO 8601, in years, months and days. */
  static final CellType DURATION = of("duration");

  /** A day of the proleptic Gregorian calendar, 44 BC as {@code -0043}. */
  static final CellType DAY =
      TEXT.meaning("http://www.w3.org/2001/XMLSchema#date").like("-?[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** What {@link incumbent.model.Edtf} reads. */
  public static final CellType EDTF =
      TEXT.meaning("http://id.loc.gov/datatypes/edtf/EDTF")
          .like("(\\.\\.|D|\\[D\\.\\.(D)?\\]|\\[\\.\\.D\\])".replace("D", DATE));

  /** A column of a table. */
  record Reference(String table, String column) {}

  private static CellType of(String name) {
    return new CellType(name, Optional.empty(), new TreeMap<>(), Optional.empty());
  }

  /** Whether it is that of ids of rows. */
  boolean isKey() {
    return constraints.containsKey("unique");
  }

  /** One of a few words. */
  public static CellType oneOf(Stream<String> words) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    words.forEach(values::add);
    return TEXT.with("enum", values);
  }

  private CellType with(String constraint, JsonNode value) {
    SortedMap<String, JsonNode> all = new TreeMap<>(constraints);
    all.put(constraint, value);
    return new CellType(name, rdfType, all, reference);
  }

  private CellType like(String pattern) {
    return with("pattern", TextNode.valueOf(pattern));
  }

  private CellType meaning(String uri) {
    return new CellType(name, Optional.of(uri), constraints, reference);
  }

  private CellType in(Reference column) {
    return new CellType(name, rdfType, constraints, Optional.of(column));
  }

  /**
   * What the cells hold once an apostrophe stands before those that begin as a formula does: a date
   * BC is none then.
   */
  CellType guarded() {
    return rdfType.isEmpty()
        ? this
        : new CellType(name, Optional.empty(), constraints, reference)
            .like("'?" + constraints.get("pattern").textValue());
  }
}
