package incumbent.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is measured against each other, each with its own class path and heap. */
enum Side {
  /** Incumbent, as it is packaged. */
  INCUMBENT("Incumbent", "-Xmx1500m", "") {
    @Override
    List<String> cold(Path text, Path output) {
      return java("-jar", JAR, "extract", text.toString(), "--output", output.toString());
    }

    @Override
    List<String> worker() {
      return incumbent(heap(), IncumbentWorker.class);
    }
  },

  /** What Incumbent stands on, run bare: it finds no relations. */
  LEAN(
      "lean annotators",
      "-Xmx4g",
      """
      annotators=tokenize,pos,lemma,ner,depparse
      ner.applyFineGrained=false
      ner.model=edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz
      ssplit.newlineIsSentenceBreak=two
      """),

  /** CoreNLP's knowledge-base pipeline, which finds persons' titles without dates. */
  STOCK(
      "stock kbp",
      "-Xmx6g",
      """
      annotators=tokenize,pos,lemma,ner,parse,coref,kbp
      coref.md.type=RULE
      """);

  /** Where the profile puts CoreNLP with all that it declares. */
  private static final String STOCK_LIBRARIES =
      Path.of("target", "stock", "lib").toString() + File.separator + "*";

  private static final String QUICK = "@" + Path.of("target", "quick");
  static final String JAR = Path.of("target", "incumbent.jar").toString();
  private static final String TEST_CLASSES = Path.of("target", "test-classes").toString();

  private final String label;
  private final String heap;

  /** Of a pipeline of CoreNLP, {@code name=value}, a line each. */
  private final String properties;

  Side(String label, String heap, String properties) {
    this.label = label;
    this.heap = heap;
    this.properties = properties;
  }

  String label() {
    return label;
  }

  String heap() {
    return heap;
  }

  /** The command that starts Incumbent with the options for one document. */
  static List<String> quick(Path text, Path output) {
    return java(QUICK, "extract", text.toString(), "--output", output.toString());
  }

  /** The command that reads one file and writes what it finds. */
  List<String> cold(Path text, Path output) {
    List<String> command =
        java(heap, "-cp", STOCK_LIBRARIES, "edu.stanford.nlp.pipeline.StanfordCoreNLP");
    for (String property : properties.lines().toList()) {
      command.addAll(List.of(("-" + property).split("=", 2)));
    }
    command.addAll(List.of("-file", text.toString()));
    command.addAll(List.of("-outputFormat", "json", "-outputDirectory", output.toString()));
    return command;
  }

  /** The command that reads texts as often as it is asked. */
  List<String> worker() {
    List<String> command =
        java(heap, "-cp", classPath(TEST_CLASSES, STOCK_LIBRARIES), CoreNlpWorker.class.getName());
    command.addAll(properties.lines().toList());
    return command;
  }

  /** A command of the Java that runs this. */
  static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** The command that runs a class of the benchmark on Incumbent as it is packaged. */
  static List<String> incumbent(String heap, Class<?> main) {
    return java(heap, "-cp", classPath(TEST_CLASSES, JAR), main.getName());
  }

  private static String classPath(String... parts) {
    return String.join(File.pathSeparator, parts);
  }
}
