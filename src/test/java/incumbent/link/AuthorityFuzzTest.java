package incumbent.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import incumbent.model.BadInputException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes an authority file has, each of its names leads to its id, or it is refused. */
@Timeout(20)
final class AuthorityFuzzTest {
  private static final Path FILE = Path.of("names.csv");

  @FuzzTest
  @DictionaryEntries({
    "kind,name,aliases,id",
    "person,",
    "office,",
    "organization,",
    " | ",
    "\\\"",
    ",,",
    "Q42",
    "\\x0A"
  })
  void authority(byte[] bytes) {
    List<AuthorityEntry> entries;
    try {
      entries = AuthorityReader.read(FILE, new ByteArrayInputStream(bytes));
    } catch (BadInputException e) {
      return;
    }
    Authority authority = new Authority(entries);
    for (AuthorityEntry entry : entries) {
      for (String name : entry.names().toList()) {
        assertTrue(authority.ids(entry.kind(), name).contains(entry.id()), entry::toString);
        assertTrue(authority.names(entry.id()).contains(name), entry::toString);
      }
    }
  }
}
