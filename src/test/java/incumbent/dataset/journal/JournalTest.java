package incumbent.dataset.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.Samples;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Origin;
import incumbent.dataset.document.Rows;
import incumbent.dataset.json.RecordsJson;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
  private static final SortedMap<String, String> SETTINGS =
      new TreeMap<>(Map.of("incumbent", "1.0", "min-confidence", "0.0"));

  private static final Finished FIRST = Samples.finished(Samples.reading("a"));
  private static final Finished SECOND =
      new Finished.Failed(new Origin("in/b.txt", "", "b", ""), "is empty");
  private static final Finished THIRD = Samples.finished(Samples.reading("c"));

  @TempDir Path path;
  private OutputFolder folder;
  private Path file;

  @BeforeEach
  void open() {
    folder = OutputFolder.open(path);
    file = path.resolve(".incumbent.journal");
  }

  private void write(Finished... documents) {
    try (Journal journal = Journal.begin(folder, SETTINGS)) {
      Arrays.stream(documents).forEach(journal::add);
    }
  }

  private static List<String> names(Journal journal) {
    List<String> names = new ArrayList<>();
    journal.forEach(document -> names.add(document.origin().name()));
    return names;
  }

  @Test
  void documentsComeBackInOrderAsTheyWereAdded() {
    try (Journal journal = Journal.begin(folder, SETTINGS)) {
      journal.add(FIRST);
      journal.add(SECOND);
      List<Finished> read = new ArrayList<>();
      journal.forEach(read::add);
      assertEquals(List.of("in/a.txt", "in/b.txt"), names(journal));
      assertEquals(SECOND, read.get(1));
      Rows rows = ((Finished.Read) read.get(0)).rows();
      assertEquals(Samples.reading("a").records(), RecordsJson.read(rows));
      assertEquals(((Finished.Read) FIRST).rows().table("events"), rows.table("events"));
    }
  }

  @Test
  void titlesAndLinksComeBack() {
    Finished linked = Samples.finished(Samples.linked("a"));
    try (Journal journal = Journal.begin(folder, SETTINGS)) {
      journal.add(linked);
      Rows rows = ((Finished.Read) journal.iterator().next()).rows();
      assertEquals("Mayors", rows.title());
      assertEquals(((Finished.Read) linked).rows(), rows);
      assertEquals(Samples.linked("a").records(), RecordsJson.read(rows));
    }
  }

  @Test
  void aRunGoesOnBehindTheLastDocument() {
    write(FIRST, SECOND);
    try (Journal journal = Journal.resume(folder, SETTINGS)) {
      assertEquals(2, journal.behind());
      assertFalse(journal.isUnread(0));
      assertTrue(journal.isUnread(1));
      assertEquals(FIRST.origin(), journal.repeat(FIRST.origin()).origin());
      assertEquals(SECOND, journal.repeat(SECOND.origin()));
      journal.requireAllMet();
      journal.add(THIRD);
      assertEquals(List.of("in/a.txt", "in/b.txt", "in/c.txt"), names(journal));
    }
  }

  @Test
  void aRunThatIsNotToldToGoOnBeginsAnew() {
    write(FIRST, SECOND);
    try (Journal journal = Journal.begin(folder, SETTINGS)) {
      assertEquals(0, journal.behind());
      journal.add(THIRD);
      assertEquals(List.of("in/c.txt"), names(journal));
    }
  }

  /** Whatever is cut off, what is left is a beginning of what was written. */
  @Test
  void aTornEndIsNoticedWhereverItIsTorn() throws IOException {
    write(FIRST, SECOND, THIRD);
    byte[] whole = Files.readAllBytes(file);
    List<String> all = List.of("in/a.txt", "in/b.txt", "in/c.txt");
    for (int length = 0; length <= whole.length; length += isNearLineEnd(whole, length) ? 1 : 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      int documents = Math.max(0, lines(whole, length) - 1);
      try (Journal journal = Journal.resume(folder, SETTINGS)) {
        assertEquals(documents, journal.behind(), "cut at " + length);
        assertEquals(all.subList(0, documents), names(journal), "cut at " + length);
      }
    }
  }

  private static boolean isNearLineEnd(byte[] bytes, int position) {
    int from = Math.max(0, position - 12);
    int to = Math.min(bytes.length, position + 98);
    return lines(Arrays.copyOfRange(bytes, from, to), to - from) > 0;
  }

  private static int lines(byte[] bytes, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void aLineThatWasChangedEndsWhatIsTrusted() throws IOException {
    write(FIRST, SECOND, THIRD);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("is empty", "is emptY"));
    try (Journal journal = Journal.resume(folder, SETTINGS)) {
      assertEquals(List.of("in/a.txt"), names(journal));
      journal.repeat(FIRST.origin());
      journal.add(THIRD);
      assertEquals(List.of("in/a.txt", "in/c.txt"), names(journal));
    }
  }

  @Test
  void anotherSettingIsRefused() {
    write(FIRST);
    SortedMap<String, String> other = new TreeMap<>(SETTINGS);
    other.put("min-confidence", "0.5");
    UnusableOutputException e =
        assertThrows(UnusableOutputException.class, () -> Journal.resume(folder, other));
    assertEquals(
        path
            + ": its unfinished run has another min-confidence, '0.0' and not '0.5'; give it again,"
            + " or leave out --resume to begin anew",
        e.getMessage());
  }

  @Test
  void anotherDocumentOrVersionIsRefused() {
    write(FIRST);
    Origin changed = new Origin("in/a.txt", "", "a", "2");
    Origin other = new Origin("in/0.txt", "", "0", "1");
    assertTrue(refusal(changed).contains("in/a.txt has changed since"), refusal(changed));
    assertTrue(refusal(other).contains("read in/a.txt where in/0.txt stands now"), refusal(other));
  }

  private String refusal(Origin met) {
    try (Journal journal = Journal.resume(folder, SETTINGS)) {
      return assertThrows(UnusableOutputException.class, () -> journal.repeat(met)).getMessage();
    }
  }

  @Test
  void aDocumentThatIsGoneIsTold() {
    write(FIRST, SECOND);
    try (Journal journal = Journal.resume(folder, SETTINGS)) {
      journal.repeat(FIRST.origin());
      UnusableOutputException e =
          assertThrows(UnusableOutputException.class, journal::requireAllMet);
      assertTrue(e.getMessage().contains("in/b.txt was read by the unfinished run"));
    }
  }

  @Test
  void aJournalWithoutDocumentsIsNotLeft() {
    write();
    assertFalse(Files.exists(file));
    write(FIRST);
    assertTrue(Files.exists(file));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkInItsPlaceLeavesWhatItLeadsTo() throws IOException {
    Path mine = Files.writeString(path.resolve("mine"), "mine");
    Files.createSymbolicLink(file, mine);
    UnusableOutputException e =
        assertThrows(UnusableOutputException.class, () -> Journal.begin(folder, SETTINGS));
    assertEquals(file + ": is a link; remove it", e.getMessage());
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void aJournalThatCannotBeWrittenIsTold() throws IOException {
    Files.createDirectory(file);
    UnusableOutputException e =
        assertThrows(UnusableOutputException.class, () -> Journal.begin(folder, SETTINGS));
    assertTrue(e.getMessage().startsWith(path + ": results cannot be written ("), e.getMessage());
    assertTrue(e.getMessage().contains("go on with --resume"), e.getMessage());
  }
}
