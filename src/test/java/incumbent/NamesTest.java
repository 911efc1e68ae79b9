package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is tuned to one article is wrong elsewhere: no person and no organization of the curated
 * corpus may be named in the code or in the rules.
 *
 * <p>Looked for are whole words: surnames and proper words of organizations as they are written, in
 * everything under {@code src/main} and {@code models}; the same in lower case in {@code models},
 * where a rule could hold them so; and the initials of long names of organizations. A word that any
 * document writes in lower case is of the language.
 */
final class NamesTest {
  private static final Path GOLD = Path.of("corpus", "gold");
  private static final Path DOCUMENTS = Path.of("corpus", "documents");
  private static final Path CODE = Path.of("src", "main");
  private static final Path RULES = Path.of("models");

  private static final int FEWEST_SURNAMES = 10;
  private static final int FEWEST_ORGANIZATIONS = 3;
  private static final int SHORTEST_INITIALS = 3;
  private static final int FEWEST_CODE_FILES = 60;
  private static final int FEWEST_RULE_FILES = 5;

  /**
   * Words of organizations' names that belong to the language and not to one organization, though
   * no document happens to use them so. A word is added here only if prose of any kind may use it
   * of any organization.
   */
  private static final Set<String> GENERAL =
      Set.of(
          // Kinds of bodies, who sits in them, or what they govern.
          "airlines",
          "borough",
          "bureau",
          "chamber",
          "commons",
          "confederation",
          "county",
          "democrats",
          "institute",
          "liberals",
          "nations",
          "navy",
          "representatives",
          "senate",
          "society",
          // What a language calls its parliament, as "diet" is.
          "dáil",
          "folketing",
          "storting",
          // What they hold to or how they rank.
          "communist",
          "conservative",
          "international",
          "labor",
          "labour",
          "privy",
          "social",
          "united",
          "upper",
          // Directions, nations, and countries that a department of state is named for.
          "american",
          "australian",
          "british",
          "east",
          "eastern",
          "european",
          "india",
          "irish",
          "roman",
          "russian",
          "scotland",
          "scottish",
          "south",
          "west",
          // Their fields.
          "agriculture",
          "chiefs",
          "commerce",
          "environment",
          "food",
          "human",
          "letters",
          "military",
          "naval",
          "olympic",
          "symphony",
          // Other words of the language, parts of names of any kind, and numerals.
          "cape",
          "cross",
          "gold",
          "gregorian",
          "ii",
          "iii",
          "lady",
          "ltd",
          "observer",
          "saint",
          "san",
          "st",
          "sunday",
          "van");

  /**
   * Surnames that are also words of the language, though no document happens to use them so. A name
   * is added here only if the rule would be there had nobody of that name ever lived.
   */
  private static final Set<String> SURNAMES_THAT_ARE_WORDS =
      Set.of(
          // Titles and bodies.
          "Butler",
          "Duke",
          "Lord",
          "Marshall",
          "Pasha",
          "Senate",
          // Words of examples and of what an office may be of; particles of names; a people.
          "Bow",
          "Branch",
          "Castle",
          "Cruz",
          "Das",
          "Fleming",
          "Urban",
          "White",
          // Given names that men and women bear alike.
          "Carol",
          "Jean",
          "Jordan",
          "Lee");

  /** Names that examples invent: that somebody of the corpus bears one tells nothing. */
  private static final Set<String> INVENTED = Set.of("Brandt", "Vogel");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
  private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+|Jr|Sr|junior|senior");

  @Test
  void noSurnameStandsInCodeOrRules() {
    Set<String> surnames = surnames();
    Set<String> language = language();
    surnames.removeIf(name -> language.contains(name.toLowerCase(Locale.ROOT)));
    surnames.removeAll(SURNAMES_THAT_ARE_WORDS);
    surnames.removeAll(INVENTED);

    assertTrue(surnames.size() >= FEWEST_SURNAMES, "Only these surnames seen: " + surnames);
    assertEquals(Set.of(), occurrences(surnames), "Persons of the corpus are named");
  }

