package incumbent.dataset.diff;

import incumbent.model.Person;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Which tenures of two versions of one document are the same though their ids differ. */
final class DocumentPairs {
  /** From the surest sign that two are one to the least. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              DocumentVersion::ofSameNamesAndWords,
              (one, other) -> haveSameNames(one, other) && quoteTheSame(one, other)),
          new Sign(DocumentVersion::ofSameNames, DocumentPairs::canBeOfOneTime),
          new Sign(
              DocumentVersion::ofSimilarNamesAndWords,
              (one, other) -> canBeOfOneHolder(one, other) && quoteTheSame(one, other)),
          new Sign(
              DocumentVersion::ofSimilarNames,
              (one, other) -> canBeOfOneHolder(one, other) && canBeOfOneTime(one, other)));

  private final DocumentVersion before;
  private final DocumentVersion after;
  private final Set<Tenure> paired = Collections.newSetFromMap(new IdentityHashMap<>());

  private DocumentPairs(Collection<Tenure> before, Collection<Tenure> after) {
    this.before = new DocumentVersion(before);
    this.after = new DocumentVersion(after);
  }

  /**
   * That two are one.
   *
   * @param search all of a version that can show the sign with a tenure, and others
   */
  private record Sign(
      BiFunction<DocumentVersion, Tenure, Collection<Tenure>> search,
      BiPredicate<Tenure, Tenure> shown) {}

  /** Pairs each with the only one that can be the same, and that can be no other. */
  static List<TenurePairs.Pair> of(Collection<Tenure> before, Collection<Tenure> after) {
    DocumentPairs pairs = new DocumentPairs(before, after);
    return SIGNS.stream().flatMap(sign -> pairs.unique(sign).stream()).toList();
  }

  private List<TenurePairs.Pair> unique(Sign sign) {
    List<TenurePairs.Pair> unique = new ArrayList<>();
    for (Tenure old : before.tenures()) {
      if (!paired.contains(old)) {
        List<Tenure> partners = partners(old, after, sign);
        if (partners.size() == 1 && partners(partners.get(0), before, sign).size() == 1) {
          unique.add(new TenurePairs.Pair(old, partners.get(0)));
        }
      }
    }
    unique.forEach(pair -> paired.addAll(List.of(pair.before(), pair.after())));
    return unique;
  }

  /** What shows a sign with a tenure; two suffice to tell that it is not one alone. */
  private List<Tenure> partners(Tenure tenure, DocumentVersion version, Sign sign) {
    return sign.search.apply(version, tenure).stream()
        .filter(other -> !paired.contains(other) && sign.shown.test(tenure, other))
        .limit(2)
        .toList();
  }

  private static boolean haveSameNames(Tenure one, Tenure other) {
    return one.personId().equals(other.personId()) && one.officeId().equals(other.officeId());
  }

  private static boolean canBeOfOneHolder(Tenure one, Tenure other) {
    return canBeOne(one.person(), other.person()) && one.office().canBe(other.office());
  }

  /** A name in common, or the words of the one name among those of the other. */
  private static boolean canBeOne(Person one, Person other) {
    Set<String> words = Slug.words(one.name());
    Set<String> others = Slug.words(other.name());
    return !Collections.disjoint(names(one), names(other))
        || words.containsAll(others)
        || others.containsAll(words);
  }

  private static Set<String> names(Person person) {
    return DocumentVersion.names(person).stream().map(Slug::of).collect(Collectors.toSet());
  }

  private static boolean quoteTheSame(Tenure one, Tenure other) {
    return !Collections.disjoint(
        DocumentVersion.quotations(one), DocumentVersion.quotations(other));
  }

  private static boolean canBeOfOneTime(Tenure one, Tenure other) {
    return one.start().overlaps(other.start()) && one.end().overlaps(other.end());
  }
}
