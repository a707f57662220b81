package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.event;
import static io.github.publicityday.validation.Plans.issued;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.unit;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.Plans.zone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.Role;
import io.github.publicityday.StatedDate;
import io.github.publicityday.UnitKind;
import io.github.publicityday.validation.rules.responsibility.MissingLeadingGroup;
import io.github.publicityday.validation.rules.schedule.AgendaGap;
import io.github.publicityday.validation.rules.schedule.IssuedTooLate;
import io.github.publicityday.validation.rules.schedule.UnitDoubleBooked;
import io.github.publicityday.validation.rules.staffing.SupervisorMissing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every rule is named alike, keeps to its bounds, and changes what is found. */
class RuleParametersTest {
  private static final ImmutableSet<Role> SUPPORT = ImmutableSet.of(Role.SUPPORT);

  /** The rule, its parameter, a value, a plan, and how many findings without and with the value. */
  static Stream<Arguments> effects() {
    return Stream.of(
        effect("agenda-gap", AgendaGap.MINUTES, 16, withAQuarterUnplanned(), 1, 0),
        effect(
            "diffuse-responsibility",
            AnsweringRoles.ROLES,
            SUPPORT,
            plan(
                unit("all").collectiveOf("a", "b"),
                units("a", "b"),
                activity("forum").under("all")),
            1,
            0),
        effect(
            "issued-too-late",
            IssuedTooLate.DAYS,
            4,
            plan(
                issued(StatedDate.of(Plans.DAY.minusDays(3))),
                activity("forum").between("10:00", "11:00")),
            0,
            1),
        effect(
            "missing-leading-group",
            MissingLeadingGroup.ACTIVITIES,
            2,
            plan(activity("a"), activity("b")),
            0,
            1),
        effect("missing-overall-lead", AnsweringRoles.ROLES, SUPPORT, withTwoAnswering(), 1, 0),
        effect(
            "missing-responsible-unit",
            AnsweringRoles.ROLES,
            SUPPORT,
            plan(units("a"), activity("desk").under("a")),
            0,
            1),
        effect(
            "partner-without-liaison",
            AnsweringRoles.ROLES,
            SUPPORT,
            plan(unit("tv").kind(UnitKind.BROADCASTER), activity("special").under("tv")),
            1,
            0),
        effect(
            "responsible-unit-not-participating",
            AnsweringRoles.ROLES,
            SUPPORT,
            plan(
                units("patrol", "office"),
                event("square").attendedBy("patrol").with(zone("x").under("office"))),
            1,
            0),
        effect(
            "supervisor-missing",
            SupervisorMissing.PEOPLE,
            1,
            plan(units("station"), duty("order").attendedBy("station", 2)),
            0,
            1),
        effect(
            "unit-double-booked",
            UnitDoubleBooked.EVEN_WITH_HEADCOUNT,
            true,
            plan(
                unit("patrol").headcount(9),
                activity("a").between("10:00", "11:00").attendedBy("patrol"),
                activity("b").between("10:00", "11:00").attendedBy("patrol")),
            0,
            1));
  }

  private static PublicityPlan withAQuarterUnplanned() {
    return plan(activity("forum").step("talk", "09:00", "09:30").step("debate", "09:45", "10:00"));
  }

  private static PublicityPlan withTwoAnswering() {
    return plan(units("a", "b"), event("square").with(zone("x").under("a"), zone("y").under("b")));
  }

  private static <T> Arguments effect(
      String rule, Parameter<T> parameter, T value, PublicityPlan plan, int standard, int set) {
    RulePolicy policy = RulePolicy.builder().set(rule, parameter, value).build();
    return Arguments.of(rule, parameter, policy, plan, standard, set);
  }

