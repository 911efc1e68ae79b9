package incumbent.dataset.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.DatasetFormat;
import incumbent.dataset.DatasetWriter;
import incumbent.dataset.Samples;
import incumbent.dataset.document.Finished;
import incumbent.dataset.document.Reading;
import incumbent.file.OutputFolder;
import incumbent.model.Claims;
import incumbent.model.Entity;
import incumbent.model.Records;
import incumbent.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BratFolderTest {
  @TempDir Path path;

  private void write(DatasetFormat format, Reading... readings) {
    List<Finished> documents = Arrays.stream(readings).map(Samples::finished).toList();
    try (OutputFolder folder = OutputFolder.open(path)) {
      new DatasetWriter(Set.of(format)).write(documents, folder);
      folder.commit();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(path.resolve("brat").resolve(name));
  }

  private List<String> check(String name) throws IOException {
    return StandoffRules.check(read(name + ".ann"), read(name + ".txt"), read("annotation.conf"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path.resolve("brat"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** A reading that mentions persons and no more. */
  private static Reading persons(String document, String text, String... mentions) {
    List<Entity> entities =
        Arrays.stream(mentions)
            .map(
                mention -> {
                  int begin = text.codePointCount(0, text.indexOf(mention));
                  int length = mention.codePointCount(0, mention.length());
                  Span span = new Span(begin, begin + length);
                  return new Entity(document, "person", "Jane\nRoe", span, mention);
                })
            .toList();
    return new Reading(
        text,
        new Claims(document, Optional.empty(), List.of(), entities),
        new Records(List.of(), List.of()));
  }

  @Test
  void eachDocumentStandsBesideItsAnnotations() throws IOException {
    write(DatasetFormat.BRAT, Samples.reading("a"));
    assertEquals(
        List.of("a.ann", "a.txt", "annotation.conf", "documents.csv", "visual.conf"), names());
    assertEquals(Samples.TEXT, read("a.txt"));
    assertEquals(
        """
        T1\tPerson 10 13\tRoe
        #1\tAnnotatorNotes T1\tJane Roe (a/jane-roe)
        T2\tOffice 62 67\tmayor
        #2\tAnnotatorNotes T2\tMayor of Ely (a/mayor-of-ely)
        T3\tPerson 78 82\tElse
        #3\tAnnotatorNotes T3\tSomeone Else
        T4\tDate 34 39\t3 May
        #4\tAnnotatorNotes T4\t1903-05-03
        R1\tStarts Arg1:T1 Arg2:T4
        #5\tAnnotatorNotes R1\ta/jane-roe/mayor-of-ely/acting
        """,
        read("a.ann"));
    assertEquals(List.of("Person", "Office", "Person", "Date", "Starts"), check("a"));
  }

  @Test
  void mentionsThatRunOverLineEndsAreDiscontinuous() throws IOException {
    String text = "𝒜 Jane \n\n Roe,\tmayor, and Jane\u2028Roe\u0085of Ely.";
    write(
        DatasetFormat.BRAT,
        persons("a", text, "Jane \n\n Roe", "\tmayor", "Jane\u2028Roe\u0085of Ely"));
    assertEquals(List.of("Person", "Person", "Person"), check("a"));
    assertTrue(read("a.ann").startsWith("T1\tPerson 2 6;10 13\tJane Roe\n"), read("a.ann"));
    assertTrue(read("a.ann").contains("\tPerson 15 20\tmayor\n"), read("a.ann"));
    assertTrue(read("a.ann").contains("#1\tAnnotatorNotes T1\tJane Roe\n"), read("a.ann"));
  }

  @Test
  void recordsRelateTheMentionsOfTheirQuotations() {
    List<BratMention> mentions =
        List.of(
            new BratMention("T1", "Person", new Span(10, 13), "a/jane-roe", ""),
            new BratMention("T2", "Office", new Span(25, 27), "a/mayor-of-ely", ""),
            new BratMention("T3", "Date", new Span(34, 39), "1903-05-03", ""),
            new BratMention("T4", "Person", new Span(100, 103), "a/jane-roe", ""),
            new BratMention("T5", "Date", new Span(113, 124), "[1904-09..1904-11]", ""),
            new BratMention("T6", "Person", new Span(300, 303), "a/jose-doe", ""),
            new BratMention("T7", "Office", new Span(309, 316), "a/bailiff", ""),
            new BratMention("T8", "Office", new Span(400, 410), "a/mayor-of-ely", ""),
            new BratMention("T9", "Date", new Span(426, 430), "1850", ""));
    String roe = "a/jane-roe/mayor-of-ely/acting";
    assertEquals(
        List.of(
            new BratRelation("Holds", "T1", "T2", roe),
            new BratRelation("Starts", "T2", "T3", roe),
            new BratRelation("Ends", "T4", "T5", roe),
            new BratRelation("Holds", "T6", "T7", "a/jose-doe/bailiff"),
            new BratRelation("Established", "T8", "T9", "a/mayor-of-ely")),
        BratRelations.of(Samples.reading("a").records(), mentions));
  }

  @Test
  void aTableSaysWhoseDocumentAFileIs() throws IOException {
    write(
        DatasetFormat.BRAT,
        persons("../../x", "Roe.", "Roe"),
        persons("CON", "Roe.", "Roe"),
        persons("Con", "Roe.", "Roe"),
        persons("a, \"b\"", "", new String[0]));
    assertEquals(List.of("brat"), List.of(path.toFile().list((d, n) -> !n.equals("failures.csv"))));
    List<String> rows = read("documents.csv").lines().toList();
    assertEquals("file,document_id", rows.get(0));
    assertTrue(rows.get(1).matches("x-[0-9a-f]{16},../../x"), rows.get(1));
    assertTrue(rows.get(4).matches("a-b-[0-9a-f]{16},\"a, \"\"b\"\"\""), rows.get(4));
    for (String row : rows.subList(1, rows.size())) {
      check(row.substring(0, row.indexOf(',')));
    }
    assertEquals(3 + 2 * 4, names().size());
  }

  @Test
  void whatAnEarlierRunWroteIsReplacedAndNothingElse() throws IOException {
    write(DatasetFormat.BRAT, Samples.reading("a"), Samples.reading("b"));
    Files.writeString(path.resolve("brat/mine.txt"), "mine");
    write(DatasetFormat.BRAT, Samples.reading("b"), Samples.reading("c"));
    assertEquals(
        List.of(
            "annotation.conf",
            "b.ann",
            "b.txt",
            "c.ann",
            "c.txt",
            "documents.csv",
            "mine.txt",
            "visual.conf"),
        names());
    write(DatasetFormat.JSON, Samples.reading("b"));
    assertEquals(List.of("mine.txt"), names());
  }

  @Test
  void whereItIsNotAskedForAnEarlierFolderIsRemoved() {
    write(DatasetFormat.BRAT, Samples.reading("a"));
    write(DatasetFormat.JSON, Samples.reading("a"));
    assertFalse(Files.exists(path.resolve("brat")));
  }

  @Test
  void noDocumentsAreAFolderOfSettings() throws IOException {
    write(DatasetFormat.BRAT);
    assertEquals(List.of("annotation.conf", "documents.csv", "visual.conf"), names());
  }
}
