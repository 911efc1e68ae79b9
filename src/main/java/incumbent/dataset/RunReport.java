package incumbent.dataset;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import incumbent.dataset.json.FormatVersion;
import incumbent.dataset.json.Json;
import incumbent.file.OutputFolder;
import incumbent.file.UnusableOutputException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run was: the content of {@code run.json}, the only file that holds times.
 *
 * @param versions of the program and of what it stands on
 * @param options as the run used them, defaults too
 * @param checksums SHA-256 of each file read, by its path, in lower-case hexadecimal
 * @param counts of documents and of the rows written
 * @param failures documents that yielded nothing, in the order of the input; of very many the first
 * @param started when the run began
 * @param timings how long each part took; written in seconds
 */
public record RunReport(
    SortedMap<String, String> versions,
    SortedMap<String, String> options,
    SortedMap<String, String> checksums,
    SortedMap<String, Long> counts,
    List<Failure> failures,
    Instant started,
    SortedMap<String, Duration> timings) {
  public static final String FILE = "run.json";

  private static final double MILLIS = 1000;

  public RunReport {
    versions = new TreeMap<>(versions);
    options = new TreeMap<>(options);
    checksums = new TreeMap<>(checksums);
    counts = new TreeMap<>(counts);
    failures = List.copyOf(failures);
    timings = new TreeMap<>(timings);
  }

  /** A document that could not be read, and why. */
  public record Failure(String document, String reason) {}

  /**
   * Writes {@code run.json}; the caller commits it.
   *
   * @throws UnusableOutputException if it cannot be written
   */
  public void write(OutputFolder folder) {
    folder.write(FILE, writer -> Json.write(json(), writer));
  }

  /** What {@link #write} writes, on one line without its line end. */
  public String line() {
    return json().toString();
  }

  private ObjectNode json() {
    ObjectNode node = Json.object().put(FormatVersion.FIELD, FormatVersion.CURRENT);
    texts(node.putObject("versions"), versions);
    texts(node.putObject("options"), options);
    texts(node.putObject("checksums"), checksums);
    counts.forEach(node.putObject("counts")::put);
    ArrayNode failed = node.putArray("failures");
    failures.forEach(
        failure ->
            failed.addObject().put("document", failure.document).put("reason", failure.reason));
    node.put("started", started.toString());
    ObjectNode seconds = node.putObject("seconds");
    timings.forEach((part, time) -> seconds.put(part, time.toMillis() / MILLIS));
    return node;
  }

  private static void texts(ObjectNode node, Map<String, String> values) {
    values.forEach(node::put);
  }
}
