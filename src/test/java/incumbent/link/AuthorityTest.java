package incumbent.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.AuthorityKind;
import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorityTest {
  private static final String HEADER = "kind,name,aliases,id\n";

  @TempDir Path home;

  private Authority read(String... rows) throws IOException {
    return Authority.read(write(HEADER + String.join("\n", rows) + "\n"));
  }

  private Path write(String content) throws IOException {
    return Files.writeString(home.resolve("names.csv"), content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "José Keller",
        "JOSE KELLER",
        "Jose  Keller",
        "José-Keller",
        "the José Keller",
        "J Keller",
        "Keller, the Elder"
      })
  void aNameIsFoundHoweverItIsWritten(String name) throws IOException {
    Authority authority = read("person,José Keller,J. Keller | Keller the Elder,Q7");
    assertEquals(Set.of("Q7"), authority.ids(AuthorityKind.PERSON, name));
  }

  @Test
  void aNameOfAnotherKindIsAnotherName() throws IOException {
    Authority authority = read("office,Brandt,,Q1", "person,Brandt,,Q2");
    assertEquals(Set.of("Q2"), authority.ids(AuthorityKind.PERSON, "Brandt"));
    assertEquals(Set.of("Q1"), authority.ids(AuthorityKind.OFFICE, "Brandt"));
    assertEquals(Set.of(), authority.ids(AuthorityKind.ORGANIZATION, "Brandt"));
  }

  @Test
  void aNameOfSeveralIdsKeepsThemAllAndARowTwiceCountsOnce() throws IOException {
    Authority authority =
        read("person,Otto Brandt,,Q2", "person,O. Brandt,Otto Brandt,Q1", "person,Otto Brandt,,Q2");
    assertEquals(Set.of("Q1", "Q2"), authority.ids(AuthorityKind.PERSON, "Otto Brandt"));
    assertEquals(Set.of("O. Brandt", "Otto Brandt"), authority.names("Q1"));
  }

  @Test
  void columnsStandInAnyOrderBehindAByteOrderMark() throws IOException {
    Path file =
        write("\uFEFFnote,id,aliases,kind,name\r\n\r\nx,viaf:12,,organization,\"Mint, Royal\"\r\n");
    assertEquals(
        Set.of("viaf:12"), Authority.read(file).ids(AuthorityKind.ORGANIZATION, "Mint Royal"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "people,Jane Roe,,Q1; line 3 is of the kind 'people'; give one of person, office, organ",
        "person, ,,Q1; line 3 has no name; name what",
        "person,***,,Q1; line 3 has no name; name what",
        "person,Jane Roe,,; line 3 has no id; give one id",
        "person,Jane Roe,,Q1 Q2; line 3 has white space in its id, 'Q1 Q2'; give one",
        "person,Jane Roe,,Q1\u00a0Q2; line 3 has white space in its id; give one",
        "person,Jane Roe,,q1; line 3 has the id 'q1', which is no QID; write a QID as",
        "person,Jane Roe,,Q01; line 3 has the id 'Q01', which is no QID; write a QID as",
        "person,Jane Roe,,Q1x; line 3 has the id 'Q1x', which is no QID; write a QID as",
        "office,Mayor,,Q9; line 3 gives Q9 to a kind of office, and a line before gives it to a"
            + " kind of person; give each its own",
        "person,Roe, Jane,,Q1; line 3 has another number of cells; put cells that hold a comma",
        "person,\"Jane\" Roe,,Q1; is not CSV (; mend it",
      })
  void aRowThatIsWrongIsToldByItsLine(String row, String problem, String remedy) {
    BadInputException e =
        assertThrows(BadInputException.class, () -> read("person,Otto Keller,,Q9", row));
    assertTrue(e.getMessage().startsWith(home.resolve("names.csv") + ": "), e.getMessage());
    assertTrue(e.problem().contains(problem), e.problem());
    assertTrue(e.remedy().startsWith(remedy), e.remedy());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "kind;name,aliases,id",
        "kind,id,aliases;name",
        "kind name aliases id;kind, name, aliases, id",
      })
  void aColumnThatIsMissingIsTold(String header, String missing) throws IOException {
    Path file = write(header + "\nx\n");
    BadInputException e = assertThrows(BadInputException.class, () -> Authority.read(file));
    for (String column : missing.split(", ?")) {
      assertTrue(e.problem().startsWith("has no column "), e.problem());
      assertTrue(e.problem().contains(column), e.problem());
    }
    assertTrue(e.remedy().contains("kind,name,aliases,id"), e.remedy());
  }

  @Test
  void aFileThatIsNoneIsTold() throws IOException {
    Path none = home.resolve("none.csv");
    assertEquals(
        none + ": does not exist; check --authority",
        assertThrows(BadInputException.class, () -> Authority.read(none)).getMessage());
    assertThrows(BadInputException.class, () -> Authority.read(home));
    assertThrows(BadInputException.class, () -> Authority.read(write("")));
    Path latin =
        Files.write(
            home.resolve("latin.csv"),
            (HEADER + "person,José,,Q1\n").getBytes(StandardCharsets.ISO_8859_1));
    BadInputException e = assertThrows(BadInputException.class, () -> Authority.read(latin));
    assertEquals("is not UTF-8", e.problem());
  }
}
