package incumbent;

import incumbent.corpus.Checksums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A corpus of one document that {@link MayorStages} reads, with gold that a curator might write.
 */
record TownCorpus(Path path) {
  static final String TEXT = "Jane Roe was mayor from 1900 to 1904.\n";

  static TownCorpus write(Path path) throws IOException {
    TownCorpus corpus = new TownCorpus(path);
    Files.createDirectories(path.resolve("documents"));
    Files.createDirectories(path.resolve("gold"));
    Files.writeString(corpus.document(), TEXT);
    corpus.writeGold("1904");
    return corpus;
  }

  Path document() {
    return path.resolve("documents/town.txt");
  }

  Path gold() {
    return path.resolve("gold/town.json");
  }

  Path baseline() {
    return path.resolve("baseline.json");
  }

  /** Writes gold for the document as it is, in which the tenure ends at {@code end}. */
  void writeGold(String end) throws IOException {
    Files.writeString(
        gold(),
        """
        {
          "document": "town",
          "sha256": "%s",
          "tenures": [
            {
              "person": "Jane Roe",
              "aliases": [],
              "office": "Mayor",
              "office_aliases": [],
              "organization": "Ely",
              "role": "substantive",
              "start": "1900",
              "end": "%s",
              "start_manner": null,
              "end_manner": null,
              "appointed_by": null,
              "predecessor": null,
              "successor": null,
              "duration": null,
              "required": true,
              "evidence": ["Jane Roe was mayor"],
              "note": null
            }
          ],
          "offices": []
        }
        """
            .formatted(Checksums.sha256(document()), end));
    list();
  }

  /** Brings SHA256SUMS up to date. */
  void list() throws IOException {
    Files.writeString(
        path.resolve("SHA256SUMS"),
        "%s  documents/town.txt\n%s  gold/town.json\n"
            .formatted(Checksums.sha256(document()), Checksums.sha256(gold())));
  }
}
