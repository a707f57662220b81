package io.github.publicityday.validation.testing;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.duty;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.units;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static io.github.publicityday.validation.testing.RuleAssert.info;
import static io.github.publicityday.validation.testing.RuleAssert.warning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.Evidence;
import io.github.publicityday.validation.PlanIndex;
import io.github.publicityday.validation.Related;
import io.github.publicityday.validation.Rule;
import io.github.publicityday.validation.Severity;
import io.github.publicityday.validation.UnitEntry;
import io.github.publicityday.validation.Verdicts;
import io.github.publicityday.validation.testing.RuleAssert.Expected;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assertions about rules hold where they should, and fail where they should. */
class RuleAssertTest {
  private record Fact(int number) implements Evidence {}

  /** Passes the first unit, fails the second, cannot check the third. */
  private static final class Example implements Rule {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {
      ImmutableList<UnitEntry> units = plan.units();
      if (units.size() > 0) {
        verdicts.pass(units.get(0));
      }
      if (units.size() > 1) {
        Related first = Related.of(Related.Part.UNIT, units.get(0));
        verdicts.fail(units.get(1), new Fact(2), ImmutableList.of(first));
      }
      if (units.size() > 2) {
        verdicts.cannotCheck(units.get(2), new Fact(3));
      }
    }
  }

  private static Said on(String... units) {
    return assertThatRule(new Example()).on(plan(units(units)));
  }

  private static final Expected FOUND = warning("units[b]", new Fact(2));

  static Stream<ThrowingCallable> holding() {
    return Stream.of(
        () ->
            on("a", "b", "c").finds(FOUND).passes("units[a]").cannotCheck("units[c]", new Fact(3)),
        () -> on("a", "b").finds(FOUND.relatedTo("unit units[a]")),
        () -> on("a", "b", "c").leavesUnchecked(1),
        () -> on("a").findsNothing().passes("units[a]").finds(),
        () -> on().looksAtNothing());
  }

  @ParameterizedTest
  @MethodSource("holding")
  void holds(ThrowingCallable assertion) {
    assertThatCode(assertion).doesNotThrowAnyException();
  }

  static Stream<ThrowingCallable> failing() {
    return Stream.of(
        () -> on("a", "b").findsNothing(),
        () -> on("a", "b").finds(),
        () -> on("a").finds(FOUND),
        () -> on("a", "b").finds(FOUND, FOUND),
        () -> on("a", "b").finds(error("units[b]", new Fact(2))),
        () -> on("a", "b").finds(info("units[b]", new Fact(2))),
        () -> on("a", "b").finds(warning("units[a]", new Fact(2))),
        () -> on("a", "b").finds(warning("units[b]", new Fact(3))),
        () -> on("a", "b").finds(FOUND.relatedTo()),
        () -> on("a", "b").finds(FOUND.relatedTo("whole units[a]")),
        () -> on("a").passes(),
        () -> on("a").passes("units[b]"),
        () -> on("a").looksAtNothing(),
        () -> on("a").cannotCheck("units[a]", new Fact(3)),
        () -> on("a", "b", "c").cannotCheck("units[c]", new Fact(4)),
        () -> on("a", "b", "c").leavesUnchecked(0),
        () -> assertThatRule(new Example()).on(plan(units("a"))).passes("units[a]", "units[a]"));
  }

  @ParameterizedTest
  @MethodSource("failing")
  void fails(ThrowingCallable assertion) {
    assertThatCode(assertion).isInstanceOf(AssertionError.class);
  }

  @Test
  void whatCannotBeCheckedIsNotNothing() {
    Said said = on("a", "b", "c");
    assertThatCode(said::findsNothing).isInstanceOf(AssertionError.class);
    assertThat(said.evidence()).containsExactly(new Fact(2));
  }

  @Test
  void aDutyHasNoPartsAndIsNone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> plan(duty("order").with(activity("a"))))
        .withMessage("duty order has what only an activity can have");
    assertThatIllegalStateException()
        .isThrownBy(() -> activity("a").with(duty("order")))
        .withMessage("duty order is no part");
  }
}
