package incumbent.dataset;

import incumbent.dataset.annotation.JsonAnnotations;
import incumbent.dataset.brat.BratFolder;
import incumbent.dataset.csv.CsvCells;
import incumbent.dataset.csv.CsvTables;
import incumbent.dataset.document.FormatWriter;
import incumbent.dataset.json.JsonLinesTenures;
import incumbent.dataset.json.JsonTenures;
import incumbent.dataset.popolo.PopoloDataset;
import incumbent.dataset.quickstatements.QuickStatements;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A format in which a dataset can be written. */
public enum DatasetFormat {
  /** {@code tenures.json}. */
  JSON,
  /** {@code tenures.csv}, {@code offices.csv} and so on, and {@code datapackage.json}. */
  CSV,
  /** {@code annotations.jsonld}: what records rest on, as W3C Web Annotation. */
  ANNOTATION,
  /** {@code tenures.jsonl}: a tenure on each line. */
  JSONL,
  /** {@code popolo.json}: persons, organizations, posts and memberships. */
  POPOLO,
  /** {@code quickstatements.txt}: tenures as statements for Wikidata. */
  QUICKSTATEMENTS,
  /** The folder {@code brat}: texts with their mentions, for the annotation tool brat. */
  BRAT;

  /** What is written if nothing else is asked for. */
  public static final Set<DatasetFormat> USUAL = Set.copyOf(EnumSet.of(JSON, CSV, ANNOTATION));

  /** The name by which it is chosen: {@code csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names of the files that it consists of, relative to the folder. */
  public List<String> files() {
    return writer(CsvCells.PLAIN).files();
  }

  /**
   * What writes it.
   *
   * @param cells how those of tables are written
   */
  FormatWriter writer(CsvCells cells) {
    return switch (this) {
      case JSON -> new JsonTenures();
      case CSV -> new CsvTables(cells);
      case ANNOTATION -> new JsonAnnotations();
      case JSONL -> new JsonLinesTenures();
      case POPOLO -> new PopoloDataset();
      case QUICKSTATEMENTS -> new QuickStatements(cells);
      case BRAT -> new BratFolder(cells);
    };
  }
}
