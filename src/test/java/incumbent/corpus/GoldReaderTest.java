package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.BadInputException;
import incumbent.model.Edtf;
import incumbent.model.Gold;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldReaderTest {
  private static final String TENURE =
      """
      {"person": "Ann Hobbs", "aliases": ["Hobbs"], "office": "Mayor", "office_aliases": [],
       "organization": "Marsh", "role": "acting", "start": [null, "1990-05"], "end": "1994",
       "start_manner": "elected", "end_manner": null, "appointed_by": null, "predecessor": null,
       "successor": "Hill", "duration": "P4Y", "required": true,
       "evidence": ["She was mayor."], "note": null}\
      """;
  private static final String OFFICE =
      """
      {"office": "Mayor", "organization": null, "established": "1900", "established_by": "X",
       "abolished": null, "renamed_to": null, "renamed": null, "evidence": []}\
      """;

  private final GoldReader reader = new GoldReader();

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("a.json"), text);
  }

  private Path write(String tenures, String offices) throws IOException {
    String sha256 = "0123456789abcdef".repeat(4);
    return write(
        "{\"document\": \"a\", \"sha256\": \"%s\", \"tenures\": [%s], \"offices\": [%s]}"
            .formatted(sha256, tenures, offices));
  }

  private String problem(Path file) {
    return assertThrows(BadInputException.class, () -> reader.read(file)).problem();
  }

  @Test
  void readsEveryField() throws IOException {
    Gold gold = reader.read(write(TENURE, OFFICE));

    GoldTenure tenure =
        new GoldTenure(
            "Ann Hobbs",
            List.of("Hobbs"),
            "Mayor",
            List.of(),
            Optional.of("Marsh"),
            Role.ACTING,
            List.of(Optional.empty(), Optional.of(Edtf.parse("1990-05"))),
            List.of(Optional.of(Edtf.parse("1994"))),
            Optional.of(Manner.ELECTED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Hill"),
            Optional.of(Period.ofYears(4)),
            true,
            List.of("She was mayor."),
            Optional.empty());
    List<Optional<Edtf>> unstated = List.of(Optional.empty());
    GoldOffice office =
        new GoldOffice(
            "Mayor",
            Optional.empty(),
            List.of(Optional.of(Edtf.parse("1900"))),
            Optional.of("X"),
            unstated,
            Optional.empty(),
            unstated,
            List.of());
    String sha256 = "0123456789abcdef".repeat(4);
    assertEquals(new Gold("a", sha256, List.of(tenure), List.of(office)), gold);
  }

  @Test
  void readsTheGoldOfTheSourceArticleAndItsDocumentIsUnchanged() throws IOException {
    Path folder = Path.of("corpus/gold");
    List<Path> files = reader.find(folder);
    assertTrue(files.contains(folder.resolve("general-secretary-cpsu.json")));

    Path document = Path.of("corpus/documents/general-secretary-cpsu.txt");
    Gold gold = reader.readFor(document, folder);
    assertEquals(16, gold.tenures().size());
    assertEquals(11, gold.tenures().stream().filter(GoldTenure::required).count());
    assertEquals(4, gold.offices().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"1994\"|\"1994-02-30\"| end is \"1994-02-30\" (Not an EDTF date: 1994-02-30)",
        "\"1994\"|1994| end is 1994, not a text",
        "\"1994\"|[]| end is an empty list; null says that it is not stated",
        "\"1994\"|\"\"| end is blank; null says that it is not stated",
        "\"elected\"|\"chosen\"| start_manner is \"chosen\" (No manner of beginning)",
        "\"elected\"|\"resigned\"| start_manner is \"resigned\" (No manner of beginning)",
        "\"acting\"|\"interim\"| role is \"interim\" (No such role)",
        "\"acting\"|null| role is null",
        "\"P4Y\"|\"4 years\"| duration is \"4 years\" (Not an ISO 8601 duration of days or longer)",
        "true|\"yes\"| required is \"yes\", not true or false",
        "[\"Hobbs\"]|\"Hobbs\"| aliases is not a list",
        "[\"Hobbs\"]|[7]| aliases is 7, not a text",
        "\"note\"|\"notes\"| misses the key \"note\"",
        "\"role\":|\"rank\": 1, \"role\":| has the unknown key \"rank\"",
      })
  void namesTheRecordAndWhatIsWrongWithIt(String right, String wrong, String expected)
      throws IOException {
    assumeReplaceable(right);
    String problem = problem(write(TENURE.replace(right, wrong), ""));

    assertEquals("tenures[0] (Ann Hobbs): " + expected, problem);
  }

  private static void assumeReplaceable(String right) {
    assertTrue(TENURE.contains(right), right);
  }

  @Test
  void aDraftIsNoGoldUntilAllOfItIsReviewed() throws IOException {
    String draft = TENURE.replace("\"note\":", "\"unreviewed\": [\"start\", \"end\"], \"note\":");
    BadInputException e =
        assertThrows(BadInputException.class, () -> reader.read(write(draft, OFFICE)));
    assertEquals(
        folder.resolve("a.json")
            + ": tenures[0] (Ann Hobbs): is a draft of which these are not reviewed: start, end;"
            + " check each by the text, and take its name out of \"unreviewed\"",
        e.getMessage());
    String reviewed = TENURE.replace("\"note\":", "\"unreviewed\": [], \"note\":");
    assertEquals(reader.read(write(TENURE, OFFICE)), reader.read(write(reviewed, OFFICE)));
  }

  @Test
  void aDraftIsReviewedAsAWholeToo() throws IOException {
    Path file = write(TENURE, OFFICE);
    String text = Files.readString(file);
    write(text.replaceFirst("\\{", "{\"unreviewed\": [\"tenures\"],"));
    assertEquals("is a draft of which these are not reviewed: tenures", problem(file));
  }

  @Test
  void reportsEachWrongRecordAndReadsTheRest() throws IOException {
    List<String> problems = new ArrayList<>();
    Path file =
        write(
            TENURE.replace("elected", "chosen") + "," + TENURE + ", 7",
            OFFICE.replace("1900", "early"));
    Gold gold = reader.read(file, e -> problems.add(e.problem()));

    assertEquals(1, gold.tenures().size());
    assertEquals(
        List.of(
            "tenures[0] (Ann Hobbs): start_manner is \"chosen\" (No manner of beginning)",
            "tenures[2]: is not a JSON object",
            "offices[0] (Mayor): established is \"early\" (Not an EDTF date: early)"),
        problems);
  }

  @Test
  void refusesWhatIsNoGoldFile() throws IOException {
    assertEquals("is not a JSON object", problem(write("[]")));
    assertEquals("misses the key \"document\"", problem(write("{}")));
    assertEquals("is empty", problem(write(" ")));
    assertEquals(
        "document is \"b\", not the name of the file",
        problem(write("{\"document\":\"b\",\"sha256\":\"\",\"tenures\":[],\"offices\":[]}")));
    assertEquals(
        "sha256 is not 64 hexadecimal digits",
        problem(write("{\"document\":\"a\",\"sha256\":\"7\",\"tenures\":[],\"offices\":[]}")));
  }

  @Test
  void saysWhereJsonIsMalformed() throws IOException {
    String cut = problem(write("{\"document\":\n \"a\", "));
    assertTrue(cut.startsWith("is not JSON (") && cut.contains("at line 2, column"), cut);
    assertFalse(cut.contains("\n"));

    assertTrue(problem(write("{\"document\": 1, \"document\": 2}")).contains("Duplicate"));
    assertTrue(problem(write("{} {}")).startsWith("is not JSON ("));
  }

  @Test
  void refusesADocumentThatHasChangedSince() throws IOException {
    Path document = Files.writeString(folder.resolve("a.txt"), "She was mayor.");
    write(TENURE, OFFICE);

    BadInputException e =
        assertThrows(BadInputException.class, () -> reader.readFor(document, folder));
    assertEquals(document, e.path());
    assertTrue(e.problem().startsWith("has changed since its gold was made"), e.problem());
  }

  @Test
  void saysWhichGoldIsMissing() throws IOException {
    Path document = Files.writeString(folder.resolve("b.txt"), "She was mayor.");

    BadInputException e =
        assertThrows(BadInputException.class, () -> reader.readFor(document, folder));
    assertEquals(
        folder.resolve("b.json")
            + ": does not exist, but "
            + document
            + " does; write its gold, or leave it out",
        e.getMessage());
  }

  @Test
  void findsGoldFilesByNameAndRefusesAFolderWithout() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{}");
    Files.writeString(folder.resolve("a.json"), "{}");
    Files.writeString(folder.resolve("a.txt"), "{}");
    assertEquals(List.of(folder.resolve("a.json"), folder.resolve("b.json")), reader.find(folder));

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThrows(BadInputException.class, () -> reader.find(empty));
    assertThrows(BadInputException.class, () -> reader.find(folder.resolve("none")));
    assertThrows(BadInputException.class, () -> reader.find(folder.resolve("a.txt")));
  }
}
