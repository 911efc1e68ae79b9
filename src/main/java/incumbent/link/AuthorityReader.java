package incumbent.link;

import incumbent.model.AuthorityKind;
import incumbent.model.BadInputException;
import incumbent.model.Qid;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.io.input.BOMInputStream;

/** Reads the rows of an authority file, and refuses it by the line that is wrong. */
final class AuthorityReader {
  private static final List<String> COLUMNS = List.of("kind", "name", "aliases", "id");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();
  private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern LIKE_A_QID = Pattern.compile("[Qq]\\d.*");

  private final Path file;
  private final Map<String, AuthorityKind> kinds = new HashMap<>();

  private AuthorityReader(Path file) {
    this.file = file;
  }

  static List<AuthorityEntry> read(Path file) throws BadInputException {
    if (!Files.isRegularFile(file)) {
      String problem = Files.exists(file) ? "is not a file" : "does not exist";
      throw new BadInputException(file, problem, "check --authority");
    }
    try (InputStream content = Files.newInputStream(file)) {
      return read(file, content);
    } catch (BadInputException e) {
      throw e;
    } catch (IOException e) {
      throw new BadInputException(
          file, "cannot be read (" + e.getMessage() + ")", "change its permissions", e);
    }
  }

  static List<AuthorityEntry> read(Path file, InputStream content) throws BadInputException {
    return new AuthorityReader(file).read(content);
  }

  private List<AuthorityEntry> read(InputStream content) throws BadInputException {
    try (Reader reader =
        new InputStreamReader(
            BOMInputStream.builder().setInputStream(content).get(),
            StandardCharsets.UTF_8.newDecoder())) {
      return entries(reader);
    } catch (BadInputException e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  private BadInputException unreadable(Exception e) {
    return e instanceof CharacterCodingException
        ? new BadInputException(file, "is not UTF-8", "save it as CSV in UTF-8", e)
        : new BadInputException(
            file, "is not CSV (" + e.getMessage() + ")", "mend it, or write it anew", e);
  }

  private List<AuthorityEntry> entries(Reader reader) throws IOException {
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      requireColumns(parser.getHeaderNames());
      List<AuthorityEntry> entries = new ArrayList<>();
      for (CSVRecord row : parser) {
        entries.add(entry(row, parser.getCurrentLineNumber()));
      }
      return entries;
    }
  }

  private void requireColumns(List<String> names) throws BadInputException {
    List<String> missing = COLUMNS.stream().filter(column -> !names.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new BadInputException(
          file,
          "has no column " + String.join(", ", missing),
          "give it the columns kind,name,aliases,id, with commas between them");
    }
  }

  private AuthorityEntry entry(CSVRecord row, long line) throws BadInputException {
    if (!row.isConsistent()) {
      throw problem(
          line,
          "has another number of cells than the first",
          "put cells that hold a comma between double quotes");
    }
    AuthorityKind kind = kind(row.get("kind").strip(), line);
    String name = row.get("name").strip();
    if (!isName(name)) {
      throw problem(line, "has no name", "name what it is the id of, or leave it out");
    }
    List<String> aliases =
        SEPARATOR
            .splitAsStream(row.get("aliases").strip())
            .filter(AuthorityReader::isName)
            .toList();
    return new AuthorityEntry(kind, name, aliases, id(row.get("id").strip(), kind, line));
  }

  private static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private AuthorityKind kind(String label, long line) throws BadInputException {
    Optional<AuthorityKind> kind =
        Arrays.stream(AuthorityKind.values()).filter(k -> k.label().equals(label)).findFirst();
    if (kind.isEmpty()) {
      String labels =
          Arrays.stream(AuthorityKind.values())
              .map(AuthorityKind::label)
              .collect(Collectors.joining(", "));
      throw problem(line, "is of the kind '" + label + "'", "give one of " + labels);
    }
    return kind.get();
  }

  private String id(String id, AuthorityKind kind, long line) throws BadInputException {
    boolean spaced =
        id.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    if (id.isEmpty() || spaced) {
      throw problem(
          line,
          id.isEmpty() ? "has no id" : "has white space in its id, '" + id + "'",
          "give one id without white space");
    }
    if (LIKE_A_QID.matcher(id).matches() && !Qid.is(id)) {
      throw problem(
          line, "has the id '" + id + "', which is no QID", "write a QID as Q and digits: Q42");
    }
    AuthorityKind before = kinds.putIfAbsent(id, kind);
    if (before != null && before != kind) {
      throw problem(
          line,
          "gives %s to a kind of %s, and a line before gives it to a kind of %s"
              .formatted(id, kind.label(), before.label()),
          "give each its own id");
    }
    return id;
  }

  private BadInputException problem(long line, String problem, String remedy) {
    return new BadInputException(file, "line " + line + " " + problem, remedy);
  }
}
