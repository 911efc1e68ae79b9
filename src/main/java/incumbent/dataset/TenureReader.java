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
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && !name.endsWith(".csv")) {
      throw new BadInputException(
          file, "is neither .json nor .csv", "name the tenures.json or tenures.csv of a run");
    }
    try {
      return name.endsWith(".csv") ? new Records(CsvTenures.read(file), List.of()) : json(file);
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
