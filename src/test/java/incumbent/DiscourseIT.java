package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import incumbent.corpus.DocumentReader;
import incumbent.model.Bound;
import incumbent.model.Edtf;
import incumbent.model.Role;
import incumbent.model.Tenure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is understood from more than one clause, case by case: {@code discourse.yaml}. */
final class DiscourseIT {
  private static final int FEWEST_CASES = 20;

  @TempDir private Path folder;

  private record Case(String name, String text, List<List<String>> tenures) {
    String expected() {
      return tenures.stream()
          .map(t -> line(t.get(0), t.get(1), t.get(2), t.get(3)))
          .sorted()
          .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream file = DiscourseIT.class.getResourceAsStream("discourse.yaml")) {
      return new YAMLMapper().readValue(file, new TypeReference<List<Case>>() {});
    }
  }

  private static String line(String person, String office, String start, String end) {
    return person + ", " + office + ", " + start + " - " + end;
  }

  private static String line(Tenure tenure) {
    String role = tenure.role() == Role.ACTING ? " (acting)" : "";
    return line(
        tenure.person().name(),
        tenure.office().name() + role,
        edtf(tenure.start()),
        edtf(tenure.end()));
  }

  private static String edtf(Bound bound) {
    return bound.value().map(Edtf::toString).orElse("");
  }

  @Test
  void thereAreCases() throws IOException {
    assertTrue(cases().size() >= FEWEST_CASES);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Case told) throws Exception {
    Path file = Files.writeString(folder.resolve("case.txt"), told.text());
    Pipeline pipeline = LoadedPipeline.get();

    List<Tenure> tenures =
        pipeline.tenures(List.of(pipeline.claims(new DocumentReader().read(file)))).tenures();

    String read =
        tenures.stream().map(DiscourseIT::line).sorted().collect(Collectors.joining("\n"));
    assertEquals(told.expected(), read, told.text());
  }
}
