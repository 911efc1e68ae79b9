package incumbent.dataset.diff;

import incumbent.model.Evidence;
import incumbent.model.NameIndex;
import incumbent.model.Person;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tenures of one version of a document, by what they can have in common with another's. */
final class DocumentVersion {
  private final List<Tenure> tenures;
  private final Map<String, List<Tenure>> byIds;
  private final Map<String, List<Tenure>> byQuotation = new HashMap<>();
  private final NameIndex<Tenure> byName;

  DocumentVersion(Collection<Tenure> tenures) {
    this.tenures = List.copyOf(tenures);
    this.byIds = tenures.stream().collect(Collectors.groupingBy(DocumentVersion::ids));
    this.byName = new NameIndex<>(tenures, tenure -> names(tenure.person()));
    for (Tenure tenure : tenures) {
      for (String quotation : quotations(tenure)) {
        byQuotation.computeIfAbsent(quotation, absent -> new ArrayList<>()).add(tenure);
      }
    }
  }

  List<Tenure> tenures() {
    return tenures;
  }

  private static String ids(Tenure tenure) {
    return tenure.personId() + "\n" + tenure.officeId();
  }

  /** All names of a person. */
  static List<String> names(Person person) {
    return Stream.concat(Stream.of(person.name()), person.aliases().stream()).toList();
  }

  /** What a tenure quotes. */
  static Set<String> quotations(Tenure tenure) {
    return tenure.evidence().stream().map(Evidence::exact).collect(Collectors.toSet());
  }

  /** Those of the same person and office. */
  Collection<Tenure> ofSameNames(Tenure tenure) {
    return byIds.getOrDefault(ids(tenure), List.of());
  }

  /** Those of whoever has a name that is a part of one of the holder's, or the other way round. */
  Collection<Tenure> ofSimilarNames(Tenure tenure) {
    return byName.find(names(tenure.person()));
  }

  /** Those that quote the same words. */
  private Collection<Tenure> quotingTheSame(Tenure tenure) {
    Set<Tenure> found = Collections.newSetFromMap(new IdentityHashMap<>());
    quotations(tenure).forEach(exact -> found.addAll(byQuotation.getOrDefault(exact, List.of())));
    return found;
  }

  /** All that are in {@link #ofSameNames} and quote the same words, and some others. */
  Collection<Tenure> ofSameNamesAndWords(Tenure tenure) {
    return fewer(ofSameNames(tenure), quotingTheSame(tenure));
  }

  /** All that are in {@link #ofSimilarNames} and quote the same words, and some others. */
  Collection<Tenure> ofSimilarNamesAndWords(Tenure tenure) {
    return fewer(ofSimilarNames(tenure), quotingTheSame(tenure));
  }

  private static Collection<Tenure> fewer(Collection<Tenure> some, Collection<Tenure> others) {
    return some.size() <= others.size() ? some : others;
  }
}
