package incumbent.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import incumbent.ExitCode;
import incumbent.LocalRun;
import incumbent.dataset.csv.DatasetTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** A run on Spark with two threads, and a local run on the same documents. */
final class SparkIT {
  @TempDir private static Path home;

  private static SparkSession spark;
  private static Path local;
  private static Path cluster;
  private static int localCode;
  private static int clusterCode;
  private static String told;

  @BeforeAll
  static void runBoth() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", home.resolve("warehouse").toString())
            .getOrCreate();
    Path folder = MixedDocuments.writeFolder(home);
    Path towns = MixedDocuments.writeTowns(home);
    Path missing = home.resolve("nowhere.txt");
    Path ids =
        Files.writeString(
            home.resolve("ids.csv"),
            """
            kind,name,aliases,id
            person,Jane Keller,,Q1
            office,mayor,,Q2
            """);
    local = home.resolve("local");
    cluster = home.resolve("cluster");
    localCode = LocalRun.extract(folder, missing, towns, "--output", local, "--authority", ids);
    leaveEarlierRun(cluster);
    clusterCode = run(folder, missing, towns, "--output", cluster, "--authority", ids);
  }

  /** Leaves some of what a run on a cluster leaves. */
  private static void leaveEarlierRun(Path output) throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve("datapackage.json"), "{\"format_version\": 1}");
    for (String table : List.of("tenures", "unlinked")) {
      Files.writeString(output.resolve(table + ".csv"), "earlier");
      Files.writeString(
          Files.createDirectory(output.resolve(table + ".parquet")).resolve("part-0"), "earlier");
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static int run(Object... args) {
    StringWriter out = new StringWriter();
    CommandLine line =
        SparkMain.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true));
    int code = line.execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    told = out.toString();
    return code;
  }

  @ParameterizedTest
  @EnumSource
  void givesTheBytesOfALocalRun(DatasetTable table) throws IOException {
    String name = table.label() + ".csv";
    String expected = Files.readString(local.resolve(name));
    assertTrue(expected.lines().count() > 5, expected);
    assertEquals(expected, Files.readString(cluster.resolve(name)));
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameRowsAsParquet(DatasetTable name) throws IOException {
    String csv = Files.readString(cluster.resolve(name.label() + ".csv"));
    List<String> expected;
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      expected = parser.stream().map(CSVRecord::toList).map(List::toString).sorted().toList();
    }
    String parquet = cluster.resolve(name.label() + ".parquet").toString();
    Dataset<Row> table = spark.read().parquet(parquet);
    List<String> rows = new ArrayList<>();
    rows.add(List.of(table.columns()).toString());
    for (Row row : table.collectAsList()) {
      rows.add(cells(row).toString());
    }
    rows.sort(Comparator.naturalOrder());
    assertEquals(expected, rows);
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(row.getString(i));
    }
    return cells;
  }

  @Test
  void describesTheTablesAsALocalRunDoes() throws IOException {
    assertEquals(
        Files.readString(local.resolve("datapackage.json")),
        Files.readString(cluster.resolve("datapackage.json")));
  }

  @Test
  void endsAsALocalRun() {
    assertEquals(ExitCode.SOME_FAILED, localCode);
    assertEquals(localCode, clusterCode, told);
  }

  @Test
  void leavesNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(cluster)) {
      assertEquals(2L * DatasetTable.values().length + 1, files.count());
    }
  }

  @Test
  void readsParquetAsItReadsJsonLines() throws IOException {
    Path lines =
        Files.writeString(
            home.resolve("rows.jsonl"),
            """
            {"id": "x", "title": "Kings", "date": "1990-05-06", "text": "Otto was king until 1988."}
            {"id": "y", "title": "", "date": "soon", "text": "Ole Keller was mayor in 1930."}
            {"id": "z", "title": "", "date": "", "text": "Eva Brandt became abbess in 1207."}
            """);
    Path rows = home.resolve("rows.parquet");
    spark.read().json(lines.toString()).write().parquet(rows.toString());
    Files.writeString(rows.resolve("broken.parquet"), "PAR1 no more");
    Path fromLines = home.resolve("from-lines");
    Path fromRows = home.resolve("from-rows");
    leaveEarlierRun(fromRows);

    assertEquals(ExitCode.SOME_FAILED, run(lines, "--output", fromLines));
    assertEquals(ExitCode.SOME_FAILED, run(rows, "--output", fromRows));
    for (DatasetTable table : DatasetTable.of(/* linked= */ false)) {
      if (table != DatasetTable.FAILURES) {
        String name = table.label() + ".csv";
        assertEquals(
            Files.readString(fromLines.resolve(name)), Files.readString(fromRows.resolve(name)));
      }
    }
    assertFalse(Files.exists(fromRows.resolve("unlinked.csv")));
    assertFalse(Files.exists(fromRows.resolve("unlinked.parquet")));
    assertTrue(told.contains("broken.parquet: is not Parquet"), told);
    assertTrue(told.contains(", row 2: has the date \"soon\""), told);
  }

  @Test
  void keepsSpreadsheetsFromRunningCellsIfAsked() throws IOException {
    String line = "{\"id\": \"=x\", \"text\": \"Ole Keller was mayor in 1930.\"}";
    Path formula = Files.writeString(home.resolve("formula.jsonl"), line);
    Path onCluster = home.resolve("safe");
    Path here = home.resolve("safe-here");
    assertEquals(ExitCode.DONE, run(formula, "--output", onCluster, "--csv-safe"));
    assertEquals(ExitCode.DONE, LocalRun.extract(formula, "--output", here, "--csv-safe"));
    String expected = Files.readString(here.resolve("tenures.csv"));
    assertTrue(expected.contains("\n'=x/ole-keller"), expected);
    assertEquals(expected, Files.readString(onCluster.resolve("tenures.csv")));
    String descriptor = Files.readString(here.resolve("datapackage.json"));
    assertEquals(descriptor, Files.readString(onCluster.resolve("datapackage.json")));
    Row row = spark.read().parquet(onCluster.resolve("tenures.parquet").toString()).first();
    assertTrue(cells(row).get(0).startsWith("=x/"), row::toString);
  }

  @Test
  void changesNothingIfNothingCanBeRead() throws IOException {
    Path output = home.resolve("kept");
    leaveEarlierRun(output);

    assertEquals(ExitCode.NOTHING_DONE, run(home.resolve("nothing"), "--output", output));
    assertTrue(told.contains("nothing: does not exist"), told);
    try (Stream<Path> files = Files.list(output)) {
      assertEquals(5, files.count());
    }
    assertEquals("earlier", Files.readString(output.resolve("tenures.csv")));
  }

  @Test
  void refusesFilesThatNoRunWrote() throws IOException {
    Path file =
        Files.writeString(Files.createDirectory(home.resolve("own")).resolve("persons.csv"), "me");

    assertEquals(ExitCode.NOTHING_DONE, run(home.resolve("in"), "--output", file.getParent()));
    assertTrue(told.contains("persons.csv: stands where the dataset"), told);
    assertEquals("me", Files.readString(file));
  }

  @Test
  void refusesTheFolderOfALocalRunAndIsRefusedByOne() throws IOException {
    byte[] before = Files.readAllBytes(cluster.resolve("tenures.csv"));

    assertEquals(ExitCode.NOTHING_DONE, run(home.resolve("in"), "--output", local));
    assertTrue(told.contains(local + ": holds what a run wrote, "), told);
    assertEquals(ExitCode.NOTHING_DONE, LocalRun.extract(home.resolve("in"), "--output", cluster));
    assertArrayEquals(before, Files.readAllBytes(cluster.resolve("tenures.csv")));
    assertFalse(Files.exists(cluster.resolve("run.json")));
  }

  @Test
  void refusesAFolderThatAnotherRunHolds() throws IOException {
    Path output = Files.createDirectory(home.resolve("held"));
    Files.createFile(output.resolve(".incumbent.lock"));
    Path undone = Files.createFile(output.resolve(".incumbent.tmp"));

    assertEquals(ExitCode.NOTHING_DONE, run(home.resolve("in"), "--output", output));
    assertTrue(told.contains("held: another run is writing to it; wait for its end"), told);
    assertTrue(told.contains(" remove " + output.resolve(".incumbent.lock") + " if it was"), told);
    assertTrue(Files.exists(undone));
  }

  @Test
  void refusesTheDatasetOfALaterVersion() throws IOException {
    Path output = Files.createDirectory(home.resolve("later"));
    Files.writeString(output.resolve("datapackage.json"), "{\"format_version\": 2}");

    assertEquals(ExitCode.NOTHING_DONE, run(home.resolve("in"), "--output", output));
    assertTrue(told.contains("later/datapackage.json: is of format_version 2"), told);
  }

  @Test
  void refusesAnAuthorityFileThatIsNone() throws IOException {
    Path ids = Files.writeString(home.resolve("none.csv"), "name,id\n");

    int code = run(home.resolve("in"), "--output", home.resolve("unused"), "--authority", ids);
    assertEquals(ExitCode.NOTHING_DONE, code);
    assertTrue(told.contains("none.csv: has no column kind, aliases; give it"), told);
  }

  @Test
  void refusesRulesThatAreWrong() throws IOException {
    Path rules = Files.createDirectory(home.resolve("rules"));
    Files.writeString(rules.resolve("events.yaml"), "frames: [nonsense]\n");

    int code = run(home.resolve("in"), "--output", home.resolve("unused"), "--models", rules);
    assertEquals(ExitCode.NOTHING_DONE, code);
    assertTrue(told.startsWith("incumbent: rules: ") && told.contains("mend the rule"), told);
  }
}
