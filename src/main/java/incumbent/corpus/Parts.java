package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Which part of a corpus each of its documents belongs to, as {@code parts.csv} says. */
public final class Parts {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path file;
  private final Map<String, String> parts;

  private Parts(Path file, Map<String, String> parts) {
    this.file = file;
    this.parts = parts;
  }

  /**
   * Reads {@code parts.csv} of a corpus; a corpus without it has no parts.
   *
   * @throws BadInputException if the file is malformed or names a document twice
   */
  public static Parts of(Path corpus) throws BadInputException {
    Path file = corpus.resolve("parts.csv");
    if (Files.notExists(file)) {
      return new Parts(file, Map.of());
    }
    String table = Decoder.decode(file, FileContent.read(file));
    Map<String, String> parts = new LinkedHashMap<>();
    try (var parser = FORMAT.parse(new StringReader(table))) {
      for (CSVRecord line : parser) {
        if (parts.put(line.get("document"), line.get("part")) != null) {
          throw new BadInputException(
              file, line.get("document") + " is named twice", "leave one of the lines");
        }
      }
    } catch (BadInputException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInputException(
          file,
          "is no table of parts (" + e.getMessage() + ")",
          "give it the header document,part and a line for each document",
          e);
    }
    return new Parts(file, parts);
  }

  /**
   * The part of a document; empty if the corpus has no parts.
   *
   * @throws BadInputException if it has parts, and none for this document
   */
  public Optional<String> of(String document) throws BadInputException {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (!parts.containsKey(document)) {
      throw new BadInputException(file, "says nothing of " + document, "add a line for it");
    }
    return Optional.of(parts.get(document));
  }
}
