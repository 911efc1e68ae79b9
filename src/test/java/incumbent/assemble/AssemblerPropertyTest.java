package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.model.Bound;
import incumbent.model.Claims;
import incumbent.model.Lexicon;
import incumbent.model.Office;
import incumbent.model.Tenure;
import incumbent.rule.RuleReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class AssemblerPropertyTest {
  private static final Lexicon LEXICON = RuleReader.read(Optional.empty());
  private static final Optional<Office> TOPIC = Optional.empty();
  private static final String STRANGER = "Ann Poe";

  @Provide
  Arbitrary<Claims> claims() {
    return AnyClaim.claims();
  }

  @Provide
  Arbitrary<List<AnyClaim>> drafts() {
    return AnyClaim.some(AnyClaim.PERSONS, AnyClaim.OFFICES).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<AnyClaim>> strangers() {
    Office office = Office.of("abbot", Optional.of("Ely"));
    return AnyClaim.some(List.of(STRANGER), List.of(office)).list().ofMaxSize(4);
  }

  private static List<Tenure> tenures(Claims claims) {
    return new Assembler(LEXICON).assemble(List.of(claims)).tenures();
  }

  @Property(seed = "1")
  void anyClaimsAddUpToSoundTenures(@ForAll("claims") Claims claims) {
    List<Tenure> tenures = tenures(claims);
    assertEquals(tenures.size(), new HashSet<>(tenures.stream().map(Tenure::id).toList()).size());
    for (Tenure tenure : tenures) {
      assertTrue(tenure.confidence() >= 0 && tenure.confidence() <= 1);
      assertSound(tenure.start());
      assertSound(tenure.end());
    }
  }

  private static void assertSound(Bound bound) {
    assertFalse(Bounds.isAfter(bound.earliest(), bound.latest()), bound::toString);
    assertTrue(bound.value().isEmpty() || !bound.evidence().isEmpty(), bound::toString);
  }

  @Property(seed = "1")
  void theSameClaimsAddUpToTheSameTenures(@ForAll("claims") Claims claims) {
    assertEquals(tenures(claims), tenures(claims));
  }

  @Property(seed = "1")
  void whatIsSaidOfOthersBehindChangesNoId(
      @ForAll("drafts") List<AnyClaim> drafts, @ForAll("strangers") List<AnyClaim> strangers) {
    List<AnyClaim> more = new ArrayList<>(drafts);
    more.addAll(strangers);
    List<Tenure> tenures = tenures(AnyClaim.claims(more, TOPIC));
    assertEquals(
        tenures(AnyClaim.claims(drafts, TOPIC)).stream().map(Tenure::id).toList(),
        tenures.stream()
            .filter(tenure -> !tenure.person().name().equals(STRANGER))
            .map(Tenure::id)
            .toList());
  }
}
