package incumbent.evaluate;

import incumbent.model.Edtf;
import incumbent.model.Field;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.Office;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.util.List;
import java.util.Optional;

/** Says in a few words which record is meant. */
final class Summary {
  private Summary() {}

  static String of(GoldTenure tenure) {
    return line(tenure.person(), office(tenure), tenure.role());
  }

  static String of(Tenure tenure) {
    return line(tenure.person().name(), tenure.office().name(), tenure.role());
  }

  static String of(GoldOffice office) {
    return Office.of(office.office(), office.organization()).name();
  }

  /** With its dates. */
  static String dated(GoldTenure tenure) {
    return of(tenure) + dates(Answer.text(tenure.start()), Answer.text(tenure.end()));
  }

  /** With its dates. */
  static String dated(Tenure tenure) {
    List<Optional<Edtf>> start = List.of(tenure.start().value());
    List<Optional<Edtf>> end = List.of(tenure.end().value());
    return of(tenure) + dates(Answer.text(start), Answer.text(end));
  }

  private static String dates(String start, String end) {
    return start.isEmpty() && end.isEmpty() ? "" : ", " + (start + " – " + end).strip();
  }

  private static String line(String person, String office, Role role) {
    return person + ", " + office + (role == Role.ACTING ? " (acting)" : "");
  }

  /** Person, office or role as text. */
  static String identity(Field field, GoldTenure tenure) {
    return identity(field, tenure.person(), office(tenure), tenure.role());
  }

  /** Person, office or role as text. */
  static String identity(Field field, Tenure tenure) {
    return identity(field, tenure.person().name(), tenure.office().name(), tenure.role());
  }

  private static String identity(Field field, String person, String office, Role role) {
    return switch (field) {
      case PERSON -> person;
      case OFFICE -> office;
      case ROLE -> role.label();
      case START,
          END,
          START_MANNER,
          END_MANNER,
          APPOINTED_BY,
          PREDECESSOR,
          SUCCESSOR,
          ESTABLISHED,
          RENAMED,
          ABOLISHED ->
          throw new IllegalArgumentException("No part of a tenure's identity: " + field);
    };
  }

  private static String office(GoldTenure tenure) {
    return Office.of(tenure.office(), tenure.organization()).name();
  }
}
