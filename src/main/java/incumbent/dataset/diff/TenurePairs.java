package incumbent.dataset.diff;

import incumbent.model.Evidence;
import incumbent.model.Person;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tenures of two versions of a dataset are the same.
 *
 * <p>First those of one id. Of what is left, within one document, those of one person and office
 * whose id changed: because there are more or fewer tenures of the two ({@code /2}), or because the
 * person or the office goes by a longer or shorter name, or the role by another. They must quote
 * the same words, or else not be of different times. A pair is made only if neither of the two
 * could be paired otherwise; whatever is left stays alone.
 */
final class TenurePairs {
  /** From the surest sign that two are one to the least. */
  private static final List<BiPredicate<Tenure, Tenure>> SIGNS =
      List.of(
          (one, other) -> haveSameNames(one, other) && quoteTheSame(one, other),
          (one, other) -> haveSameNames(one, other) && canBeOfOneTime(one, other),
          (one, other) -> canBeOfOneHolder(one, other) && quoteTheSame(one, other),
          (one, other) -> canBeOfOneHolder(one, other) && canBeOfOneTime(one, other));

  private final List<Tenure> onlyBefore;
  private final List<Tenure> onlyAfter;
  private final List<Pair> pairs = new ArrayList<>();

  private TenurePairs(List<Tenure> before, List<Tenure> after) {
    this.onlyBefore = new ArrayList<>(before);
    this.onlyAfter = new ArrayList<>(after);
  }

  /** A tenure in its old and its new form. */
  record Pair(Tenure before, Tenure after) {}

  static TenurePairs of(List<Tenure> before, List<Tenure> after) {
    TenurePairs pairs = new TenurePairs(before, after);
    pairs.pairById();
    pairs.pairWithinDocuments();
    return pairs;
  }

  List<Pair> pairs() {
    return Collections.unmodifiableList(pairs);
  }

  List<Tenure> onlyBefore() {
    return Collections.unmodifiableList(onlyBefore);
  }

  List<Tenure> onlyAfter() {
    return Collections.unmodifiableList(onlyAfter);
  }

  /** Of several tenures of one id, which a run never writes, the first with the first. */
  private void pairById() {
    Map<String, List<Tenure>> unpaired = new HashMap<>();
    for (Tenure tenure : onlyAfter) {
      unpaired.computeIfAbsent(tenure.id(), id -> new ArrayList<>()).add(tenure);
    }
    List<Pair> found = new ArrayList<>();
    for (Tenure tenure : onlyBefore) {
      List<Tenure> same = unpaired.getOrDefault(tenure.id(), List.of());
      if (!same.isEmpty()) {
        found.add(new Pair(tenure, same.remove(0)));
      }
    }
    settle(found);
  }

  private void pairWithinDocuments() {
    Map<String, List<Tenure>> after =
        onlyAfter.stream().collect(Collectors.groupingBy(Tenure::documentId));
    Map<String, List<Tenure>> before =
        onlyBefore.stream().collect(Collectors.groupingBy(Tenure::documentId));
    before.keySet().retainAll(after.keySet());
    List<Pair> found = new ArrayList<>();
    before.forEach((document, old) -> found.addAll(pair(old, after.get(document))));
    settle(found);
  }

  private void settle(List<Pair> found) {
    pairs.addAll(found);
    Set<Tenure> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    found.forEach(pair -> paired.addAll(Arrays.asList(pair.before, pair.after)));
    onlyBefore.removeIf(paired::contains);
    onlyAfter.removeIf(paired::contains);
  }

  private static List<Pair> pair(List<Tenure> before, List<Tenure> after) {
    List<Pair> found = new ArrayList<>();
    List<Tenure> old = new ArrayList<>(before);
    List<Tenure> young = new ArrayList<>(after);
    for (BiPredicate<Tenure, Tenure> sign : SIGNS) {
      List<Pair> unique = unique(old, young, sign);
      unique.forEach(pair -> old.remove(pair.before));
      unique.forEach(pair -> young.remove(pair.after));
      found.addAll(unique);
    }
    return found;
  }

  private static List<Pair> unique(
      List<Tenure> before, List<Tenure> after, BiPredicate<Tenure, Tenure> sign) {
    List<Pair> unique = new ArrayList<>();
    for (Tenure old : before) {
      List<Tenure> partners = after.stream().filter(young -> sign.test(old, young)).toList();
      if (partners.size() == 1
          && before.stream().filter(o -> sign.test(o, partners.get(0))).count() == 1) {
        unique.add(new Pair(old, partners.get(0)));
      }
    }
    return unique;
  }

  private static boolean haveSameNames(Tenure one, Tenure other) {
    return one.personId().equals(other.personId()) && one.officeId().equals(other.officeId());
  }

  private static boolean canBeOfOneHolder(Tenure one, Tenure other) {
    return canBeOne(one.person(), other.person()) && one.office().canBe(other.office());
  }

  /** A name in common, or the words of the one name among those of the other. */
  private static boolean canBeOne(Person one, Person other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return !Collections.disjoint(names(one), names(other))
        || words.containsAll(others)
        || others.containsAll(words);
  }

  private static Set<String> names(Person person) {
    return Stream.concat(Stream.of(person.name()), person.aliases().stream())
        .map(Slug::of)
        .collect(Collectors.toSet());
  }

  private static Set<String> words(Person person) {
    return new HashSet<>(Arrays.asList(Slug.of(person.name()).split("-", -1)));
  }

  private static boolean quoteTheSame(Tenure one, Tenure other) {
    return !Collections.disjoint(quotations(one), quotations(other));
  }

  private static Set<String> quotations(Tenure tenure) {
    return tenure.evidence().stream().map(Evidence::exact).collect(Collectors.toSet());
  }

  private static boolean canBeOfOneTime(Tenure one, Tenure other) {
    return one.start().overlaps(other.start()) && one.end().overlaps(other.end());
  }
}