  @Test
  void noOrganizationStandsInCodeOrRules() {
    Set<String> organizations = organizations();
    Set<String> proper = new TreeSet<>();
    organizations.forEach(name -> proper.addAll(properWords(name)));
    organizations.stream()
        .map(NamesTest::initials)
        .filter(initials -> initials.length() >= SHORTEST_INITIALS)
        .forEach(proper::add);
    Set<String> language = language();
    proper.removeIf(word -> language.contains(word.toLowerCase(Locale.ROOT)));

    assertTrue(organizations.size() >= FEWEST_ORGANIZATIONS, "Only seen: " + organizations);
    assertEquals(Set.of(), occurrences(proper), "Organizations of the corpus are named");
  }

  /**
   * The words that the documents write in lower case: they are of the language, and name nobody.
   */
  private static Set<String> language() {
    Set<String> language = new HashSet<>();
    for (Path document : files(DOCUMENTS, 1)) {
      words(read(document))
          .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
          .forEach(language::add);
    }
    return language;
  }

  private static Set<String> surnames() {
    Set<String> surnames = new TreeSet<>();
    for (JsonNode gold : goldFiles()) {
      for (JsonNode tenure : gold.path("tenures")) {
        for (String field : List.of("person", "appointed_by", "predecessor", "successor")) {
          names(tenure.path(field)).forEach(name -> addSurname(surnames, name));
        }
        names(tenure.path("aliases")).forEach(name -> addSurname(surnames, name));
      }
      for (JsonNode office : gold.path("offices")) {
        names(office.path("established_by")).forEach(name -> addSurname(surnames, name));
      }
    }
    return surnames;
  }

  /** The last word of a name that is neither a numeral nor lower-case: of "Pius XI", "Pius". */
  private static void addSurname(Set<String> surnames, String name) {
    words(name)
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> word.length() > 1 && !NUMERAL.matcher(word).matches())
        .reduce((first, second) -> second)
        .ifPresent(surnames::add);
  }

  private static Set<String> organizations() {
    Set<String> organizations = new TreeSet<>();
    for (JsonNode gold : goldFiles()) {
      for (String list : List.of("tenures", "offices")) {
        for (JsonNode node : gold.path(list)) {
          names(node.path("organization")).forEach(organizations::add);
        }
      }
    }
    return organizations;
  }

  /** Of "Communist Party of the Soviet Union", "CPSU". */
  private static String initials(String organization) {
    return words(organization)
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static List<String> properWords(String organization) {
    return words(organization)
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> !GENERAL.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** A string, the strings of an array, or nothing. */
  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isTextual()) {
      names.add(node.textValue());
    }
    node.elements().forEachRemaining(element -> names.addAll(names(element)));
    return names;
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text).results().map(result -> result.group());
  }

  private static Set<String> occurrences(Set<String> names) {
    Set<String> lowered = new HashSet<>();
    names.forEach(name -> lowered.add(name.toLowerCase(Locale.ROOT)));
    Set<String> found = new TreeSet<>();
    for (Path file : files(CODE, FEWEST_CODE_FILES)) {
      words(read(file)).filter(names::contains).forEach(word -> found.add(file + ": " + word));
    }
    for (Path file : files(RULES, FEWEST_RULE_FILES)) {
      words(read(file))
          .filter(word -> names.contains(word) || lowered.contains(word))
          .forEach(word -> found.add(file + ": " + word));
    }
    return found;
  }

  private static List<JsonNode> goldFiles() {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> gold = new ArrayList<>();
    for (Path file : files(GOLD, 1)) {
      try {
        gold.add(json.readTree(file.toFile()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return gold;
  }

  private static List<Path> files(Path folder, int fewest) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      assertTrue(files.size() >= fewest, () -> "Only " + files.size() + " files in " + folder);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes that are not UTF-8 become replacement characters, so that no file is passed over. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
