package io.github.publicityday.validation;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.LedgerLine.State;
import io.github.publicityday.validation.rules.responsibility.MissingLeadingGroup;
import io.github.publicityday.validation.rules.responsibility.MissingResponsibleUnit;
import io.github.publicityday.validation.rules.responsibility.UnknownUnit;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanValidatorTest {
  private static final PublicityPlan BROKEN =
      plan(units("patrol"), activity("desk").under("patroll"), activity("acts"));

  /** Rules of which one finds {@link #BROKEN}'s desk wrong and one its acts. */
  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new MissingResponsibleUnit(AnsweringRoles.STANDARD),
          new UnitDoubleBooked(),
          new UnknownUnit());

  private record Fact(int number) implements Evidence {}

  private static Rule rule(String id, BiConsumer<PlanIndex, Verdicts> check) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Severity severity() {
        return Severity.WARNING;
      }

      @Override
      public void check(PlanIndex plan, Verdicts verdicts) {
        check.accept(plan, verdicts);
      }
    };
  }

  private static LedgerLine line(Report report, String rule) {
    return report.ledger().stream()
        .filter(line -> line.rule().equals(rule))
        .collect(MoreCollectors.onlyElement());
  }

  @Test
  void hasTheBuiltInRulesById() {
    assertThat(PlanValidator.create().rules())
        .containsExactlyElementsOf(BuiltInRules.all())
        .extracting(Rule::id)
        .isSorted();
    assertThat(PlanValidator.create().policy()).isEqualTo(RulePolicy.standard());
  }

  @Test
  void everyRuleHasALineInTheLedgerById() {
    Report report = PlanValidator.create().validate(plan());
    assertThat(report.ledger())
        .extracting(LedgerLine::rule)
        .containsExactlyElementsOf(BuiltInRules.all().stream().map(Rule::id).toList());
    assertThat(report.ledger()).allMatch(line -> line.checked() == 0);
    assertThat(report.ledger())
        .filteredOn(line -> line.state() != State.RAN)
        .extracting(LedgerLine::rule, LedgerLine::state)
        .containsExactly(tuple("supervisor-missing", State.OFF_BY_DEFAULT));
    assertThat(report.findings()).isEmpty();
    assertThat(report.crashed()).isEmpty();
    assertThat(report.unchecked()).isZero();
  }

  @Test
  void countsElementsAndFindings() {
    Report report = PlanValidator.builder().rules(RULES).build().validate(BROKEN);
    assertThat(line(report, "unknown-unit"))
        .isEqualTo(
            new LedgerLine(
                "unknown-unit", State.RAN, 1, 1, 0, ImmutableList.of(), Optional.empty()));
    assertThat(line(report, "missing-responsible-unit").checked()).isEqualTo(2);
    assertThat(line(report, "missing-responsible-unit").failed()).isEqualTo(1);
    assertThat(report.count(Severity.ERROR)).isEqualTo(2);
    assertThat(report.count(Severity.WARNING)).isZero();
  }

  @Test
  void anElementIsCountedOnceHoweverManyVerdictsItGets() {
    Rule often =
        rule(
            "often",
            (plan, verdicts) -> {
              Element unit = plan.units().get(0);
              verdicts.fail(unit, new Fact(1));
              verdicts.fail(unit, new Fact(2));
              verdicts.cannotCheck(unit, new Fact(3));
              verdicts.pass(plan.planElement());
            });
    Report report = PlanValidator.builder().rules(RULES).addRule(often).build().validate(BROKEN);
    assertThat(line(report, "often").checked()).isEqualTo(2);
    assertThat(line(report, "often").failed()).isEqualTo(2);
    assertThat(line(report, "often").unchecked())
        .containsExactly(
            new Unchecked(PlanIndex.of(BROKEN).units().get(0).path(), "patrol", new Fact(3)));
    assertThat(report.unchecked()).isEqualTo(1);
  }

  @Test
  void refusesTwoRulesOfOneId() {
    PlanValidator.Builder builder = PlanValidator.builder().addRule(new UnknownUnit());
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "two rules have the id \"unknown-unit\": "
                + UnknownUnit.class.getName()
                + " and "
                + UnknownUnit.class.getName());
  }

  @Test
  void refusesAPolicyThatMentionsAnUnknownRuleAndNamesTheNearest() {
    PlanValidator.Builder builder =
        PlanValidator.builder().policy(RulePolicy.builder().disable("unknown-unti").build());
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "the policy mentions an unknown rule \"unknown-unti\"; did you mean \"unknown-unit\"?");
    builder.policy(
        RulePolicy.builder().severity("nothing-like-any-rule-of-ours", Severity.INFO).build());
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("the policy mentions an unknown rule \"nothing-like-any-rule-of-ours\"");
  }

  @Test
  void aPolicyMayMentionARuleOfTheHost() {
    PlanValidator validator =
        PlanValidator.builder()
            .addRule(
                rule("ours", (plan, verdicts) -> verdicts.fail(plan.planElement(), new Fact(1))))
            .policy(RulePolicy.builder().severity("ours", Severity.ERROR).build())
            .build();
    Finding finding =
        validator.validate(plan()).findings().stream().collect(MoreCollectors.onlyElement());
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.rule()).isEqualTo("ours");
    assertThat(finding.subject()).hasToString("plan");
    assertThat(finding.name()).isEqualTo("plan");
  }

  @Test
  void aDisabledRuleIsInTheLedgerAndFindsNothing() {
    Report report =
        PlanValidator.builder()
            .rules(RULES)
            .policy(RulePolicy.builder().disable("unknown-unit").build())
            .build()
            .validate(BROKEN);
    assertThat(line(report, "unknown-unit").state()).isEqualTo(State.DISABLED);
    assertThat(line(report, "unknown-unit").checked()).isZero();
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsExactly("missing-responsible-unit");
    assertThat(report.ledger()).hasSameSizeAs(RULES);
  }

  @Test
  void theLedgerTellsWhoSwitchedARuleOff() {
    Rule off = new SupervisorMissing();
    PublicityPlan crowd = plan(units("patrol"), duty("order").attendedBy("patrol", 11));
    PlanValidator.Builder validator = PlanValidator.builder().rules(ImmutableList.of(off));

    Report standard = validator.build().validate(crowd);
    assertThat(standard.ledger())
        .extracting(LedgerLine::state)
        .containsExactly(State.OFF_BY_DEFAULT);
    assertThat(standard.findings()).isEmpty();

    RulePolicy.Builder policy = RulePolicy.builder();
    Report disabled = validator.policy(policy.disable(off.id()).build()).build().validate(crowd);
    assertThat(disabled.ledger()).extracting(LedgerLine::state).containsExactly(State.DISABLED);

    Report enabled = validator.policy(policy.enable(off.id()).build()).build().validate(crowd);
    assertThat(enabled.ledger()).extracting(LedgerLine::state).containsExactly(State.RAN);
    assertThat(enabled.findings()).extracting(Finding::rule).containsExactly("supervisor-missing");
  }

  @Test
  void refusesAParameterThatTheRuleDoesNotHaveAndNamesTheNearest() {
    Parameter<Integer> typo = new Parameter<>("activites", Domain.from(1), 5);
    PlanValidator.Builder builder = PlanValidator.builder();
    builder.policy(RulePolicy.builder().set("missing-leading-group", typo, 8).build());
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "the policy sets an unknown parameter \"activites\" of missing-leading-group;"
                + " did you mean \"activities\"?");
    builder.policy(RulePolicy.builder().set("unknown-unit", typo, 8).build());
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("the policy sets an unknown parameter \"activites\" of unknown-unit");
  }

  /** One of its name with other bounds is none of the rule's. */
  @Test
  void refusesAParameterOfTheSameNameThatIsAnother() {
    Parameter<Integer> other = new Parameter<>("activities", Domain.from(0), 5);
    PlanValidator.Builder builder = PlanValidator.builder();
    builder.policy(RulePolicy.builder().set("missing-leading-group", other, 0).build());
    assertThatIllegalArgumentException().isThrownBy(builder::build);
  }

  @Test
  void argumentsConcernNoOtherRuleAndLeaveTheGivenOneAsItIs() {
    Rule given = new MissingLeadingGroup();
    PlanValidator validator =
        PlanValidator.builder()
            .rules(ImmutableList.of(given, new UnknownUnit()))
            .policy(RulePolicy.builder().set(given.id(), MissingLeadingGroup.ACTIVITIES, 1).build())
            .build();
    assertThat(validator.validate(plan(activity("a"))).findings())
        .extracting(Finding::rule)
        .containsExactly("missing-leading-group");
    assertThat(PlanValidator.builder().rules(ImmutableList.of(given)).build())
        .satisfies(other -> assertThat(other.validate(plan(activity("a"))).findings()).isEmpty());
  }

  @Test
  void aSeverityIsThatOfThePolicy() {
    Report report =
        PlanValidator.builder()
            .rules(RULES)
            .policy(RulePolicy.builder().severity("unknown-unit", Severity.INFO).build())
            .build()
            .validate(BROKEN);
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(
            tuple("missing-responsible-unit", Severity.ERROR),
            tuple("unknown-unit", Severity.INFO));
  }

  @Test
  void aPossibleFindingIsCappedWhereItsRuleIsLowered() {
    PublicityPlan possible =
        plan(
            units("patrol"),
            activity("a").under("patrol").onTheDay().attendedBy("patrol"),
            activity("b").under("patrol").onTheDay().attendedBy("patrol"));
    for (Severity set : Severity.values()) {
      Report report =
          PlanValidator.builder()
              .rules(RULES)
              .policy(RulePolicy.builder().severity("unit-double-booked", set).build())
              .build()
              .validate(possible);
      assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }
  }

  static Stream<Throwable> thrown() {
    return Stream.of(
        new IllegalStateException("rule is broken"),
        new AssertionError("rule is broken"),
        new NoClassDefFoundError("rule is broken"),
        new StackOverflowError("rule is broken"));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void aRuleThatThrowsLosesItsFindingsAndNoOthers(Throwable thrown) {
    Rule broken =
        rule(
            "broken",
            (plan, verdicts) -> {
              verdicts.fail(plan.planElement(), new Fact(1));
              verdicts.cannotCheck(plan.planElement(), new Fact(2));
              PlanValidatorTest.<RuntimeException>sneak(thrown);
            });
    Report report = PlanValidator.builder().addRule(broken).build().validate(BROKEN);
    assertThat(report.findings()).isEqualTo(PlanValidator.create().validate(BROKEN).findings());
    assertThat(report.crashed())
        .containsExactly(
            new LedgerLine(
                "broken",
                State.CRASHED,
                0,
                0,
                0,
                ImmutableList.of(),
                Optional.of(thrown.toString())));
    assertThat(report.ledger()).hasSize(BuiltInRules.all().size() + 1);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void aRuleThatNeverEndsItsRecursionIsARuleThatThrows() {
    Report report =
        PlanValidator.builder()
            .rules(RULES)
            .addRule(rule("endless", (plan, verdicts) -> endless(1)))
            .build()
            .validate(BROKEN);
    assertThat(line(report, "endless").state()).isEqualTo(State.CRASHED);
    assertThat(report.findings()).hasSize(2);
  }

  @SuppressWarnings("InfiniteRecursion") // that is the point
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void validatingTwiceGivesEqualReports() {
    PlanValidator validator = PlanValidator.create();
    assertThat(validator.validate(BROKEN))
        .isEqualTo(validator.validate(BROKEN))
        .isEqualTo(PlanValidator.builder().build().validate(BROKEN));
  }

  @Test
  void tellsWhetherAnythingIsGraveEnough() {
    Report errors = PlanValidator.create().validate(BROKEN);
    assertThat(errors.hasAtLeast(Severity.ERROR)).isTrue();
    assertThat(errors.hasAtLeast(Severity.INFO)).isTrue();
    Report infos =
        PlanValidator.builder()
            .addRule(
                rule("ours", (plan, verdicts) -> verdicts.fail(plan.planElement(), new Fact(1))))
            .policy(RulePolicy.builder().severity("ours", Severity.INFO).build())
            .build()
            .validate(plan());
    assertThat(infos.hasAtLeast(Severity.INFO)).isTrue();
    assertThat(infos.hasAtLeast(Severity.WARNING)).isFalse();
    assertThat(PlanValidator.create().validate(plan()).hasAtLeast(Severity.INFO)).isFalse();
  }
}
