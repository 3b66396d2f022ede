package dev.kairan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Time, language and names: the same result on every machine, and words that say something. */
@AnalyzeClasses(packages = "dev.kairan", importOptions = DoNotIncludeTests.class)
class HabitsTest {

  private static final String[] GENERATED = {
    "dev.kairan.api.store.table..", "dev.kairan.api.template..", "dev.kairan.publisher.template.."
  };

  @ArchTest
  static final ArchRule theClockIsReadOnlyAtTheEntry =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.kairan.publisher.command.Kairan")
          .should()
          .callMethodWhere(
              calls(
                  "the clock of the machine",
                  called ->
                      (isIn(called, "java.time") && called.getName().equals("now"))
                          || (isOn(called, Clock.class) && called.getName().startsWith("system"))
                          || (isOn(called, System.class)
                              && called.getName().equals("currentTimeMillis"))))
          .orShould()
          .callConstructorWhere(
              target(
                  describe(
                      "new Date()",
                      called ->
                          called.getOwner().isEquivalentTo(java.util.Date.class)
                              && called.getRawParameterTypes().isEmpty())));

  @ArchTest
  static final ArchRule japanHasOneZone =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.kairan.content.time.JapanTime")
          .should()
          .callMethodWhere(
              calls(
                  "a zone of its own",
                  called ->
                      isOn(called, TimeZone.class)
                          || ((isOn(called, ZoneId.class) || isOn(called, ZoneOffset.class))
                              && called.getName().matches("of|ofHours|systemDefault"))));

  @ArchTest
  static final ArchRule lettersChangeCaseWithALocale =
      noClasses()
          .should()
          .callMethodWhere(
              calls(
                  "a change of case in the machine's language",
                  called ->
                      isOn(called, String.class)
                          && called.getName().matches("toLowerCase|toUpperCase")
                          && called.getRawParameterTypes().isEmpty()));

  @ArchTest
  static final ArchRule numbersAreWrittenWithALocale =
      noClasses()
          .should()
          .callMethodWhere(
              calls(
                  "the machine's way of writing numbers",
                  called ->
                      isOn(called, String.class)
                          && (called.getName().equals("formatted")
                              || (called.getName().equals("format")
                                  && !called
                                      .getRawParameterTypes()
                                      .get(0)
                                      .isEquivalentTo(Locale.class)))));

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      classes()
          .that(not(resideInAnyPackage(GENERATED)))
          .should()
          .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
          .andShould()
          .resideOutsideOfPackages("..util..", "..helper..", "..common..", "..impl..");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses kairan) {
    Stream<JavaPackage> packages =
        kairan.stream()
            .filter(not(resideInAnyPackage(GENERATED)))
            .map(JavaClass::getPackage)
            .distinct();
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(one.isAnnotatedWith(NullMarked.class))
                    .as("%s has @NullMarked", one.getName())
                    .isTrue());
  }

  private static <T> DescribedPredicate<T> not(DescribedPredicate<T> predicate) {
    return DescribedPredicate.not(predicate);
  }

  private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaCall<?>> calls(
      String what, java.util.function.Predicate<CodeUnitCallTarget> called) {
    return target(describe(what, called));
  }

  private static boolean isOn(CodeUnitCallTarget called, Class<?> type) {
    return called.getOwner().isEquivalentTo(type);
  }

  private static boolean isIn(CodeUnitCallTarget called, String packageName) {
    return called.getOwner().getPackageName().equals(packageName);
  }
}
