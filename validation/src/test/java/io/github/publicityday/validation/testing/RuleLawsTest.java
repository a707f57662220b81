package io.github.publicityday.validation.testing;

import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Venue;
import io.github.publicityday.format.PlanReader;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.rules.consistency.WrongDay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every built-in rule obeys the laws, and what does not is caught. */
class RuleLawsTest {
  private static final int PLANS = 500;

  /** Rules that break a law by their nature. */
  private static final ImmutableSetMultimap<Law, String> EXCEPTIONS =
      ImmutableSetMultimap.<Law, String>builder()
          // It is about the calendar itself.
          .put(Law.WEEK, "wrong-day")
          // Of the participants of a post it names the first by id, and "each participant" has
          // none.
          .put(Law.IDS, "staffing-infeasible")
          // They count activities.
          .putAll(Law.UNRELATED, "declared-count-mismatch", "missing-leading-group")
          .build();

  private static Survey survey;

  @BeforeAll
  static void survey() {
    survey =
        new Survey(EveryRule.all(), ImmutableList.of(), EnumSet.allOf(Law.class)).random(PLANS);
  }

  static ImmutableList<Rule> rules() {
    return EveryRule.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void obeysTheLaws(Rule rule) {
    // Nothing is proven of a rule that found nothing.
    assertThat(survey.findings(rule.id())).as("findings").isGreaterThan(10);
    for (Law law : Law.values()) {
      ImmutableList<Breach> breaches = survey.breaches(law, rule.id());
      if (EXCEPTIONS.containsEntry(law, rule.id())) {
        assertThat(breaches).as("what makes it an exception to " + law.name()).isNotEmpty();
      } else {
        assertThat(breaches.stream().limit(1).map(Breach::toString)).isEmpty();
      }
    }
  }

  @Test
  void exceptionsAreRules() {
    assertThat(rules().stream().map(Rule::id)).containsAll(EXCEPTIONS.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken", "clean", "mingxi-2012", "wensu-2014"})
  void noBlankInAnExampleHidesAFinding(String name) throws IOException {
    Path file = Path.of("examples", name + ".yaml");
    PublicityPlan plan = PlanReader.create().read(file).plan();
    assertThat(Blanking.everywhere(plan).count()).isGreaterThan(15);
    Survey examples = new Survey(rules(), ImmutableList.of(), Set.of());
    examples.addBlanks(plan, file.toString());
    for (Rule rule : rules()) {
      assertThat(examples.breaches(Law.BLANK, rule.id())).as(rule.id()).isEmpty();
    }
  }

  /** A change that changes nothing proves nothing. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NO_EXCEPTION", "REPEATABLE"})
  void theChangesChangeThePlan(Law law) {
    RandomPlans plans = new RandomPlans(1);
    Random random = new Random(1);
    assertThat(Stream.generate(plans::next).limit(50))
        .filteredOn(
            plan ->
                law.trial(plan, random)
                    .filter(trial -> !trial.after().equals(trial.before()))
                    .isPresent())
        .hasSizeGreaterThan(25);
  }

  private record Fact(String text) implements Evidence {}

  /** A rule that is wrong. */
  private record Planted(BiConsumer<PlanIndex, Verdicts> body) implements Rule {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      body.accept(plan, verdicts);
    }
  }

  private static Rule violatorOf(Law law) {
    AtomicInteger calls = new AtomicInteger();
    return new Planted(
        switch (law) {
          case NO_EXCEPTION ->
              (plan, verdicts) -> verdicts.pass(Iterables.getOnlyElement(plan.work()));
          case REPEATABLE ->
              (plan, verdicts) ->
                  verdicts.fail(plan.planElement(), new Fact("call " + calls.incrementAndGet()));
          case ORDER ->
              (plan, verdicts) -> verdicts.fail(plan.units().get(0), new Fact("the first"));
          case WEEK ->
              (plan, verdicts) ->
                  verdicts.fail(plan.planElement(), new Fact(plan.calendar().date().toString()));
          case IDS ->
              (plan, verdicts) ->
                  plan.units().stream()
                      .filter(unit -> unit.unit().id().value().startsWith("u"))
                      .forEach(unit -> verdicts.fail(unit, new Fact(unit.name())));
          case UNRELATED ->
              (plan, verdicts) ->
                  plan.work().stream()
                      .filter(item -> item.undertaking().deadlines().isEmpty())
                      .forEach(item -> verdicts.fail(item, new Fact(item.name())));
          case BLANK ->
              (plan, verdicts) -> {
                if (plan.plan().venues().stream().anyMatch(Venue::shared)) {
                  verdicts.fail(plan.units().get(0), new Fact("somebody shares a venue"));
                }
              };
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoBreaksALawIsCaught(Law law) {
    Rule violator = violatorOf(law);
    Survey found = new Survey(ImmutableList.of(violator), ImmutableList.of(), EnumSet.of(law));
    found.random(100);
    RandomPlans plans = new RandomPlans(2);
    if (law == Law.BLANK) {
      Stream.generate(plans::next).limit(5).forEach(plan -> found.addBlanks(plan, "random"));
    }
    assertThat(found.breaches(law, "planted")).isNotEmpty();
  }

  @Test
  void whoLosesAFindingWithoutAWordIsCaught() {
    Rule violator =
        new Planted(
            (plan, verdicts) ->
                plan.units().stream()
                    .filter(unit -> unit.unit().headcount().isPresent())
                    .forEach(unit -> verdicts.fail(plan.planElement(), new Fact(unit.name()))));
    PublicityPlan plan = plan(unit("patrol").headcount(3));
    Survey found = new Survey(ImmutableList.of(violator), ImmutableList.of(), Set.of());
    found.addBlanks(plan, "one unit");
    assertThat(found.breaches(Law.BLANK, "planted"))
        .extracting(Breach::difference)
        .singleElement(as(STRING))
        .startsWith("with headcount of units[patrol] left blank this is lost without a word:");
  }

  @Test
  void theFailureSaysAllThatItTakesToSeeItAgain() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleLaws.verify(violatorOf(Law.ORDER)))
        .withMessageStartingWith(
            "planted breaks the law ORDER: the order of a plan's unordered lists changes nothing\n"
                + "rule: "
                + Planted.class.getName()
                + "\nplan: new RandomPlans(")
        .withMessageContaining("\nsaid only before: [INFO units[")
        .withMessageContaining("\n--- the plan before\nformat: 1\n")
        .withMessageContaining("\n--- the plan after\nformat: 1\n");
  }

  @Test
  void anExceptionMustBeNeeded() {
    assertThatCode(() -> RuleLaws.verifyExcept(Set.of(Law.WEEK), new WrongDay()))
        .doesNotThrowAnyException();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleLaws.verifyExcept(Set.of(Law.IDS, Law.WEEK), new WrongDay()))
        .withMessageStartingWith("wrong-day breaks the law IDS nowhere, so it needs no exception");
  }

  @Test
  void aRuleThatFindsNothingIsNotProven() {
    Rule silent = new Planted((plan, verdicts) -> plan.field("theme"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> RuleLaws.verify(silent))
        .withMessageContaining("planted finds nothing in any of the 200 plans");
  }

  @Test
  void aPlanOfTheCallersOwnGivesItSomethingToFind() {
    Rule finding =
        new Planted(
            (plan, verdicts) ->
                plan.units().stream()
                    .filter(unit -> unit.name().equals("巡警大隊"))
                    .forEach(unit -> verdicts.fail(unit, new Fact(unit.name()))));
    assertThatCode(() -> RuleLaws.verify(finding, plan(unit("patrol").called("巡警大隊"))))
        .doesNotThrowAnyException();
  }
}
