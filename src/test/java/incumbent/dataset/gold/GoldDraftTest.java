package incumbent.dataset.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.dataset.Samples;
import incumbent.model.Records;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldDraftTest {
  private static String draft(Records records) throws IOException {
    StringWriter writer = new StringWriter();
    GoldDraft.write("a", "0f", records, writer);
    return writer.toString();
  }

  @Test
  void holdsAllThatWasExtractedAndMarksIt() throws IOException {
    Records all = Samples.reading("a").records();
    Records some = new Records(all.tenures().subList(0, 1), all.offices());
    assertEquals(
        """
        {
          "document": "a",
          "sha256": "0f",
          "tenures": [
            {
              "person": "Jane Roe",
              "aliases": [
                "Roe",
                "the Major"
              ],
              "office": "Mayor",
              "office_aliases": [],
              "organization": "Ely",
              "role": "acting",
              "start": "1903-05-03",
              "end": "[1904-09..1904-11]",
              "start_manner": "elected",
              "end_manner": "term-ended",
              "appointed_by": "the Crown",
              "predecessor": "José Doe",
              "successor": "Ann Poe",
              "duration": "P1Y4M",
              "required": true,
              "evidence": [
                "Roe was \\"sworn in\\" | on\\n3 May, 𝒜",
                "she resigned that autumn"
              ],
              "note": null,
              "unreviewed": [
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
                "note"
              ]
            }
          ],
          "offices": [
            {
              "office": "Mayor",
              "organization": "Ely",
              "established": "1850",
              "established_by": "the Crown",
              "abolished": null,
              "renamed_to": "Provost",
              "renamed": null,
              "evidence": [
                "the office was founded in 1850"
              ],
              "unreviewed": [
                "office",
                "organization",
                "established",
                "established_by",
                "abolished",
                "renamed_to",
                "renamed",
                "evidence"
              ]
            }
          ],
          "unreviewed": [
            "tenures",
            "offices"
          ]
        }
        """,
        draft(some));
  }

  @Test
  void whatTheTextDoesNotSayIsNull() throws IOException {
    Records all = Samples.reading("a").records();
    String draft = draft(new Records(all.tenures().subList(1, 2), List.of()));
    for (String key : List.of("organization", "start", "end", "end_manner", "duration")) {
      assertEquals(1, draft.lines().filter(("      \"" + key + "\": null,")::equals).count(), key);
    }
  }
}
