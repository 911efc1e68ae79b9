package incumbent.link;

import incumbent.model.AuthorityKind;
import incumbent.model.BadInputException;
import incumbent.model.Slug;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The ids that a user's file gives to names of persons, offices and organizations.
 *
 * <p>The file is CSV in UTF-8 with the columns {@code kind,name,aliases,id} in any order; others
 * are passed over. The kind is {@code person}, {@code office} or {@code organization}; aliases are
 * joined by {@code " | "}; an id is anything without white space. Names compare without case,
 * accents, punctuation and "the". Several rows may have one id: their names are all its own.
 * Several ids may have one name: then it stands for none of them. Immutable and thread-safe.
 */
public final class Authority {
  private final Map<AuthorityKind, Map<String, SortedSet<String>>> ids =
      new EnumMap<>(AuthorityKind.class);
  private final Map<String, SortedSet<String>> names = new HashMap<>();

  Authority(List<AuthorityEntry> entries) {
    for (AuthorityKind kind : AuthorityKind.values()) {
      ids.put(kind, new HashMap<>());
    }
    entries.forEach(this::add);
  }

  private void add(AuthorityEntry entry) {
    entry
        .names()
        .forEach(
            name -> {
              ids.get(entry.kind())
                  .computeIfAbsent(key(name), absent -> new TreeSet<>())
                  .add(entry.id());
              names.computeIfAbsent(entry.id(), absent -> new TreeSet<>()).add(name);
            });
  }

  /**
   * Reads a file.
   *
   * @throws BadInputException if it is missing or no such file; the message names the line
   */
  public static Authority read(Path file) throws BadInputException {
    return new Authority(AuthorityReader.read(file));
  }

  /**
   * Reads what a file holds that lies elsewhere.
   *
   * @param file its name, for messages
   * @throws BadInputException if it is no such file; the message names the line
   */
  public static Authority read(Path file, byte[] content) throws BadInputException {
    return new Authority(AuthorityReader.read(file, new ByteArrayInputStream(content)));
  }

  /** A name as names compare. */
  private static String key(String name) {
    String slug = Slug.of(name);
    String key =
        Arrays.stream(slug.split("-"))
            .filter(word -> !word.equals("the"))
            .collect(Collectors.joining("-"));
    return key.isEmpty() ? slug : key;
  }

  /** The ids that a name can stand for. */
  SortedSet<String> ids(AuthorityKind kind, String name) {
    return new TreeSet<>(ids.get(kind).getOrDefault(key(name), new TreeSet<>()));
  }

  /** All names that an id has. */
  SortedSet<String> names(String id) {
    return new TreeSet<>(names.getOrDefault(id, new TreeSet<>()));
  }
}
