package incumbent.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import incumbent.dataset.csv.CsvTenures;
import incumbent.dataset.json.Fields;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import incumbent.dataset.json.JsonLinesTenures;
import incumbent.dataset.json.OfficeJson;
import incumbent.dataset.json.TenureJson;
import incumbent.model.BadInputException;
import incumbent.model.Records;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads tenures back from a file that {@link DatasetWriter} wrote.
 *
 * <p>From {@code tenures.json} come the very records that were written, with the offices' own
 * histories; from {@code tenures.jsonl} the same tenures without these. {@code tenures.csv} holds
 * less: its tenures come without aliases, conflicts, rules and derivations, and without offices'
 * histories too. Which of the three a file is, its name's ending says. Stateless and thread-safe.
 *
 * <pre>{@code
 * List<Tenure> tenures = new TenureReader().read(Path.of("output/tenures.json")).tenures();
 * }</pre>
 */
public final class TenureReader {
  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".csv");
  private static final String REMEDY = "write it anew with 'incumbent extract'";
  private static final String NAME_ONE =
      "name the tenures.json, tenures.jsonl or tenures.csv of a run";

  /**
   * The file in which the tenures of a dataset stand: {@code tenures.json} of a folder, or else its
   * {@code tenures.jsonl}, or else its {@code tenures.csv}; what is no folder stands for itself.
   *
   * @throws BadInputException if a folder holds none of them
   */
  public Path find(Path dataset) throws BadInputException {
    if (!Files.isDirectory(dataset)) {
      return dataset;
    }
    for (String ending : ENDINGS) {
      Path file = dataset.resolve("tenures" + ending);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new BadInputException(
        dataset,
        "holds no tenures.json, tenures.jsonl or tenures.csv",
        "name the output folder of a run");
  }

  /** Whether a file is read as JSON, which alone holds the offices' own histories. */
  public static boolean isJson(Path file) {
    return name(file).endsWith(".json");
  }

  /** Whether a file is read as CSV, which holds less than JSON. */
  public static boolean isCsv(Path file) {
    return name(file).endsWith(".csv");
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads one file.
   *
   * @throws BadInputException if it is missing, ends in none of {@code .json}, {@code .jsonl} and
   *     {@code .csv}, or does not hold what these files hold
   */
  public Records read(Path file) throws BadInputException {
    if (!Files.isRegularFile(file)) {
      String problem = Files.exists(file) ? "is not a file" : "does not exist";
      throw new BadInputException(file, problem, NAME_ONE);
    }
    if (ENDINGS.stream().noneMatch(name(file)::endsWith)) {
      throw new BadInputException(file, "is none of " + String.join(", ", ENDINGS), NAME_ONE);
    }
    try {
      return isJson(file) ? json(file) : new Records(tenures(file), List.of());
    } catch (JsonProcessingException e) {
      throw new BadInputException(file, "is not JSON (" + e.getOriginalMessage() + ")", REMEDY, e);
    } catch (IOException | UncheckedIOException e) {
      throw new BadInputException(
          file, "cannot be read (" + e + ")", "check its permissions and its encoding", e);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(file, "holds no tenures (" + e.getMessage() + ")", REMEDY, e);
    }
  }

  private static List<Tenure> tenures(Path file) throws IOException {
    return isCsv(file) ? CsvTenures.read(file) : JsonLinesTenures.read(file);
  }

  private static Records json(Path file) throws IOException {
    Fields root = new Fields("", Json.read(file));
    int version = root.number(FormatVersion.FIELD);
    if (version > FormatVersion.CURRENT) {
      throw new IllegalArgumentException(
          "format_version " + version + " is later than this program");
    }
    return new Records(
        root.list("tenures", TenureJson::read), root.list("offices", OfficeJson::read));
  }
}
