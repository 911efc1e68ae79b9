package incumbent.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import incumbent.model.BadInputException;
import incumbent.model.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads tenures back from a file that {@link DatasetWriter} wrote.
 *
 * <p>From {@code tenures.json} come the very records that were written, with the offices' own
 * histories. {@code tenures.csv} holds less: its tenures come without aliases, conflicts, rules and
 * derivations, and without offices' histories. Which of the two a file is, its name's ending says.
 * Stateless and thread-safe.
 *
 * <pre>{@code
 * List<Tenure> tenures = new TenureReader().read(Path.of("output/tenures.json")).tenures();
 * }</pre>
 */
public final class TenureReader {
  private static final String REMEDY = "write it anew with 'incumbent extract'";

  /**
   * The file in which the tenures of a dataset stand: {@code tenures.json} of a folder, or else its
   * {@code tenures.csv}; what is no folder stands for itself.
   *
   * @throws BadInputException if a folder holds neither
   */
  public Path find(Path dataset) throws BadInputException {
    if (!Files.isDirectory(dataset)) {
      return dataset;
    }
    for (String name : List.of("tenures.json", "tenures.csv")) {
      if (Files.isRegularFile(dataset.resolve(name))) {
        return dataset.resolve(name);
      }
    }
    throw new BadInputException(
        dataset, "holds no tenures.json and no tenures.csv", "name the output folder of a run");
  }

  /** Whether a file is read as CSV, which holds less than JSON. */
  public static boolean isCsv(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /**
   * Reads one file.
   *
   * @throws BadInputException if it is missing, ends in neither {@code .json} nor {@code .csv}, or
   *     does not hold what these files hold
   */
  public Records read(Path file) throws BadInputException {
    if (!Files.isRegularFile(file)) {
      String problem = Files.exists(file) ? "is not a file" : "does not exist";
      throw new BadInputException(file, problem, "name the tenures.json or tenures.csv of a run");
    }
    if (!isCsv(file) && !file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new BadInputException(
          file, "is neither .json nor .csv", "name the tenures.json or tenures.csv of a run");
    }
    try {
      return isCsv(file) ? new Records(CsvTenures.read(file), List.of()) : json(file);
    } catch (JsonProcessingException e) {
      throw new BadInputException(file, "is not JSON (" + e.getOriginalMessage() + ")", REMEDY, e);
    } catch (IOException e) {
      throw new BadInputException(
          file, "cannot be read (" + e + ")", "check its permissions and its encoding", e);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(file, "holds no tenures (" + e.getMessage() + ")", REMEDY, e);
    }
  }

  private static Records json(Path file) throws IOException {
    Fields root = new Fields("", Json.read(file));
    int version = root.number("format_version");
    if (version > JsonTenures.FORMAT_VERSION) {
      throw new IllegalArgumentException(
          "format_version " + version + " is later than this program");
    }
    return new Records(
        root.list("tenures", TenureJson::read), root.list("offices", OfficeJson::read));
  }
}
