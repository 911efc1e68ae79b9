package incumbent.corpus;

import incumbent.model.BadInputException;
import incumbent.model.Document;
import incumbent.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks files against a list in the format of {@code sha256sum}, as {@code sha256sum -c} does. */
public final class Checksums {
  private static final Pattern LINE = Pattern.compile("(\\p{XDigit}{64}) [ *](.+)");

  private Checksums() {}

  /**
   * The SHA-256 of a file's bytes, in lower-case hexadecimal.
   *
   * @throws BadInputException if the file cannot be read
   */
  public static String sha256(Path file) throws BadInputException {
    return FileContent.sha256(file);
  }

  /**
   * One checksum for all files that stand in a folder, by their names and bytes.
   *
   * @throws BadInputException if the folder or one of them cannot be read
   */
  public static String ofFolder(Path folder) throws BadInputException {
    MessageDigest digest = Sha256.digest();
    for (Path file : visibleFiles(folder)) {
      String line = sha256(file) + "  " + file.getFileName() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.hex(digest);
  }

  /** The SHA-256 of all that a document is, in lower-case hexadecimal. */
  public static String sha256(Document document) {
    MessageDigest digest = Sha256.digest();
    String day = document.dated().map(LocalDate::toString).orElse("");
    for (String part : List.of(document.id(), document.title(), day, document.text())) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    document
        .blocks()
        .forEach(block -> digest.update(block.toString().getBytes(StandardCharsets.UTF_8)));
    return Sha256.hex(digest);
  }

  /**
   * Returns if every file that {@code list} names has its checksum, and in the folders below the
   * list's own that hold one of them every visible file is named. Paths count from the folder of
   * the list, and lead nowhere else.
   *
   * @throws BadInputException for the first file for which this does not hold
   */
  public static void verify(Path list) throws BadInputException {
    Map<Path, String> expected = read(list);
    Path home = list.toAbsolutePath().getParent();
    Set<Path> folders = new TreeSet<>();
    for (Map.Entry<Path, String> entry : expected.entrySet()) {
      Path file = entry.getKey();
      if (!FileContent.sha256(file).equals(entry.getValue())) {
        throw new BadInputException(
            file, "is not what " + list + " lists", "restore it, or list it anew");
      }
      if (!file.toAbsolutePath().getParent().equals(home)) {
        folders.add(file.getParent());
      }
    }
    for (Path folder : folders) {
      requireListed(folder, expected.keySet(), list);
    }
  }

  private static Map<Path, String> read(Path list) throws BadInputException {
    Map<Path, String> expected = new LinkedHashMap<>();
    int number = 0;
    for (String line : Decoder.decode(list, FileContent.read(list)).lines().toList()) {
      number++;
      Matcher m = LINE.matcher(line);
      if (m.matches()) {
        expected.put(named(list, number, m.group(2)), m.group(1).toLowerCase(Locale.ROOT));
      } else if (!line.isBlank()) {
        throw new BadInputException(
            list, "line " + number + " is no checksum and file name", "make it with sha256sum");
      }
    }
    return expected;
  }

  private static Path named(Path list, int number, String name) throws BadInputException {
    Path file = list.resolveSibling(name).normalize();
    Path home = list.toAbsolutePath().normalize().getParent();
    if (!file.toAbsolutePath().startsWith(home)) {
      throw new BadInputException(
          list, "line " + number + " names a file elsewhere, " + name, "list files below it alone");
    }
    return file;
  }

  private static void requireListed(Path folder, Set<Path> listed, Path list)
      throws BadInputException {
    for (Path file : visibleFiles(folder)) {
      if (!listed.contains(file)) {
        throw new BadInputException(file, "is not listed in " + list, "add it with sha256sum");
      }
    }
  }

  private static List<Path> visibleFiles(Path folder) throws BadInputException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "[!.]*")) {
      entries.forEach(files::add);
    } catch (IOException e) {
      throw FileContent.unreadable(folder, e);
    }
    return files.stream().filter(Files::isRegularFile).sorted().toList();
  }
}
