package incumbent.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import incumbent.model.Block;
import incumbent.model.EventKind;
import incumbent.model.FrameRule;
import incumbent.model.FunctionRule;
import incumbent.model.Lexicon;
import incumbent.model.Manner;
import incumbent.model.PhraseRule;
import incumbent.model.TimeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads rule files.
 *
 * <p>A file may hold {@code lists}, {@code tables}, {@code times}, {@code functions}, {@code
 * frames} and {@code phrases}. Files of a user's folder are read after those that are packed in: a
 * list grows by what they add, a rule of the same name replaces the earlier one.
 */
public final class RuleReader {
  private static final List<String> PACKED =
      List.of(
          "titles",
          "screen",
          "persons",
          "time",
          "functions",
          "events",
          "idioms",
          "offices",
          "phrases",
          "precision");

  private static final List<String> SECTIONS =
      List.of("lists", "tables", "times", "functions", "frames", "phrases");

  private final ObjectMapper mapper = new YAMLMapper();
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
  private final Map<String, TimeRule> times = new LinkedHashMap<>();
  private final Map<String, FunctionRule> functions = new LinkedHashMap<>();
  private final Map<String, FrameRule> frames = new LinkedHashMap<>();
  private final Map<String, PhraseRule> phrases = new LinkedHashMap<>();

  private RuleReader() {}

  /**
   * Reads the packed rule files, then those of {@code folder}.
   *
   * @throws IllegalArgumentException if a file cannot be read as rules; the message names the file
   *     and the entry
   */
  public static Lexicon read(Optional<Path> folder) {
    RuleReader reader = new RuleReader();
    for (String name : PACKED) {
      reader.readPacked(name);
    }
    folder.ifPresent(reader::readFolder);
    return reader.lexicon();
  }

