package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Block;
import incumbent.model.Block.Kind;
import incumbent.model.Claim;
import incumbent.model.Claims;
import incumbent.model.Document;
import incumbent.model.Entity;
import incumbent.model.Evidence;
import incumbent.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentPartsTest {
  private static final int LENGTH = 400;
  private static final int PARAGRAPHS = 60;

  private final List<Document> parts = new ArrayList<>();

  /** The first block, which claims something too, and then paragraphs that do. */
  private static Document document(Kind first) {
    StringBuilder text = new StringBuilder("Ann Poe was mayor from 1700 to 1710 𝒜");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(first, new Span(0, length(text))));
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append("\n\n");
      int begin = length(text);
      text.append(
          "𝒜 paragraph: Jane Roe was mayor from %d to 1904, they say.".formatted(1800 + i));
      blocks.add(new Block(Kind.PARAGRAPH, new Span(begin, length(text))));
    }
    return new Document("a", "Ann Poe", Optional.empty(), text.toString(), blocks);
  }

  private static int length(StringBuilder text) {
    return text.codePointCount(0, text.length());
  }

  private Claims read(Document document, int length) {
    Function<Document, Claims> claims = new MayorStages().load(Optional.empty()).claims();
    return DocumentParts.read(
        document,
        length,
        part -> {
          parts.add(part);
          Claims read = claims.apply(part);
          List<Entity> entities =
              read.claims().stream()
                  .map(Claim::evidence)
                  .map(e -> new Entity("a", "person", "", e.span(), e.exact()))
                  .toList();
          return new Claims("a", Optional.of(MayorStages.MAYOR), read.claims(), entities);
        });
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void partsClaimWhatTheWholeClaimsAtItsOffsets(Kind first) {
    Document document = document(first);
    Claims whole = read(document, Integer.MAX_VALUE);
    assertEquals(1, parts.size());
    Claims inParts = read(document, LENGTH);
    assertTrue(parts.size() > 5, parts.size() + " parts");
    assertEquals(PARAGRAPHS + 1, whole.claims().size());
    assertEquals(whole, inParts);
    for (Claim claim : inParts.claims()) {
      Evidence evidence = claim.evidence();
      assertEquals(evidence.exact(), evidence.span().in(document.text()));
    }
    assertEquals(
        IntStream.rangeClosed(0, PARAGRAPHS).boxed().toList(),
        inParts.claims().stream().map(Claim::order).toList());
  }

  @Test
  void partsEndWhereBlocksEndAndOpenWithTheHeading() {
    Document document = document(Kind.HEADING);
    read(document, LENGTH);
    String heading = document.blocks().get(0).span().in(document.text());
    for (Document part : parts) {
      assertTrue(part.text().startsWith(heading + "\n\n𝒜 paragraph: "), part.text());
      assertTrue(part.text().endsWith("they say."), part.text());
      assertTrue(part.text().length() < 2 * LENGTH, part.text());
      assertEquals(heading, part.blocks().get(0).span().in(part.text()));
      part.blocks().stream()
          .skip(1)
          .forEach(block -> assertTrue(block.span().in(part.text()).startsWith("𝒜 paragraph: ")));
    }
    assertEquals(PARAGRAPHS, parts.stream().mapToInt(part -> part.blocks().size() - 1).sum());
  }

  /** Blocks of one line, which grow beyond any part; a text without white space is cut anywhere. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void aBlockThatIsLongerThanAPartIsCutWhereASentenceEnds(Kind kind) {
    String sentence = "“𝒜 line: Jane Roe was mayor from 1800 to 1904, they say.” ";
    Document document = document(kind, sentence.repeat(PARAGRAPHS).strip());
    Claims whole = read(document, Integer.MAX_VALUE);
    parts.clear();
    assertEquals(whole, read(document, LENGTH));
    assertEquals(PARAGRAPHS, whole.claims().size());
    for (Document part : parts) {
      assertTrue(part.text().startsWith("“𝒜 line"), part.text());
      assertTrue(part.text().strip().endsWith("they say.”"), part.text());
    }
    assertPartsAreShort(3 * LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oaks and 𝒜 birches ", "𝒜", "x𝒜", "   \u3000"})
  void whereNoSentenceEndsItIsCutAtWhiteSpaceOrAnywhere(String words) {
    String text = "𝒜" + words.repeat(10 * LENGTH / words.length()) + "x";
    read(document(Kind.PARAGRAPH, text), LENGTH);
    assertEquals(text, parts.stream().map(Document::text).collect(Collectors.joining()));
    for (Document part : parts.subList(1, parts.size())) {
      assertTrue(!words.startsWith("oaks") || part.text().matches("(oaks|and|𝒜|birches|x).*"));
      assertFalse(Character.isLowSurrogate(part.text().charAt(0)));
    }
    assertPartsAreShort(2 * LENGTH);
  }

  private static Document document(Kind kind, String text) {
    Block block = new Block(kind, new Span(0, text.codePointCount(0, text.length())));
    return new Document("a", "", Optional.empty(), text, List.of(block));
  }

  private void assertPartsAreShort(int most) {
    for (Document part : parts) {
      int length = part.text().codePointCount(0, part.text().length());
      assertTrue(length <= most, () -> length + " code points");
    }
  }

  @Test
  void moreTimeIsGivenToMoreParts() {
    assertEquals(1, DocumentParts.count(document(Kind.HEADING)));
    Document long5 =
        new Document("a", "", Optional.empty(), "x".repeat(5 * DocumentParts.LENGTH), List.of());
    assertEquals(6, DocumentParts.count(long5));
  }
}
