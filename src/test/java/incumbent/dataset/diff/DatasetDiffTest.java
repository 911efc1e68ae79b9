package incumbent.dataset.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.dataset.Samples;
import incumbent.dataset.json.TenureJson;
import incumbent.model.Tenure;
import incumbent.model.TenureDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class DatasetDiffTest {
  private static final TenureFields DATES =
      TenureFields.ofJson()
          .without(
              TenureFields.ofJson().names().stream()
                  .filter(field -> !Set.of("person", "start", "end", "role").contains(field))
                  .toList());

  private static TenureDraft roe() {
    return TenureDraft.of("town", "Jane Roe", "Mayor of Ely");
  }

  private static DatasetDiff diff(List<Tenure> before, List<Tenure> after) {
    return DatasetDiff.between(before, after, DATES);
  }

  private static DatasetDiff diff(TenureDraft before, TenureDraft after) {
    return diff(List.of(before.tenure()), List.of(after.tenure()));
  }

  /** "town/jane-roe/mayor-of-ely start 1900 1901" for each field that changed. */
  private static List<String> changes(DatasetDiff diff) {
    return diff.changed().stream()
        .flatMap(
            change ->
                change.fields().stream()
                    .map(
                        field ->
                            String.join(
                                " ",
                                change.after().id(),
                                field.field(),
                                field.before(),
                                field.after())))
        .toList();
  }

  private static List<String> ids(List<Tenure> tenures) {
    return tenures.stream().map(Tenure::id).toList();
  }

  @Test
  void equalVersionsDoNotDiffer() {
    List<Tenure> tenures = Samples.reading("a").tenures();
    DatasetDiff diff = DatasetDiff.between(tenures, tenures, TenureFields.ofJson());
    assertTrue(diff.isEmpty());
    assertEquals(tenures.size(), diff.unchanged());
    assertTrue(DatasetDiff.between(List.of(), List.of(), TenureFields.ofJson()).isEmpty());
  }

  @Test
  void whatOnlyOneVersionHoldsIsAddedOrRemoved() {
    Tenure roe = roe().tenure();
    Tenure poe = TenureDraft.of("town", "Ann Poe", "Mayor of Ely").tenure();
    DatasetDiff diff = diff(List.of(roe), List.of(poe));
    assertEquals(List.of(roe), diff.removed());
    assertEquals(List.of(poe), diff.added());
    assertFalse(diff.isEmpty());
  }

  @Test
  void fieldsOfOneIdAreCompared() {
    DatasetDiff diff = diff(roe().from("1900").until("1904"), roe().from("1900-05"));
    assertEquals(
        List.of(
            "town/jane-roe/mayor-of-ely start 1900 1900-05",
            "town/jane-roe/mayor-of-ely end 1904 "),
        changes(diff));
  }

  @Test
  void everyFieldThatJsonHoldsIsCompared() {
    Set<String> json = new TreeSet<>();
    TenureJson.write(Samples.full("a", 10)).fieldNames().forEachRemaining(json::add);
    json.removeAll(TenureFields.ofJson().names());
    assertEquals(Set.of(), json);
  }

  @Test
  void everyFieldThatDiffersIsListed() {
    Tenure full = Samples.full("a", 10);
    Tenure bare = Samples.bare("a", 10);
    List<String> same = new ArrayList<>(TenureFields.ofJson().names());
    TenureFields.ofJson().changes(full, bare).forEach(change -> same.remove(change.field()));
    same.removeIf(field -> field.endsWith("_authority_id"));
    assertEquals(List.of("document_id", "start_derivation"), same, "all else differs in these two");
  }

  @Test
  void anotherIdOfTheAuthorityIsAChange() {
    List<FieldChange> changes =
        TenureFields.ofJson()
            .changes(
                roe().personId("Q1").officeId("Q5").tenure(),
                roe().personId("Q2").officeId("Q5").tenure());
    assertEquals(List.of(new FieldChange("person_authority_id", "Q1", "Q2")), changes);
  }

  @Test
  void whatCsvDoesNotHoldIsNotComparedWithIt() {
    List<String> csv = TenureFields.ofCsv().names();
    assertTrue(csv.containsAll(List.of("tenure_id", "start", "evidence")), csv.toString());
    assertTrue(Collections.disjoint(csv, TenureFields.onlyInJson()), csv.toString());
    assertTrue(TenureFields.onlyInJson().containsAll(List.of("conflicts", "aliases", "rules")));
  }

  @Test
  void anIgnoredFieldMayDifferAndAnUnknownOneIsRefused() {
    TenureFields fields = DATES.without(List.of("start"));
    assertTrue(
        DatasetDiff.between(
                List.of(roe().from("1900").tenure()), List.of(roe().from("1901").tenure()), fields)
            .isEmpty());
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> DATES.without(List.of("begin")));
    assertEquals("no field is named begin", e.getMessage());
  }

  @Test
  void aLongerNameIsAChange() {
    DatasetDiff diff =
        diff(TenureDraft.of("town", "Roe", "Mayor").from("1900"), roe().from("1900"));
    assertEquals(List.of("town/jane-roe/mayor-of-ely person Roe Jane Roe"), changes(diff));
  }

  @Test
  void anotherNameIsAChangeIfItWasAnAlias() {
    DatasetDiff diff = diff(roe().aliases("Emma III"), TenureDraft.of("town", "Emma III", "Mayor"));
    assertEquals(List.of("town/emma-iii/mayor person Jane Roe Emma III"), changes(diff));
  }

  @Test
  void anotherRoleIsAChange() {
    DatasetDiff diff = diff(roe(), roe().acting());
    assertEquals(
        List.of("town/jane-roe/mayor-of-ely/acting role substantive acting"), changes(diff));
  }

  @Test
  void aNumberBehindTheIdThatFellAwayIsAChangeIfTheTimeTellsWhich() {
    String id = roe().tenure().id();
    List<Tenure> before =
        List.of(
            roe().id(id + "/2").from("1900").tenure(), roe().id(id + "/3").from("1910").tenure());
    DatasetDiff diff = diff(before, List.of(roe().from("1900-05").tenure()));
    assertEquals(List.of(id + " start 1900 1900-05"), changes(diff));
    assertEquals(List.of(id + "/3"), ids(diff.removed()));
    assertEquals(2, diff(before, List.of(roe().tenure())).removed().size(), "it can be either");
  }

  @Test
  void timesThatExcludeEachOtherAreNotPairedUnlessTheSameWordsAreQuoted() {
    TenureDraft old = TenureDraft.of("town", "Roe", "Mayor").from("1900");
    DatasetDiff apart = diff(old, roe().from("1950"));
    assertEquals(1, apart.removed().size());
    assertEquals(1, apart.added().size());
    DatasetDiff corrected =
        diff(old.quoting("in that year"), roe().from("1950").quoting("in that year"));
    assertEquals(2, corrected.changed().get(0).fields().size());
  }

  @Test
  void whatCouldBePairedInTwoWaysIsNotPaired() {
    Tenure roe = TenureDraft.of("town", "Roe", "Mayor").tenure();
    Tenure jane = roe().tenure();
    Tenure john = TenureDraft.of("town", "John Roe", "Mayor of Ely").tenure();
    DatasetDiff diff = diff(List.of(roe), List.of(jane, john));
    assertEquals(List.of(roe), diff.removed());
    assertEquals(List.of(jane, john), diff.added());
  }

  /** Comparing each with each would take many minutes. */
  @Test
  @Timeout(300)
  void aDocumentOfManyTenuresIsComparedInSeconds() {
    List<Tenure> before = new ArrayList<>();
    List<Tenure> after = new ArrayList<>();
    for (int number = 0; number < 50_000; number++) {
      String name = "Jane Roe W" + number;
      before.add(TenureDraft.of("town", name, "Mayor of Ely").from("1900").tenure());
      after.add(TenureDraft.of("town", "Emma " + name, "Mayor of Ely").from("1900-05").tenure());
    }
    Collections.shuffle(after, new Random(1));
    DatasetDiff diff = diff(before, after);
    assertEquals(50_000, diff.changed().size());
    assertTrue(
        diff.changed().stream()
            .allMatch(c -> c.after().person().name().equals("Emma " + c.before().person().name())));
  }

  @Test
  void anotherDocumentIsNeverPaired() {
    DatasetDiff diff = diff(roe(), TenureDraft.of("city", "Jane Roe", "Mayor of Ely"));
    assertEquals(1, diff.removed().size());
    assertEquals(1, diff.added().size());
  }

  @Test
  void tenuresOfOneIdArePairedInTheirOrder() {
    List<Tenure> before = List.of(roe().from("1900").tenure(), roe().from("1910").tenure());
    List<Tenure> after = List.of(roe().from("1900").tenure(), roe().from("1911").tenure());
    assertEquals(
        List.of("town/jane-roe/mayor-of-ely start 1910 1911"), changes(diff(before, after)));
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Tenure> before = new ArrayList<>();
    List<Tenure> after = new ArrayList<>();
    for (String document : List.of("b", "a", "c")) {
      for (String person : List.of("Jane Roe", "Ann Poe", "𝒜nn Doe")) {
        before.add(TenureDraft.of(document, person, "Mayor of Ely").from("-0043").tenure());
        after.add(TenureDraft.of(document, person, "Mayor of Ely").from("-0042").tenure());
      }
    }
    DatasetDiff diff = diff(before, after);
    Collections.reverse(before);
    Collections.shuffle(after, new Random(1));
    assertEquals(changes(diff), changes(diff(before, after)));
    assertEquals(9, diff.changed().size());
  }
}
