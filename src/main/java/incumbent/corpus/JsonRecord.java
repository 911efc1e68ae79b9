package incumbent.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.model.BadInputException;
import incumbent.model.Edtf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One JSON object of a file, whose values are asked for by key and type.
 *
 * <p>Whatever is not as asked for is a {@link BadInputException} that names the file, the record
 * and the key.
 */
final class JsonRecord {
  private static final String GUIDE = "mend it as corpus/README.md describes";
  private static final String UNREVIEWED = "unreviewed";

  private final Path file;
  private final String name;
  private final ObjectNode node;

  private JsonRecord(Path file, String name, ObjectNode node) {
    this.file = file;
    this.name = name;
    this.node = node;
  }

  /** The record that a whole file holds. */
  static JsonRecord of(Path file, JsonNode node) throws BadInputException {
    return of(file, "", node);
  }

  private static JsonRecord of(Path file, String name, JsonNode node) throws BadInputException {
    if (node instanceof ObjectNode object) {
      return new JsonRecord(file, name, object);
    }
    String subject = name.isEmpty() ? "" : name + ": ";
    throw new BadInputException(file, subject + "is not a JSON object", GUIDE);
  }

  /** The record in {@code node}, a part of this one, called {@code name} in failures. */
  JsonRecord part(String name, JsonNode node) throws BadInputException {
    return of(file, name, node);
  }

  /** A failure of this record. */
  BadInputException bad(String problem) {
    return bad(problem, GUIDE);
  }

  private BadInputException bad(String problem, String remedy) {
    return new BadInputException(file, name.isEmpty() ? problem : name + ": " + problem, remedy);
  }

  /** Does nothing if no value of a draft is left that nobody has reviewed. */
  void requireReviewed() throws BadInputException {
    List<String> marked = node.has(UNREVIEWED) ? texts(UNREVIEWED) : List.of();
    if (!marked.isEmpty()) {
      throw bad(
          "is a draft of which these are not reviewed: " + String.join(", ", marked),
          "check each by the text, and take its name out of \"" + UNREVIEWED + "\"");
    }
  }

  /** Does nothing if the keys are exactly those, and perhaps the one that marks a draft. */
  void requireKeys(List<String> keys) throws BadInputException {
    Set<String> unknown = new HashSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.remove(UNREVIEWED);
    for (String key : keys) {
      if (!unknown.remove(key)) {
        throw bad("misses the key \"" + key + "\"");
      }
    }
    if (!unknown.isEmpty()) {
      throw bad("has the unknown key \"" + unknown.stream().sorted().findFirst().get() + "\"");
    }
  }

  /** A text that is not blank. */
  String text(String key) throws BadInputException {
    return optionalText(key).orElseThrow(() -> bad(key + " is null"));
  }

  /** A text that is not blank, or {@code null}. */
  Optional<String> optionalText(String key) throws BadInputException {
    JsonNode value = value(key);
    return value.isNull() ? Optional.empty() : Optional.of(text(key, value));
  }

  /** A list of texts. */
  List<String> texts(String key) throws BadInputException {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(key)) {
      texts.add(text(key, value));
    }
    return List.copyOf(texts);
  }

  /** {@code true} or {@code false}. */
  boolean flag(String key) throws BadInputException {
    JsonNode value = value(key);
    if (!value.isBoolean()) {
      throw bad(key + " is " + value + ", not true or false");
    }
    return value.booleanValue();
  }

  /** A text in some notation, or {@code null}. */
  <T> Optional<T> optional(String key, Function<String, T> parser) throws BadInputException {
    Optional<String> text = optionalText(key);
    return text.isEmpty() ? Optional.empty() : Optional.of(parse(key, text.get(), parser));
  }

  /** The alternatives of a date: EDTF, {@code null}, or a list of these that is not empty. */
  List<Optional<Edtf>> dates(String key) throws BadInputException {
    JsonNode value = value(key);
    List<Optional<Edtf>> dates = new ArrayList<>();
    for (JsonNode date : value.isArray() ? list(key) : List.of(value)) {
      dates.add(
          date.isNull() ? Optional.empty() : Optional.of(parse(key, text(key, date), Edtf::parse)));
    }
    if (dates.isEmpty()) {
      throw bad(key + " is an empty list; null says that it is not stated");
    }
    return List.copyOf(dates);
  }

  /** A list of any values. */
  List<JsonNode> list(String key) throws BadInputException {
    JsonNode value = value(key);
    if (!value.isArray()) {
      throw bad(key + " is not a list");
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }

  private <T> T parse(String key, String text, Function<String, T> parser)
      throws BadInputException {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw bad(key + " is \"" + text + "\" (" + e.getMessage() + ")");
    }
  }

  private String text(String key, JsonNode value) throws BadInputException {
    if (!value.isTextual()) {
      throw bad(key + " is " + value + ", not a text");
    }
    if (value.textValue().isBlank()) {
      throw bad(key + " is blank; null says that it is not stated");
    }
    return value.textValue();
  }

  private JsonNode value(String key) throws BadInputException {
    JsonNode value = node.get(key);
    if (value == null) {
      throw bad("misses the key \"" + key + "\"");
    }
    return value;
  }
}
