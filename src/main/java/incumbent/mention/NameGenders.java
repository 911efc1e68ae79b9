package incumbent.mention;

import incumbent.model.PersonMention.Gender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The usual gender of given names, as CoreNLP's models list them. */
final class NameGenders {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final Map<String, Gender> genders = new HashMap<>();

  NameGenders() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                NameGenders.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> line.strip().split("\\s+"))
          .filter(p -> p.length == 2)
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("The list of given names " + RESOURCE + " cannot be read", e);
    }
  }

  private void add(String[] entry) {
    genders.put(
        entry[0].toLowerCase(Locale.ROOT),
        entry[1].startsWith("F")
            ? Gender.FEMALE
            : entry[1].startsWith("M") ? Gender.MALE : Gender.UNKNOWN);
  }

  Gender of(String givenName) {
    return genders.getOrDefault(givenName.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }
}
