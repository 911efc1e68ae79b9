package incumbent.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** What was found, as a page of Markdown. */
record Page(LocalDate date, Machine machine, List<Findings> findings) {
  private static final String VERSIONS = "/incumbent/versions.properties";

  List<Target> targets() {
    return findings.stream().flatMap(found -> found.targets().stream()).toList();
  }

  /** The targets as a table. */
  String summary() {
    List<List<String>> rows = new ArrayList<>();
    for (Target target : targets()) {
      rows.add(
          List.of(target.measure(), target.asked(), target.reached(), target.ok() ? "yes" : "no"));
    }
    return new Table(
            "What is asked and what is reached",
            "Ratios of what was measured in one run, in turn: median (range) of the rounds.",
            List.of("measure", "asked", "reached", "ok"),
            rows)
        .markdown();
  }

  /** The whole page. */
  String markdown() throws IOException {
    String tables =
        findings.stream()
            .flatMap(found -> found.tables().stream())
            .map(Table::markdown)
            .collect(Collectors.joining("\n"));
    return """
    # Benchmarks

    Written by `mvn -Pbenchmark verify`, which CONTRIBUTING.md describes.

    %s
    %s
    %s\
    """
        .formatted(summary(), machineTable().markdown(), tables);
  }

  private Table machineTable() throws IOException {
    Properties versions = new Properties();
    try (InputStream in = Page.class.getResourceAsStream(VERSIONS)) {
      versions.load(in);
    }
    return new Table(
        "Where",
        "The machine and the versions.",
        List.of("", ""),
        List.of(
            List.of("date", date.toString()),
            List.of("processor", machine.processor()),
            List.of("cores", Integer.toString(machine.cores())),
            List.of("memory", machine.gigabytes() + " GB"),
            List.of("system", machine.system()),
            List.of("Java", machine.java()),
            List.of("Incumbent", versions.getProperty("incumbent")),
            List.of("CoreNLP", versions.getProperty("corenlp"))));
  }

  /** Writes the page, whole or not at all. */
  void write(Path file) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(whole, markdown());
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
