package incumbent.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import incumbent.model.BadInputException;
import incumbent.model.Gold;
import incumbent.model.GoldOffice;
import incumbent.model.GoldTenure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads gold files ({@code corpus/README.md} describes the format), strictly: a missing or unknown
 * key, a date that is not EDTF or a manner that is not known is an error that names file and
 * record, and so is a value of a draft that nobody has reviewed. The file of document {@code a} is
 * {@code a.json}.
 *
 * <p>Holds no state and may be shared between threads.
 */
public final class GoldReader {
  private static final List<String> KEYS = List.of("document", "sha256", "tenures", "offices");

  /**
   * Reads one file.
   *
   * @throws BadInputException if it cannot be read, or anything in it is wrong
   */
  public Gold read(Path file) throws BadInputException {
    List<BadInputException> problems = new ArrayList<>();
    Gold gold = read(file, problems::add);
    if (!problems.isEmpty()) {
      throw problems.get(0);
    }
    return gold;
  }

  /**
   * Reads one file, reports every record that is wrong, and leaves it out.
   *
   * @throws BadInputException if the file as a whole cannot be read
   */
  public Gold read(Path file, Consumer<BadInputException> problems) throws BadInputException {
    JsonRecord json = JsonFile.read(file);
    json.requireKeys(KEYS);
    String id = json.text("document");
    if (!id.equals(DocumentReader.id(file))) {
      throw json.bad("document is \"" + id + "\", not the name of the file");
    }
    String sha256 = json.text("sha256").toLowerCase(Locale.ROOT);
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw json.bad("sha256 is not 64 hexadecimal digits");
    }
    List<GoldTenure> tenures = records(json, "tenures", "person", GoldRecords::tenure, problems);
    List<GoldOffice> offices = records(json, "offices", "office", GoldRecords::office, problems);
    try {
      json.requireReviewed();
    } catch (BadInputException e) {
      problems.accept(e);
    }
    return new Gold(id, sha256, tenures, offices);
  }

  /**
   * Reads the gold of one document.
   *
   * @throws BadInputException if there is none, if anything in it is wrong, or if the document has
   *     changed since it was made
   */
  public Gold readFor(Path document, Path goldFolder) throws BadInputException {
    Path file = goldFolder.resolve(DocumentReader.id(document) + ".json");
    if (Files.notExists(file)) {
      throw new BadInputException(
          file, "does not exist, but " + document + " does", "write its gold, or leave it out");
    }
    Gold gold = read(file);
    requireUnchanged(gold, document);
    return gold;
  }

  /**
   * Does nothing if {@code document} has the bytes that {@code gold} was made from.
   *
   * @throws BadInputException otherwise
   */
  public void requireUnchanged(Gold gold, Path document) throws BadInputException {
    String sha256 = FileContent.sha256(document);
    if (!sha256.equals(gold.sha256())) {
      throw new BadInputException(
          document,
          "has changed since its gold was made (SHA-256 " + sha256 + ", not " + gold.sha256() + ")",
          "restore it, or review its gold and set sha256 there");
    }
  }

  /**
   * The gold files of a folder, sorted by name.
   *
   * @throws BadInputException if it is no folder, cannot be read, or holds no {@code .json} file
   */
  public List<Path> find(Path folder) throws BadInputException {
    FileContent.requireExists(folder);
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "[!.]*.json")) {
      entries.forEach(files::add);
    } catch (IOException e) {
      throw FileContent.unreadable(folder, e);
    }
    if (files.isEmpty()) {
      throw new BadInputException(folder, "holds no gold file", "give a folder of .json files");
    }
    files.sort(null);
    return List.copyOf(files);
  }

  private interface RecordReader<T> {
    T read(JsonRecord json) throws BadInputException;
  }

  private static <T> List<T> records(
      JsonRecord json,
      String key,
      String nameKey,
      RecordReader<T> reader,
      Consumer<BadInputException> problems)
      throws BadInputException {
    List<T> records = new ArrayList<>();
    int index = 0;
    for (JsonNode node : json.list(key)) {
      String subject = node.path(nameKey).asText();
      String name = key + "[" + index++ + "]" + (subject.isEmpty() ? "" : " (" + subject + ")");
      try {
        JsonRecord record = json.part(name, node);
        record.requireReviewed();
        records.add(reader.read(record));
      } catch (BadInputException e) {
        problems.accept(e);
      }
    }
    return records;
  }
}
