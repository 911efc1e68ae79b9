package incumbent.dataset.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of a JSON object, read strictly: what is missing or of another type is an {@link
 * IllegalArgumentException} that names the field by its path.
 */
public record Fields(String path, JsonNode node) {
  public String text(String name) {
    Fields field = field(name);
    return field.require(field.node.isTextual(), "a text").textValue();
  }

  /** Empty if the field is {@code null} or missing. */
  Optional<String> optional(String name) {
    JsonNode value = node.path(name);
    return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(text(name));
  }

  public int number(String name) {
    Fields field = field(name);
    return field.require(field.node.isInt(), "a whole number").intValue();
  }

  double decimal(String name) {
    Fields field = field(name);
    return field.require(field.node.isNumber(), "a number").doubleValue();
  }

  /** An object, read by {@code reader}. */
  <T> T object(String name, Function<Fields, T> reader) {
    return field(name).read(reader);
  }

  List<String> texts(String name) {
    return items(name)
        .map(item -> item.require(item.node.isTextual(), "a text").textValue())
        .toList();
  }

  /** Each object of an array, read by {@code reader}. */
  public <T> List<T> list(String name, Function<Fields, T> reader) {
    return items(name).map(item -> item.read(reader)).toList();
  }

  private Stream<Fields> items(String name) {
    JsonNode array = field(name).require(node.path(name).isArray(), "a list");
    return IntStream.range(0, array.size())
        .mapToObj(i -> new Fields(path + "/" + name + "/" + i, array.get(i)));
  }

  /** The object itself, read by {@code reader}. */
  <T> T read(Function<Fields, T> reader) {
    require(node.isObject(), "an object");
    try {
      return reader.apply(this);
    } catch (WrongField e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new WrongField(path + ": " + e.getMessage());
    }
  }

  private Fields field(String name) {
    return new Fields(path + "/" + name, node.path(name));
  }

  private JsonNode require(boolean right, String wanted) {
    if (!right) {
      throw new WrongField(path + " is not " + wanted);
    }
    return node;
  }

  /** A field that is not what it should be. */
  static final class WrongField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongField(String message) {
      super(message);
    }
  }
}