  private void readPacked(String name) {
    String resource = "/models/" + name + ".yaml";
    try (var stream = RuleReader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "The rule file " + resource + " is missing from the jar");
      }
      add(resource, mapper.readTree(stream));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The rule file " + resource + " is not YAML: " + e.getMessage(), e);
    }
  }

  private void readFolder(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(RuleReader::isRuleFile).sorted().toList()) {
        add(file.toString(), tree(file));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Rule files cannot be read from " + folder + ": " + e.getMessage(), e);
    }
  }

  private static boolean isRuleFile(Path file) {
    return file.toString().endsWith(".yaml") && Files.isRegularFile(file);
  }

  private JsonNode tree(Path file) throws IOException {
    try {
      return mapper.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
      throw new IllegalArgumentException(file + ": is not YAML (" + problem + "); mend it", e);
    }
  }

  private void add(String file, JsonNode root) {
    try {
      requireKnownSections(root);
      root.path("lists").properties().forEach(e -> addList(e.getKey(), e.getValue()));
      root.path("tables").properties().forEach(e -> addTable(e.getKey(), e.getValue()));
      addRules(root.path("times"), this::time, TimeRule::name, times);
      addRules(root.path("functions"), this::function, FunctionRule::name, functions);
      addRules(root.path("frames"), this::frame, FrameRule::name, frames);
      addRules(root.path("phrases"), this::phrase, PhraseRule::name, phrases);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static void requireKnownSections(JsonNode root) {
    for (var section : root.properties()) {
      if (!SECTIONS.contains(section.getKey())) {
        throw new IllegalArgumentException(
            "unknown section '%s'; use one of %s".formatted(section.getKey(), SECTIONS));
      }
    }
  }

  private void addList(String name, JsonNode node) {
    Set<String> list = words.computeIfAbsent(name, n -> new LinkedHashSet<>());
    node.forEach(word -> list.add(word.asText().toLowerCase(Locale.ROOT)));
  }

  private void addTable(String name, JsonNode node) {
    Map<String, List<String>> table = tables.computeIfAbsent(name, n -> new LinkedHashMap<>());
    node.properties()
        .forEach(e -> table.put(e.getKey().toLowerCase(Locale.ROOT), strings(e.getValue())));
  }

  private interface Parse<R> {
    R of(JsonNode node);
  }

  private static <R> void addRules(
      JsonNode nodes, Parse<R> parse, Function<R, String> name, Map<String, R> into) {
    for (JsonNode node : nodes) {
      R rule = parse.of(node);
      into.put(name.apply(rule), rule);
    }
  }

  private TimeRule time(JsonNode node) {
    return new TimeRule(
        text(node, "name"),
        text(node, "pattern"),
        text(node, "yields"),
        text(node, "example"),
        text(node, "counterexample"));
  }

  private FunctionRule function(JsonNode node) {
    return new FunctionRule(
        text(node, "name"),
        strings(node.path("patterns")),
        node.has("prepositions") ? strings(node.get("prepositions")) : List.of(),
        text(node, "example"),
        text(node, "counterexample"));
  }

  private void requireKnownFunctions(FrameRule frame) {
    for (String role : frame.roles().keySet()) {
      for (String function : frame.functions(role)) {
        if (!functions.containsKey(function)) {
          throw new IllegalArgumentException(
              "The frame '%s' seeks its %s in the function '%s', which no rule file defines; write one of %s, or define it under 'functions'"
                  .formatted(frame.name(), role, function, functions.keySet()));
        }
      }
    }
  }

  private FrameRule frame(JsonNode node) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (String role : List.of("person", "office", "other", "agent", "renamedTo")) {
      if (node.has(role)) {
        roles.put(role, node.get(role).asText());
      }
    }
    FrameRule frame =
        new FrameRule(
            text(node, "name"),
            text(node, "trigger"),
            kind(node),
            manner(node, "manner"),
            manner(node, "leaving"),
            roles,
            node.has("implies") ? Optional.of(text(node, "implies")) : Optional.empty(),
            traits(node),
            text(node, "example"),
            text(node, "counterexample"));
    if (frame.heads().isEmpty()) {
      throw new IllegalArgumentException(
          "rule '%s': its trigger must name the words of a token one by one, as in [{lemma:/appoint|elect/}]"
              .formatted(frame.name()));
    }
    return frame;
  }

  private static Set<FrameRule.Trait> traits(JsonNode node) {
    Set<FrameRule.Trait> traits = EnumSet.noneOf(FrameRule.Trait.class);
    for (JsonNode trait : node.path("traits")) {
      traits.add(
          known(
              node,
              "traits",
              trait.asText(),
              w -> FrameRule.Trait.valueOf(w.toUpperCase(Locale.ROOT))));
    }
    return traits;
  }

  private PhraseRule phrase(JsonNode node) {
    return new PhraseRule(
        text(node, "name"),
        text(node, "pattern"),
        kind(node),
        manner(node, "manner"),
        node.has("in") ? Optional.of(known(node, "in", RuleReader::block)) : Optional.empty(),
        node.path("passing").asBoolean(),
        text(node, "example"),
        text(node, "counterexample"));
  }

  private static Block.Kind block(String word) {
    return Block.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static EventKind kind(JsonNode node) {
    return known(node, "kind", word -> EventKind.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Manner> manner(JsonNode node, String key) {
    return node.has(key) ? Optional.of(known(node, key, Manner::of)) : Optional.empty();
  }

  private static <T> T known(JsonNode node, String key, Function<String, T> parse) {
    return known(node, key, text(node, key), parse);
  }

  private static <T> T known(JsonNode node, String key, String word, Function<String, T> parse) {
    try {
      return parse.apply(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "rule '%s' has an unknown %s '%s'".formatted(node.path("name").asText("?"), key, word),
          e);
    }
  }

  private static String text(JsonNode node, String key) {
    if (!node.path(key).isTextual()) {
      throw new IllegalArgumentException(
          "rule '%s' needs a text '%s'".formatted(node.path("name").asText("?"), key));
    }
    return node.get(key).asText();
  }

  private static List<String> strings(JsonNode node) {
    List<String> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> all.add(item.asText()));
    } else {
      all.add(node.asText());
    }
    return all;
  }

  private Lexicon lexicon() {
    frames.values().forEach(this::requireKnownFunctions);
    words.putAll(ScreenWords.of(words, tables, frames.values()));
    return new Lexicon(
        words,
        tables,
        List.copyOf(times.values()),
        List.copyOf(functions.values()),
        List.copyOf(frames.values()),
        List.copyOf(phrases.values()));
  }
}
