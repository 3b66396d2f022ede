package dev.kairan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Three rooms, one way: content, then api, then publisher; and who may use what in them. */
@AnalyzeClasses(packages = "dev.kairan", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  /** Made by jOOQ from the SQL schema, and by JTE from the templates. */
  private static final String[] GENERATED = {
    "dev.kairan.api.store.table..", "dev.kairan.api.template..", "dev.kairan.publisher.template.."
  };

  @ArchTest
  static final ArchRule contentKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("dev.kairan.content..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.kairan.api..", "dev.kairan.publisher..");

  @ArchTest
  static final ArchRule apiKnowsOnlyContent =
      noClasses()
          .that()
          .resideInAPackage("dev.kairan.api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.kairan.publisher..");

  @ArchTest
  static final ArchRule publisherEntersTheApiByItsDoor =
      noClasses()
          .that()
          .resideInAPackage("dev.kairan.publisher..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.kairan.api..").and(not(resideInAPackage("dev.kairan.api"))));

  /** All rooms share Japan's calendar; the rest of the content reaches pages through the graph. */
  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesContent =
      noClasses()
          .that()
          .resideInAPackage("dev.kairan.publisher..")
          .and()
          .resideOutsideOfPackage("dev.kairan.publisher.command..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.kairan.content..")
                  .and(not(resideInAPackage("dev.kairan.content.time"))));

  @ArchTest
  static final ArchRule sqlStaysInTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.kairan.api.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule fileFormatsStayInTheirReaders =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.kairan.content.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.commonmark..", "de.siegmar..");

  /** Written only where a new plan is drafted. */
  @ArchTest
  static final ArchRule yamlStaysWhereFilesAreReadAndDrafted =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.kairan.content.source..", "dev.kairan.content.official.draft")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  /** Nothing that is published depends on how official documents are read. */
  @ArchTest
  static final ArchRule onlyTheImportTouchesOfficialDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.kairan.content.official..", "dev.kairan.publisher.command..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.kairan.content.official..");

  @ArchTest
  static final ArchRule pdfStaysWithTheTextOfOfficialDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.kairan.content.official.text.pdf")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule springStaysInTheApi =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.kairan.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "graphql..", "jakarta..");

  /** Its start costs a tenth of a whole run, and a server's Java may not have it. */
  @ArchTest
  static final ArchRule awtStaysWhereItIsEnteredWithCare =
      noClasses()
          .that()
          .resideInAPackage("dev.kairan.publisher..")
          .and()
          .resideOutsideOfPackages(
              "dev.kairan.publisher.share.draw", "dev.kairan.publisher.picture.pixel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..");

  @ArchTest
  static final ArchRule domainIsPlainJava =
      classes()
          .that()
          .resideInAnyPackage(
              "dev.kairan.content",
              "dev.kairan.content.desk",
              "dev.kairan.content.place",
              "dev.kairan.content.plan",
              "dev.kairan.content.press",
              "dev.kairan.content.story",
              "dev.kairan.content.time",
              "dev.kairan.content.visit")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jspecify..")
                  .or(resideInAPackage("dev.kairan.content.."))
                  .and(
                      not(
                          resideInAnyPackage(
                              "dev.kairan.content.source..",
                              "dev.kairan.content.check..",
                              "java.sql.."))));

  @ArchTest
  static final ArchRule noPackageCycles =
      slices()
          .matching("dev.kairan.(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(resideInAnyPackage(GENERATED), resideInAPackage(".."))
          .ignoreDependency(resideInAPackage(".."), resideInAnyPackage(GENERATED));
}