  private static int findings(String rule, RulePolicy policy, PublicityPlan plan) {
    PlanValidator validator = PlanValidator.builder().policy(policy).build();
    return (int)
        validator.validate(plan).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .count();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("effects")
  void a_parameter_changes_what_is_found(
      String rule,
      Parameter<?> parameter,
      RulePolicy policy,
      PublicityPlan plan,
      int standard,
      int set) {
    assertThat(standard).isNotEqualTo(set);
    RulePolicy on = RulePolicy.builder().enable(rule).build();
    assertThat(findings(rule, on, plan)).as("standard").isEqualTo(standard);
    assertThat(findings(rule, policy, plan)).as(parameter.name()).isEqualTo(set);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("effects")
  void the_standard_value_changes_nothing(
      String rule,
      Parameter<?> parameter,
      RulePolicy policy,
      PublicityPlan plan,
      int standard,
      int set) {
    assertThat(findings(rule, standardOf(rule, parameter), plan)).isEqualTo(standard);
  }

  private static <T> RulePolicy standardOf(String rule, Parameter<T> parameter) {
    return RulePolicy.builder().set(rule, parameter, parameter.standard()).build();
  }

  /** A rule and one of its parameters. */
  record Declared(Rule rule, Parameter<?> parameter) {
    @Override
    public String toString() {
      return rule.id() + " " + parameter.name();
    }
  }

  static ImmutableList<Declared> declared() {
    return BuiltInRules.all().stream()
        .flatMap(rule -> rule.parameters().stream().map(each -> new Declared(rule, each)))
        .collect(toImmutableList());
  }

  @Test
  void no_parameter_is_left_out_here() {
    assertThat(effects().map(effect -> List.of(effect.get()).subList(0, 2)))
        .containsExactlyElementsOf(
            declared().stream()
                .map(each -> List.<Object>of(each.rule().id(), each.parameter()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("declared")
  void a_name_is_in_kebab_case_and_no_other_key_of_a_policy(Declared declared) {
    assertThat(declared.parameter().name()).matches("[a-z]+(-[a-z]+)*").isNotEqualTo("severity");
    assertThat(declared.rule().parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("declared")
  void other_arguments_give_another_rule_of_the_same_class(Declared declared) {
    Rule same = declared.rule().with(io.github.publicityday.validation.Arguments.none());
    assertThat(same).hasSameClassAs(declared.rule());
    assertThat(same.parameters()).isEqualTo(declared.rule().parameters());
  }

  /** Just outside its bounds, at both ends. */
  private static List<String> refused(Domain<?> domain) {
    if (domain instanceof Domain.WholeNumber numbers) {
      return List.of(Long.toString(numbers.least() - 1L), Long.toString(numbers.most() + 1L));
    } else if (domain instanceof Domain.Words<?> words) {
      return List.of("", words.words().get(0) + "s");
    }
    return List.of("yes", "0");
  }

  /** At its bounds, at both ends. */
  private static List<String> allowed(Domain<?> domain) {
    if (domain instanceof Domain.WholeNumber numbers) {
      return List.of(Integer.toString(numbers.least()), Integer.toString(numbers.most()));
    } else if (domain instanceof Domain.Words<?> words) {
      return List.of(words.words().get(0), String.join(", ", words.words()));
    }
    return List.of("true", "false");
  }

  @ParameterizedTest
  @MethodSource("declared")
  void a_value_outside_the_bounds_is_refused_at_both_ends(Declared declared) {
    for (String text : refused(declared.parameter().domain())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> declared.parameter().parse(text))
          .withMessage(
              "%s is \"%s\" where %s is expected",
              declared.parameter().name(), text, declared.parameter().domain().description());
    }
  }

  @ParameterizedTest
  @MethodSource("declared")
  void a_rule_takes_every_value_up_to_the_bounds(Declared declared) {
    for (String text : allowed(declared.parameter().domain())) {
      assertThat(with(declared.rule(), declared.parameter(), text))
          .hasSameClassAs(declared.rule())
          .isNotSameAs(declared.rule());
    }
  }

  private static <T> Rule with(Rule rule, Parameter<T> parameter, String text) {
    return rule.with(
        io.github.publicityday.validation.Arguments.none().with(parameter, parameter.parse(text)));
  }
}
