package incumbent;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The flow of the design, as rules over the compiled classes.
 *
 * <p>A rule about a package that does not exist yet holds of nothing, so none of them can be
 * trusted alone: {@link #seesEveryClass} sets the floor on what they all look at, and {@link
 * #everyPackageIsOneOfTheDesign} fails when a package is added or renamed without being placed
 * here.
 */
@AnalyzeClasses(packages = "incumbent", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** Every class file, nested ones included. Raise it as the code grows; never lower it. */
  private static final int FLOOR = 200;

  /** The vocabulary alone; without it the rules on {@code model} would look at nothing. */
  private static final int MODEL_FLOOR = 45;

  private static final int STAGE_FLOOR = 100;

  private static final int SPARK_FLOOR = 20;

  private static final Set<String> STAGES =
      Set.of(
          "corpus",
          "annotate",
          "mention",
          "event",
          "normalize",
          "assemble",
          "link",
          "consolidate",
          "evaluate",
          "dataset",
          "report",
          "rule");

  private static final String ROOT = "incumbent";
  private static final String MODEL = "incumbent.model..";
  private static final String FILE = "incumbent.file..";
  private static final String SPARK = "incumbent.spark..";

  private static final DescribedPredicate<JavaClass> IN_A_STAGE =
      DescribedPredicate.describe("in a stage", type -> STAGES.contains(stageOf(type)));

  private static final DescribedPredicate<JavaClass> ANNOTATED_TEXT =
      resideInAPackage("incumbent.annotate")
          .and(
              DescribedPredicate.describe(
                  "that are annotated text", type -> type.getName().contains(".Annotated")));

  private ArchitectureTest() {}

  /** The part of the package's name that follows the root's; empty for the root itself. */
  private static String stageOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length == 1 ? "" : parts[1];
  }

  @ArchTest
  static void seesEveryClass(JavaClasses all) {
    assertFloor(FLOOR, all, "all packages");
    assertFloor(MODEL_FLOOR, all.that(resideInAPackage(MODEL)), "model");
    assertFloor(STAGE_FLOOR, all.that(IN_A_STAGE), "the stages");
  }

  private static void assertFloor(int floor, JavaClasses seen, String where) {
    assertTrue(
        seen.size() >= floor,
        () ->
            "Only %d classes seen in %s, at least %d expected"
                .formatted(seen.size(), where, floor));
  }

  @ArchTest
  static void everyPackageIsOneOfTheDesign(JavaClasses all) {
    Set<String> others = Set.of("", "model", "file", "spark");
    Stream<String> strangers =
        all.stream()
            .map(ArchitectureTest::stageOf)
            .distinct()
            .filter(stage -> !STAGES.contains(stage));

    assertTrue(strangers.allMatch(others::contains), "A package that no rule places");
  }

  @ArchTest
  static final ArchRule MODEL_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", MODEL);

  /**
   * A stage may use itself, the vocabulary, whole files, and what is not ours; or annotated text.
   */
  @ArchTest
  static void stagesDoNotKnowEachOther(JavaClasses all) {
    for (String stage : STAGES) {
      String own = "incumbent." + stage + "..";
      DescribedPredicate<JavaClass> forbidden =
          resideInAPackage("incumbent..").and(not(resideInAnyPackage(own, MODEL, FILE)));
      noClasses()
          .that()
          .resideInAPackage(own)
          .should()
          .dependOnClassesThat(
              Set.of("mention", "event").contains(stage)
                  ? forbidden.and(not(ANNOTATED_TEXT))
                  : forbidden)
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("incumbent.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOR_HAVE_PACKAGES_WITHIN_THEM =
      slices().matching("incumbent.(**)").should().beFreeOfCycles();

  /** A format knows what documents add, and how tables and JSON are written; no other format. */
  @ArchTest
  static void formatsDoNotKnowEachOther(JavaClasses all) {
    for (String format : List.of("annotation", "brat", "popolo", "quickstatements")) {
      String own = "incumbent.dataset." + format;
      noClasses()
          .that()
          .resideInAPackage(own)
          .should()
          .dependOnClassesThat(
              resideInAPackage("incumbent.dataset..")
                  .and(
                      not(
                          resideInAnyPackage(
                              own,
                              "incumbent.dataset.csv",
                              "incumbent.dataset.document",
                              "incumbent.dataset.json"))))
          .check(all);
    }
  }

  /** Files are changed without knowing what is in them. */
  @ArchTest
  static final ArchRule FILES_ARE_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage(FILE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", FILE);

  @ArchTest
  static final ArchRule ONLY_THE_ROOT_SPEAKS_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .callMethod(System.class, "console");

  /** What is read never depends on the day it is read on; the root tells how long it took. */
  @ArchTest
  static final ArchRule ONLY_THE_ROOT_LOOKS_AT_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .accessTargetWhere(
              target(owner(resideInAnyPackage("java..")))
                  .and(target(name("now").or(name("currentTimeMillis")).or(name("nanoTime")))))
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("incumbent.Main")
          .and()
          .doNotHaveFullyQualifiedName("incumbent.spark.SparkMain")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule NOTHING_CHANGES_THE_PROCESS_AROUND_IT =
      noClasses()
          .should()
          .callMethod(System.class, "setProperty", String.class, String.class)
          .orShould()
          .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
          .orShould()
          .callMethod(java.util.TimeZone.class, "setDefault", java.util.TimeZone.class);

  @ArchTest static final ArchRule NO_JAVA_UTIL_LOGGING = noClasses().should(USE_JAVA_UTIL_LOGGING);

  @ArchTest
  static final ArchRule NO_GENERIC_EXCEPTIONS = noClasses().should(THROW_GENERIC_EXCEPTIONS);

  @ArchTest
  static final ArchRule CORENLP_STOPS_AT_EVENT =
      onlyIn("edu.stanford..", "incumbent.annotate..", "incumbent.mention..", "incumbent.event..");

  @ArchTest
  static final ArchRule OPENNLP_IS_AT_HOME_IN_ANNOTATE =
      onlyIn("opennlp..", "incumbent.annotate..");

  @ArchTest
  static final ArchRule JACKSON_STANDS_WHERE_FILES_ARE_READ_OR_WRITTEN =
      onlyIn(
          "com.fasterxml..",
          "incumbent.corpus..",
          "incumbent.dataset..",
          "incumbent.evaluate..",
          "incumbent.report..",
          "incumbent.rule..");

  @ArchTest
  static final ArchRule CSV_STANDS_WHERE_FILES_ARE_READ_OR_WRITTEN =
      onlyIn(
          "org.apache.commons.csv..",
          "incumbent.corpus..",
          "incumbent.dataset..",
          "incumbent.evaluate..",
          "incumbent.link..",
          "incumbent.report..");

  @ArchTest
  static final ArchRule PICOCLI_STANDS_WHERE_COMMANDS_ARE = onlyIn("picocli..", ROOT, SPARK);

  @ArchTest
  static final ArchRule PROGRESS_IS_SHOWN_BY_THE_ROOT =
      noClasses()
          .that(not(resideInAnyPackage(ROOT)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("me.tongfei..", "org.jline..");

  /** A plain run has none of these on its class path: only what Spark runs may know them. */
  @ArchTest
  static void sparkStaysInItsPackage(JavaClasses all) {
    assertFloor(SPARK_FLOOR, all.that(resideInAPackage(SPARK)), "spark");
    for (String library :
        List.of("org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "scala..")) {
      onlyIn(library, SPARK).check(all);
    }
    noClasses()
        .that(not(resideInAPackage(SPARK)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(SPARK)
        .check(all);
  }

  /** How much is shown is for the command line to say, and the interface has no word for it. */
  @ArchTest
  static final ArchRule LOGGING_IS_BY_ITS_INTERFACE_ONLY =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("incumbent.Logs")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ch.qos.logback..");

  private static ArchRule onlyIn(String library, String... homes) {
    return noClasses()
        .that(not(resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?")
          .orShould()
          .haveNameMatching(".*\\.(Abstract|Base)[A-Z]\\w*")
          .orShould()
          .haveNameMatching(".*[a-z]Base(\\$.*)?");

  @ArchTest
  static final ArchRule ENUMS_AND_RECORDS_OF_THE_MODEL_DO_NOT_CHANGE =
      classes().that().resideInAPackage(MODEL).should().haveOnlyFinalFields();
}
