package tally;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The import law: what each package may know, so that the flow stays readable from the folders. */
@AnalyzeClasses(packages = "tally", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] SPARK = {
    "org.apache.spark..", "org.apache.hadoop..", "scala..", "org.apache.logging.log4j.."
  };

  @ArchTest
  static final ArchRule sparkStaysAtTheEdges =
      noClasses()
          .that(
              resideOutsideOfPackages(
                  "tally.read",
                  "tally.tabulate..",
                  "tally.store..",
                  "tally.spark..",
                  "tally.run.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage(SPARK));

  @ArchTest
  static final ArchRule onlySparkKnowsCatalyst =
      noClasses()
          .that(resideOutsideOfPackages("tally.spark.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.spark.sql.catalyst..", "scala.."));

  @ArchTest
  static final ArchRule onlyWriteKnowsWorkbooks =
      noClasses()
          .that(resideOutsideOfPackages("tally.write.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."));

  @ArchTest
  static final ArchRule onlyReadAndWriteKnowCsv =
      noClasses()
          .that(resideOutsideOfPackages("tally.write..", "tally.read.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.commons.csv.."));

  @ArchTest
  static final ArchRule modelKnowsNothingOfOurs =
      noClasses()
          .that(resideInAnyPackage("tally.model.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("tally..").and(resideOutsideOfPackages("tally.model..")));

  @ArchTest
  static final ArchRule extractionKnowsOnlyTheModel =
      noClasses()
          .that(resideInAnyPackage("tally.extract.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("tally..")
                  .and(resideOutsideOfPackages("tally.extract..", "tally.model..")));

  @ArchTest
  static final ArchRule theStagesDoNotKnowEachOther =
      noClasses()
          .that(resideInAnyPackage("tally.read..", "tally.tabulate..", "tally.write.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "tally.run..", "tally.explain..", "tally.evaluate..", "tally.store.."));

  @ArchTest
  static final ArchRule onlyTheCommandsKnowTheCommandLine =
      noClasses()
          .that(
              resideOutsideOfPackages(
                  "tally", "tally.run..", "tally.explain..", "tally.evaluate.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("picocli.."));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("tally.(**)").should().beFreeOfCycles();
}
