package incumbent.evaluate;

import incumbent.model.Document;
import incumbent.model.Edtf;
import incumbent.model.Gold;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the gold of one document. */
final class GoldLint {
  private final String file;
  private final Gold gold;
  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  GoldLint(String file, Gold gold, Document document) {
    this.file = file;
    this.gold = gold;
    this.text = spaced(document.text());
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  List<Finding> findings(String sha256) {
    if (!gold.sha256().equals(sha256)) {
      add("", "the document has changed since: its SHA-256 is " + sha256);
    }
    Set<GoldTenure> seen = new HashSet<>();
    for (GoldTenure tenure : gold.tenures()) {
      String record = Summary.of(tenure);
      requireQuotes(record, tenure.evidence());
      if (tenure.start().contains(Optional.of(Edtf.ONGOING))) {
        add(record, "start cannot be \"..\"");
      }
      if (!seen.add(tenure)) {
        add(record, "stands there twice");
      }
    }
    for (GoldOffice office : gold.offices()) {
      requireQuotes(Summary.of(office), office.evidence());
    }
    List<Holding> holdings =
        gold.tenures().stream().filter(GoldTenure::required).map(Holding::of).toList();
    findings.addAll(Contradictions.find(file, holdings));
    return List.copyOf(findings);
  }

  private void requireQuotes(String record, List<String> quotes) {
    if (quotes.isEmpty()) {
      add(record, "has no evidence");
    }
    for (String quote : quotes) {
      if (!text.contains(spaced(quote))) {
        add(record, "quotes what the document does not say: " + quote);
      }
    }
  }

  private void add(String record, String problem) {
    findings.add(new Finding(file, record, problem));
  }
}
