package incumbent.corpus;

import incumbent.model.BadInputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * Returns if every file that {@code list} names has its checksum, and in the folders below the
   * list's own that hold one of them every visible file is named. Paths count from the folder of
   * the list.
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
        expected.put(
            list.resolveSibling(m.group(2)).normalize(), m.group(1).toLowerCase(Locale.ROOT));
      } else if (!line.isBlank()) {
        throw new BadInputException(
            list, "line " + number + " is no checksum and file name", "make it with sha256sum");
      }
    }
    return expected;
  }

  private static void requireListed(Path folder, Set<Path> listed, Path list)
      throws BadInputException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "[!.]*")) {
      entries.forEach(files::add);
    } catch (IOException e) {
      throw FileContent.unreadable(folder, e);
    }
    files.sort(null);
    for (Path file : files) {
      if (Files.isRegularFile(file) && !listed.contains(file)) {
        throw new BadInputException(file, "is not listed in " + list, "add it with sha256sum");
      }
    }
  }
}
