package incumbent.assemble;

import incumbent.model.Claims;
import incumbent.model.Lexicon;
import incumbent.model.OfficeHistory;
import incumbent.model.Person;
import incumbent.model.Records;
import incumbent.model.Role;
import incumbent.model.Slug;
import incumbent.model.Tenure;
import java.util.ArrayList;
import java.util.List;

/** Adds claims up to tenures and office histories. Thread-safe. */
public final class Assembler {
  private final Lexicon lexicon;
  private final Confidence confidence;
  private final boolean derives;

  public Assembler(Lexicon lexicon) {
    this(lexicon, true);
  }

  private Assembler(Lexicon lexicon, boolean derives) {
    this.lexicon = lexicon;
    this.confidence = new Confidence(lexicon);
    this.derives = derives;
  }

  /** The same, but derives no bound from another event. */
  public Assembler withoutChronology() {
    return new Assembler(lexicon, false);
  }

  /** The records of a group of documents, document by document in the order given. */
  public Records assemble(List<Claims> documents) {
    List<Tenure> tenures = new ArrayList<>();
    List<OfficeHistory> offices = new ArrayList<>();
    for (Claims document : documents) {
      tenures.addAll(tenures(document));
      OfficeBook book = new OfficeBook(document.documentId());
      document.claims().forEach(book::read);
      offices.addAll(book.histories());
    }
    return new Records(tenures, offices);
  }

  private List<Tenure> tenures(Claims document) {
    SpellBook book = new SpellBook(lexicon);
    document.claims().forEach(book::read);
    List<Spell> spells = book.spells();
    if (derives) {
      new Chronology(spells, lexicon, document.topic()).solve(document.claims());
    }
    List<String> ids =
        Slug.distinct(spells.stream().map(s -> id(document.documentId(), s)).toList());
    List<Tenure> tenures = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      tenures.add(tenure(document, ids.get(i), spells.get(i)));
    }
    return tenures;
  }

  private static String id(String documentId, Spell spell) {
    String id = Slug.id(documentId, spell.person.name(), spell.office.name());
    return spell.role == Role.ACTING ? id + "/acting" : id;
  }

  private Tenure tenure(Claims document, String id, Spell spell) {
    return new Tenure(
        id,
        document.documentId(),
        spell.person,
        spell.office,
        spell.role,
        spell.start,
        spell.startManner,
        document.dated().map(day -> Bounds.asOf(day, spell.end)).orElse(spell.end),
        spell.endManner,
        spell.length,
        spell.appointedBy.map(Person::name),
        spell.predecessor.map(Person::name),
        spell.successor.map(Person::name),
        confidence.of(spell),
        spell.conflicts(),
        spell.evidence());
  }
}
