package incumbent.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.EventKind;
import incumbent.model.Office;
import incumbent.model.OfficeHistory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OfficeBookTest {
  private final OfficeBook book = new OfficeBook("mint");

  private void tell(ClaimBuilder claim) {
    book.read(claim.build());
  }

  private OfficeHistory master() {
    return book.histories().get(0);
  }

  private static Optional<Edtf> date(String edtf) {
    return Optional.of(Edtf.parse(edtf));
  }

  @Test
  void anOfficeIsEstablishedRenamedAndAbolished() {
    tell(new ClaimBuilder(1, EventKind.ESTABLISHED).at("1870").agent("Otto"));
    tell(new ClaimBuilder(2, EventKind.RENAMED).at("1880").renamedTo("warden"));
    tell(new ClaimBuilder(3, EventKind.ABOLISHED).from("1890"));
    assertEquals(1, book.histories().size());
    assertEquals("mint/master-of-mint", master().id());
    assertEquals("mint", master().documentId());
    assertEquals(date("1870"), master().established().value());
    assertEquals(Optional.of("Otto"), master().establishedBy());
    assertEquals(date("1880"), master().renamed().value());
    assertEquals(Optional.of("warden"), master().renamedTo());
    assertEquals(date("1890"), master().abolished().value());
    assertEquals(3, master().evidence().size());
  }

  @Test
  void whatIsNotSaidIsNotKnown() {
    tell(new ClaimBuilder(1, EventKind.ABOLISHED));
    assertEquals(Bound.UNKNOWN, master().established());
    assertEquals(Bound.UNKNOWN, master().renamed());
    assertEquals(Bound.UNKNOWN, master().abolished());
    assertEquals(Optional.empty(), master().establishedBy());
    assertEquals(Optional.empty(), master().renamedTo());
  }

  @Test
  void anotherOfficeHasAHistoryOfItsOwn() {
    Office mayor = Office.of("mayor", Optional.of("Ely"));
    tell(new ClaimBuilder(1, EventKind.ABOLISHED).at("1880"));
    tell(new ClaimBuilder(2, EventKind.ABOLISHED).at("1890").office(mayor));
    tell(new ClaimBuilder(3, EventKind.ESTABLISHED).at("1860").office(mayor));
    List<OfficeHistory> histories = book.histories();
    assertEquals(2, histories.size());
    assertEquals(date("1880"), histories.get(0).abolished().value());
    assertEquals(date("1890"), histories.get(1).abolished().value());
    assertEquals(date("1860"), histories.get(1).established().value());
  }

  @Test
  void whoHeldAnOfficeIsNoHistoryOfIt() {
    tell(new ClaimBuilder(1, EventKind.BEGAN).person("Keller").at("1871"));
    assertEquals(List.of(), book.histories());
  }
}
