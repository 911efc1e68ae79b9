package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import incumbent.model.Manner;
import incumbent.model.Role;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;

/** Reads the records of a gold file, each of which must have all of its keys and no others. */
final class GoldRecords {
  private static final List<String> TENURE_KEYS =
      List.of(
          "person",
          "aliases",
          "office",
          "office_aliases",
          "organization",
          "role",
          "start",
          "end",
          "start_manner",
          "end_manner",
          "appointed_by",
          "predecessor",
          "successor",
          "duration",
          "required",
          "evidence",
          "note");
  private static final List<String> OFFICE_KEYS =
      List.of(
          "office",
          "organization",
          "established",
          "established_by",
          "abolished",
          "renamed_to",
          "renamed",
          "evidence");

  private GoldRecords() {}

  static GoldTenure tenure(JsonRecord json) throws BadInputException {
    json.requireKeys(TENURE_KEYS);
    return new GoldTenure(
        json.text("person"),
        json.texts("aliases"),
        json.text("office"),
        json.texts("office_aliases"),
        json.optionalText("organization"),
        json.optional("role", GoldRecords::role).orElseThrow(() -> json.bad("role is null")),
        json.dates("start"),
        json.dates("end"),
        json.optional("start_manner", label -> manner(label, true)),
        json.optional("end_manner", label -> manner(label, false)),
        json.optionalText("appointed_by"),
        json.optionalText("predecessor"),
        json.optionalText("successor"),
        json.optional("duration", GoldRecords::period),
        json.flag("required"),
        json.texts("evidence"),
        json.optionalText("note"));
  }

  static GoldOffice office(JsonRecord json) throws BadInputException {
    json.requireKeys(OFFICE_KEYS);
    return new GoldOffice(
        json.text("office"),
        json.optionalText("organization"),
        json.dates("established"),
        json.optionalText("established_by"),
        json.dates("abolished"),
        json.optionalText("renamed_to"),
        json.dates("renamed"),
        json.texts("evidence"));
  }

  private static Role role(String label) {
    for (Role role : Role.values()) {
      if (role.label().equals(label)) {
        return role;
      }
    }
    throw new IllegalArgumentException("No such role");
  }

  private static Manner manner(String label, boolean start) {
    for (Manner manner : Manner.values()) {
      if (manner.isStart() == start && manner.label().equals(label)) {
        return manner;
      }
    }
    throw new IllegalArgumentException("No manner of " + (start ? "beginning" : "ending"));
  }

  private static Period period(String text) {
    try {
      return Period.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("Not an ISO 8601 duration of days or longer", e);
    }
  }
}
