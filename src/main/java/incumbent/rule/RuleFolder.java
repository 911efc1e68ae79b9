package incumbent.rule;

import incumbent.model.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The folder of rule files that a user may give, and what is to be done about a wrong one. */
public final class RuleFolder {
  private RuleFolder() {}

  /**
   * Does nothing unless a folder is named that is none.
   *
   * @throws BadInputException if one is
   */
  public static void require(Optional<Path> folder) throws BadInputException {
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw missing(folder.get());
    }
  }

  /** Where a folder was named, there is none. */
  public static BadInputException missing(Path folder) {
    return new BadInputException(
        folder, "is no folder of rule files", "check --models, or leave it out");
  }

  /**
   * What is made of the rules of a folder, or of those that are packed in alone.
   *
   * @param reader as {@link RuleReader#read}
   * @throws BadInputException if there is no such folder, or a rule in it is wrong
   */
  public static <T> T read(Optional<Path> folder, Function<Optional<Path>, T> reader)
      throws BadInputException {
    require(folder);
    try {
      return reader.apply(folder);
    } catch (IllegalArgumentException e) {
      throw wrong(folder.orElseThrow(() -> e), e);
    }
  }

  /** A rule of a folder is wrong. */
  public static BadInputException wrong(Path folder, IllegalArgumentException cause) {
    return new BadInputException(
        folder, cause.getMessage(), "mend the rule, or leave it out", cause);
  }
}
