package io.github.publicityday.validation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.publicityday.PublicityPlan;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may know what. */
class ArchitectureTest {
  private static final String CORE = "io.github.publicityday";
  private static final String FORMAT = "io.github.publicityday.format..";
  private static final String VALIDATION = "io.github.publicityday.validation..";
  private static final String ENGINE = "io.github.publicityday.validation";
  private static final String RULES = "io.github.publicityday.validation.rules..";
  private static final String REPORT = "io.github.publicityday.validation.report..";
  private static final String CLI = "io.github.publicityday.validation.cli..";

  private static final String SHELL = "io.github.publicityday.validation.cli.Shell";

  private static JavaClasses project;

  @BeforeAll
  static void importBothModules() {
    Set<URL> modules =
        Stream.of(PublicityPlan.class, PlanValidator.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .collect(ImmutableSet.toImmutableSet());
    project = new ClassFileImporter().importUrls(modules);
    assertThat(project.contain(PublicityPlan.class)).isTrue();
    assertThat(project.contain(PlanValidator.class)).isTrue();
  }

  @Test
  void coreDoesNotKnowValidation() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE, FORMAT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(VALIDATION)
        .check(project);
  }

  @Test
  void theModelDoesNotKnowHowItIsWritten() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FORMAT, "com.fasterxml..", "java.io..", "java.nio..")
        .check(project);
  }

  @Test
  void theLunarCalendarIsKnownInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CORE + ".FestivalCalendar")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.tyme..")
        .check(project);
  }

  @Test
  void thePublicFaceOfCoreShowsNoLibraryButGuava() {
    classes()
        .that()
        .resideInAPackage(CORE)
        .and()
        .arePublic()
        .should(showOnly(resideInAnyPackage("java..", "com.google.common..", CORE)))
        .check(project);
  }

  @Test
  void thePublicFaceOfTheEngineShowsNoLibraryButGuava() {
    classes()
        .that()
        .resideInAnyPackage(ENGINE, RULES)
        .and()
        .arePublic()
        .should(
            showOnly(
                resideInAnyPackage("java..", "com.google.common..", CORE, FORMAT, ENGINE, RULES)))
        .check(project);
  }

  /** Types in signatures of public and protected members. */
  private static ArchCondition<JavaClass> showOnly(DescribedPredicate<JavaClass> allowed) {
    return new ArchCondition<>("show only types that " + allowed.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
          boolean shown =
              member.getModifiers().contains(JavaModifier.PUBLIC)
                  || member.getModifiers().contains(JavaModifier.PROTECTED);
          if (shown) {
            member.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(shownType -> !shownType.isPrimitive() && !allowed.test(shownType))
                .forEach(
                    shownType ->
                        events.add(
                            SimpleConditionEvent.violated(
                                member, member.getFullName() + " shows " + shownType.getName())));
          }
        }
      }
    };
  }

  @Test
  void rulesKnowTheModelAndTheEngineOnly() {
    noClasses()
        .that()
        .resideInAPackage(RULES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CLI, REPORT, FORMAT, "java.io..", "java.nio..", "java.net..")
        .check(project);
  }

  @Test
  void rulesOfOnePackageDoNotKnowThoseOfAnother() {
    slices()
        .matching("io.github.publicityday.validation.rules.(*)..")
        .should()
        .notDependOnEachOther()
        .check(project);
  }

  @Test
  void noRuleKnowsAnother() {
    for (Rule rule : BuiltInRules.all()) {
      noClasses()
          .that(are(partOf(rule)))
          .should()
          .dependOnClassesThat(
              are(
                  describe(
                      "another rule",
                      type ->
                          topLevel(type).isAssignableTo(Rule.class)
                              && topLevel(type).getPackageName().startsWith(ENGINE + ".rules")
                              && !partOf(rule).test(type))))
          .check(project);
    }
  }

  private static DescribedPredicate<JavaClass> partOf(Rule rule) {
    return describe(
        rule.getClass().getSimpleName(), type -> topLevel(type).isEquivalentTo(rule.getClass()));
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
  }

  @Test
  void onlyTheRegisterKnowsTheRules() {
    noClasses()
        .that()
        .resideInAPackage(ENGINE)
        .and()
        .areNotAssignableTo(BuiltInRules.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(RULES)
        .check(project);
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLI)
        .check(project);
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(project);
  }

  @Test
  void nothingPrintsOrExitsButTheCommandLine() {
    JavaClasses others =
        project.that(describe("not of the command line", type -> !inCommandLine(type)));
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(others);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(others);
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "console")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Runtime.class)
        .check(others);
  }

  private static boolean inCommandLine(JavaClass type) {
    return resideInAPackage(CLI).test(type);
  }

  private static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(
              calls(
                  "a clock",
                  target ->
                      (target.getName().equals("now")
                              && target.getOwner().getPackageName().startsWith("java.time"))
                          || target.getOwner().getFullName().equals("java.time.Clock")
                          || (target.getOwner().isEquivalentTo(System.class)
                              && Set.of("currentTimeMillis", "nanoTime")
                                  .contains(target.getName()))))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|Timer)");

  private static final ArchRule NO_DEFAULT_PLACE =
      noClasses()
          .should()
          .callMethodWhere(
              calls(
                  "a default locale or zone",
                  target ->
                      (target.getOwner().isEquivalentTo(Locale.class)
                              && target.getName().equals("getDefault"))
                          || target.getName().equals("systemDefault")
                          || target.getOwner().getName().equals("java.util.TimeZone")));

  private static final ArchRule NO_DEFAULT_FORM =
      noClasses()
          .should()
          .callCodeUnitWhere(
              calls(
                  "what depends on the default locale or charset",
                  ArchitectureTest::dependsOnDefaults));

  private static boolean dependsOnDefaults(CodeUnitCallTarget target) {
    List<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList();
    return Set.of(
            "String.format[String, Object[]]",
            "String.formatted[Object[]]",
            "String.toLowerCase[]",
            "String.toUpperCase[]",
            "String.getBytes[]",
            "String.<init>[byte[]]",
            "DateTimeFormatter.ofPattern[String]",
            "NumberFormat.getInstance[]",
            "MessageFormat.<init>[String]",
            "MessageFormat.format[String, Object[]]",
            "Collator.getInstance[]",
            "ResourceBundle.getBundle[String]",
            "InputStreamReader.<init>[InputStream]",
            "OutputStreamWriter.<init>[OutputStream]")
        .contains(target.getOwner().getSimpleName() + "." + target.getName() + parameters);
  }

  private static DescribedPredicate<JavaCall<?>> calls(
      String what, Predicate<CodeUnitCallTarget> target) {
    return target(describe(what, target)).forSubtype();
  }

  @Test
  void nobodyReadsAClockButTheShellOfTheCommandLine() {
    NO_CLOCK.check(
        project.that(describe("not the shell", type -> !type.getFullName().equals(SHELL))));
  }

  @Test
  void nobodyButTheCommandLineAsksWhereItRuns() {
    NO_DEFAULT_PLACE.check(
        project.that(describe("not of the command line", type -> !inCommandLine(type))));
  }

  @Test
  void nothingLooksDifferentWhereItRuns() {
    NO_DEFAULT_FORM.check(project);
  }

  /** Does everything that must not be done. */
  @SuppressWarnings({"unused", "StringCaseLocaleUsage", "DefaultLocale", "AnnotateFormatMethod"})
  private static final class Careless {
    static String clock() {
      return LocalDate.now(ZoneOffset.UTC).toString();
    }

    static long millis() {
      return System.currentTimeMillis();
    }

    static String locale() {
      return Locale.getDefault().toString();
    }

    static String zone() {
      return ZoneId.systemDefault().toString();
    }

    static String format(int number) {
      return String.format("%d", number);
    }

    static String formatted(int number) {
      return "%d".formatted(number);
    }

    static String lower(String text) {
      return text.toLowerCase();
    }

    static void print(String text) {
      System.out.println(text);
    }
  }

  @Test
  void carelessnessIsNoticed() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
    assertThat(violations(NO_CLOCK, careless)).isEqualTo(2);
    assertThat(violations(NO_DEFAULT_PLACE, careless)).isEqualTo(2);
    assertThat(violations(NO_DEFAULT_FORM, careless)).isEqualTo(3);
    assertThat(violations(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, careless)).isEqualTo(1);
  }

  private static int violations(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails().size();
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..helpers..")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .orShould()
        .haveSimpleNameStartingWith("Base")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .check(project);
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingIsNull() {
    Set<JavaPackage> packages = new HashSet<>();
    project.forEach(type -> packages.add(type.getPackage()));
    assertThat(packages)
        .hasSizeGreaterThan(6)
        .allSatisfy(
            each ->
                assertThat(each.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .as("%s has a package-info with @NullMarked", each.getName())
                    .isTrue());
  }
}
