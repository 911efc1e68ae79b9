package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FileNameTest {
  @Test
  void aShortSlugIsItsOwnName() {
    assertEquals("town-history-2", FileName.of("town-history-2"));
  }

  @Test
  void anyOtherIdKeepsWhatCanBeReadOfIt() {
    String name = FileName.of("Bürgermeister_von_Ely.v2");
    assertTrue(name.matches("burgermeister-von-ely-v2-[0-9a-f]{16}"), name);
    assertEquals(name, FileName.of("Bürgermeister_von_Ely.v2"));
  }

  /** Somebody may call a document like the file of another. */
  private static List<String> withTheNamesThemselves(List<String> ids) {
    Stream<String> names = ids.stream().map(FileName::of).filter(name -> !ids.contains(name));
    return Stream.concat(ids.stream(), names).toList();
  }

  @Test
  void differentIdsHaveDifferentNamesThatAnyFileSystemTakes() {
    String words = "a".repeat(80);
    List<String> ids =
        List.of(
            "ely",
            "Ely",
            "ELY",
            "ely ",
            "ely.",
            "../../ely",
            "/ely",
            "C:\\ely",
            "ely/",
            "con",
            "CON",
            "nul",
            "com1",
            "lpt9",
            "..",
            ".",
            "",
            " ",
            "𝒜",
            "𝒜𝒜",
            "\u0000",
            "a\nb",
            "a-b",
            words,
            words + "a",
            words + "b",
            words.repeat(100));
    Set<String> names = new HashSet<>();
    for (String id : withTheNamesThemselves(ids)) {
      String name = FileName.of(id);
      assertTrue(name.matches("[a-z0-9-]{1,97}"), name);
      assertTrue(!name.matches("con|prn|aux|nul|com\\d|lpt\\d"), name);
      assertTrue(names.add(name.toLowerCase(Locale.ROOT)), id + " is " + name);
    }
  }
}
