package incumbent.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks are written as their kind's initial and their text, line ends as {@code /}. */
final class LayoutTest {
  private static List<String> layout(String text) {
    return Layout.blocks(Line.of(text)).stream().map(block -> show(text, block)).toList();
  }

  private static String show(String text, Block block) {
    String slice = text.substring(block.span().begin(), block.span().end());
    return block.kind().name().charAt(0) + " " + slice.replace('\n', '/');
  }

  @Test
  void aLineIsAParagraphWithOrWithoutBlankLinesBetween() {
    List<String> expected = List.of("P He was mayor.", "P She was mayor too.");

    assertEquals(expected, layout("He was mayor.\nShe was mayor too."));
    assertEquals(expected, layout("He was mayor.\n\n\nShe was mayor too.\n"));
  }

  @Test
  void aShortOpenLineAboveProseOrAloneIsAHeading() {
    assertEquals(
        List.of("H Mayors", "P He was mayor.", "H History (1918–1953)", "P She was.", "H Notes"),
        layout("Mayors\nHe was mayor.\n\nHistory (1918–1953)\nShe was.\n\nNotes\n"));
  }

  @Test
  void anAbbreviationDoesNotCloseATitle() {
    assertEquals(
        List.of("H Hobbs & Co.", "P It has a chairman."),
        layout("Hobbs & Co.\n\nIt has a chairman."));
  }

  @Test
  void anUnpunctuatedSentenceIsNotAHeading() {
    assertEquals(
        List.of("H Mayors", "P Ann Hobbs was elected in 1990", "P Then she left."),
        layout("Mayors\nAnn Hobbs was elected in 1990\n\nThen she left."));
  }

  @Test
  void hardWrappedProseIsJoinedAcrossItsLines() {
    String first =
        """
        Ann Hobbs, who had been a teacher for most of her life, was elected
        mayor of the town in 1990. She served for four years until she lost.
        Robert Hill defeated her in the election of 1994 and held the post
        until 1998.\
        """;
    String second =
        """
        His successor was Joan Marsh, who was sworn in on 4 May 1998 before a
        crowd of supporters.\
        """;

    assertEquals(
        List.of(
            "H Mayors of the town",
            "P " + first.replace('\n', '/'),
            "H Later years",
            "P " + second.replace('\n', '/')),
        layout("Mayors of the town\n\n" + first + "\n\nLater years\n" + second + "\n"));
  }

  @Test
  void paragraphsOfOneLineAreNotJoinedThoughTheirLengthsAreAlike() {
    assertEquals(
        List.of(
            "P Ann Hobbs was elected mayor of the town in 1990 and served four years.",
            "P Robert Hill was elected mayor of the town in 1994 and served as many.",
            "P Joan Marsh was elected mayor of the town in 1998 and still serves now."),
        layout(
            """
            Ann Hobbs was elected mayor of the town in 1990 and served four years.
            Robert Hill was elected mayor of the town in 1994 and served as many.
            Joan Marsh was elected mayor of the town in 1998 and still serves now.
            """));
  }

  @Test
  void bulletsAndNumbersOpenItemsThatMayRunOn() {
    assertEquals(
        List.of(
            "H Mayors",
            "P The mayors were:",
            "I - Ann Hobbs, who was the first woman in the office and resigned/  in 1994",
            "I - Robert Hill.",
            "I 1. Joan Marsh",
            "I • Tim Marsh (acting)"),
        layout(
            """
            Mayors

            The mayors were:
            - Ann Hobbs, who was the first woman in the office and resigned
              in 1994
            - Robert Hill.
            1. Joan Marsh

            • Tim Marsh (acting)
            """));
  }

  @Test
  void aRunOfShortLinesIsAListUnderItsHeading() {
    assertEquals(
        List.of(
            "H The town",
            "P It has mayors.",
            "H List of mayors",
            "I 1990–1994 Ann Hobbs",
            "I 1994–1998 Robert Hill",
            "H Later",
            "P It had none."),
        layout(
            """
            The town
            It has mayors.

            List of mayors
            1990–1994 Ann Hobbs
            1994–1998 Robert Hill
            Later
            It had none.
            """));
  }

  @Test
  void listRowsMayStandApart() {
    assertEquals(
        List.of("H Mayors", "I Ann Hobbs, 1990–94", "I Robert Hill, 1994–98", "I Joan Marsh, 1998"),
        layout("Mayors\n\nAnn Hobbs, 1990–94\n\nRobert Hill, 1994–98\n\nJoan Marsh, 1998\n"));
  }

  @Test
  void longListRowsAreNotWrappedProse() {
    assertEquals(
        List.of(
            "H Mayors",
            "I Ann Hobbs, teacher, of the Reform Party, 4 May 1990 – 3 May 1994",
            "I Robert Hill, farmer, of the Country Party, 3 May 1994 – 2 May 1998",
            "I Joan Marsh, nurse, of the Reform Party, 2 May 1998 – 1 May 2002"),
        layout(
            """
            Mayors
            Ann Hobbs, teacher, of the Reform Party, 4 May 1990 – 3 May 1994
            Robert Hill, farmer, of the Country Party, 3 May 1994 – 2 May 1998
            Joan Marsh, nurse, of the Reform Party, 2 May 1998 – 1 May 2002
            """));
  }

  @Test
  void tableRowsAreItems() {
    assertEquals(
        List.of("H Mayors", "I Ann Hobbs\t1990\t1994", "I | Robert Hill | 1994 | 1998 |"),
        layout("Mayors\nAnn Hobbs\t1990\t1994\n| Robert Hill | 1994 | 1998 |\n"));
  }

  @Test
  void headingMarksAndRulersAreNotPartOfTheText() {
    assertEquals(
        List.of("H Mayors", "H History", "P He was mayor.", "H Notes", "P None."),
        layout("# Mayors\n\n== History ==\nHe was mayor.\n\nNotes\n-----\nNone.\n"));
  }

  @Test
  void theDateUnderTheTitleBelongsToTheHead() {
    assertEquals(
        List.of("H Mayor resigns", "H Thursday, 14 March 2019", "P The mayor was gone."),
        layout("Mayor resigns\nThursday, 14 March 2019\nThe mayor was gone."));
  }

  @Test
  void aTextOfOneLineIsProse() {
    assertEquals(List.of("P Ann Hobbs, mayor 1990–1994"), layout("Ann Hobbs, mayor 1990–1994\n"));
  }

  private static List<String> rows(String text) {
    List<Block> blocks = Layout.blocks(Line.of(text));
    List<String> texts =
        blocks.stream().map(b -> text.substring(b.span().begin(), b.span().end())).toList();
    return CellRows.merged(blocks, texts).stream().map(block -> show(text, block)).toList();
  }

  @Test
  void cellsOfAFlattenedTableMakeRows() {
    String head = "Directors of the mint\n\nNo.\nName\nFrom\nTo\n";
    String body = "1\nKeller\n1871\n1880\n2\nBrandt\n1880\n1884\n3\nRoth\n1884\npresent\n";
    List<String> rows = rows(head + body);
    assertEquals(
        List.of("I 1/Keller/1871/1880", "I 2/Brandt/1880/1884", "I 3/Roth/1884/present"),
        rows.subList(rows.size() - 3, rows.size()));
  }

  @Test
  void linesWithoutColumnsStayAsTheyAre() {
    String list =
        "Keller (1871–1880)\nBrandt (1880–1884)\nRoth (since 1884)\nNotes\nSources\nMaps\n";
    assertEquals(Layout.blocks(Line.of(list)).size(), rows(list).size());
  }
}
