package incumbent.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SlugPropertyTest {
  /** Few names, so that some are equal. */
  @Provide
  Arbitrary<List<String>> ids() {
    Arbitrary<String> names =
        Arbitraries.of("Jane Roe", "jane roe", "Jane Roe 2", "2", "", "Otto", "Öttö", "李");
    return Combinators.combine(names, names)
        .as((person, office) -> Slug.id("town", person, office))
        .list()
        .ofMaxSize(12);
  }

  @Property(seed = "1")
  void aSlugIsWordsOfLettersAndDigits(@ForAll String name) {
    String slug = Slug.of(name);
    assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
    assertEquals(slug, Slug.of(slug));
  }

  @Property(seed = "1")
  void caseAndMarksMakeNoDifference(@ForAll String name) {
    assertEquals(
        Slug.of(name.toLowerCase(Locale.ROOT)), Slug.of(Slug.of(name).toUpperCase(Locale.ROOT)));
  }

  @Property(seed = "1")
  void distinctIdsAreDistinctAndInOrder(@ForAll("ids") List<String> ids) {
    List<String> distinct = Slug.distinct(ids);
    assertEquals(ids.size(), distinct.size());
    assertEquals(ids.size(), new HashSet<>(distinct).size());
    for (int i = 0; i < ids.size(); i++) {
      assertTrue(distinct.get(i).matches(ids.get(i) + "(/\\d+)?"), distinct.get(i));
      assertEquals(ids.indexOf(ids.get(i)) == i, distinct.get(i).equals(ids.get(i)));
    }
  }

  @Property(seed = "1")
  void whatIsAddedOrTakenAwayElsewhereChangesNoId(
      @ForAll("ids") List<String> ids, @ForAll("ids") List<String> others) {
    List<String> added = new ArrayList<>(others);
    added.removeAll(ids);
    added.addAll(ids);
    List<String> behind = Slug.distinct(added);
    assertEquals(Slug.distinct(ids), behind.subList(added.size() - ids.size(), added.size()));
  }
}
