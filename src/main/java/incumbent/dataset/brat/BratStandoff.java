package incumbent.dataset.brat;

import incumbent.dataset.csv.EntityRow;
import incumbent.dataset.document.Finished;
import incumbent.dataset.json.RecordsJson;
import incumbent.model.CodePoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The annotations of one document in brat's standoff format: a line for each mention of a person,
 * an office or a date, a line for each relation that a record states between two of them, and to
 * both a note that says what the mention was resolved to or which record it is.
 *
 * <p>Offsets count code points, as brat does.
 */
final class BratStandoff {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");

  private final StringBuilder lines = new StringBuilder();
  private int notes;

  private BratStandoff() {}

  /** The content of the document's {@code .ann} file; may be empty. */
  static String of(Finished.Read document) {
    BratStandoff standoff = new BratStandoff();
    List<BratMention> mentions = mentions(document);
    CodePoints text = new CodePoints(document.rows().text());
    for (BratMention mention : mentions) {
      standoff.lines.append(mention.line(text));
      standoff.note(mention.id(), mention.note());
    }
    int relations = 0;
    for (BratRelation relation : BratRelations.of(RecordsJson.read(document.rows()), mentions)) {
      String id = "R" + ++relations;
      standoff.lines.append(relation.line(id));
      standoff.note(id, relation.record());
    }
    return standoff.lines.toString();
  }

  private void note(String id, String note) {
    if (!note.isEmpty()) {
      String line = CONTROL.matcher(note).replaceAll(" ");
      lines.append("#" + ++notes + "\tAnnotatorNotes " + id + "\t" + line + "\n");
    }
  }

  private static List<BratMention> mentions(Finished.Read document) {
    List<BratMention> mentions = new ArrayList<>();
    for (EntityRow row : EntityRow.read(document.rows())) {
      mentions.add(mention("T" + (mentions.size() + 1), row));
    }
    return mentions;
  }

  private static BratMention mention(String id, EntityRow row) {
    String canonical = row.entity().canonical();
    return new BratMention(
        id,
        capitalized(row.entity().kind()),
        row.entity().span(),
        row.id().isEmpty() ? canonical : row.id(),
        row.id().isEmpty() ? canonical : canonical + " (" + row.id() + ")");
  }

  private static String capitalized(String kind) {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }
}
