package io.github.publicityday.validation.rules.schedule;

import static io.github.publicityday.validation.Plans.activity;
import static io.github.publicityday.validation.Plans.plan;
import static io.github.publicityday.validation.Plans.relay;
import static io.github.publicityday.validation.testing.RuleAssert.assertThatRule;
import static io.github.publicityday.validation.testing.RuleAssert.error;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.DeclaredCount;
import io.github.publicityday.Relay;
import io.github.publicityday.validation.rules.schedule.RelayOrderBroken.Facts;
import io.github.publicityday.validation.testing.RuleAssert.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelayOrderBrokenTest {
  private static final String AIR = "activities[air]";
  private static final DeclaredCount NAMED =
      DeclaredCount.builder()
          .counted(DeclaredCount.Counted.STATIONS)
          .number(3)
          .addNames("a", "b", "c")
          .build();

  private static Said saidOf(Relay relay) {
    return assertThatRule(new RelayOrderBroken()).on(plan(activity("air").relaying(relay)));
  }

  private static Said saidOfNamed(Relay relay) {
    return assertThatRule(new RelayOrderBroken())
        .on(plan(activity("air").relaying(relay).declaring(NAMED)));
  }

  private static Facts facts(List<String> repeated, List<String> missing, List<String> unnamed) {
    return new Facts(
        "air",
        ImmutableList.copyOf(repeated),
        ImmutableList.copyOf(missing),
        ImmutableList.copyOf(unnamed));
  }

  @Test
  void failing() {
    Facts facts = facts(List.of("b"), List.of("c"), List.of());
    saidOfNamed(relay("a", "a", "b", "b")).finds(error(AIR, facts));
    assertThat(facts.variant()).isEqualTo("repeated-missing");
  }

  @Test
  void passing() {
    saidOfNamed(relay("a", "c", "b", "a")).findsNothing().passes(AIR);
    saidOf(relay("a", "x", "a")).findsNothing().passes(AIR);
  }

  @Test
  void aStationStandsTwice() {
    Facts facts = facts(List.of("a"), List.of(), List.of());
    saidOf(relay("a", "a", "b", "a")).finds(error(AIR, facts));
    assertThat(facts.variant()).isEqualTo("repeated");
  }

  @Test
  void theOwnStationIsMissing() {
    Facts facts = facts(List.of(), List.of("z"), List.of());
    saidOf(relay("z", "a", "b")).finds(error(AIR, facts));
    assertThat(facts.variant()).isEqualTo("missing");
  }

  @Test
  void aStationIsNotNamed() {
    Facts facts = facts(List.of(), List.of(), List.of("x"));
    saidOfNamed(relay("a", "a", "b", "c", "x")).finds(error(AIR, facts));
    assertThat(facts.variant()).isEqualTo("unnamed");
    Facts all = facts(List.of("a"), List.of("c"), List.of("x"));
    saidOfNamed(relay("a", "a", "a", "b", "x")).finds(error(AIR, all));
    assertThat(all.variant()).isEqualTo("repeated-missing-unnamed");
  }

  @Test
  void namesOfOtherThingsAreNoStations() {
    DeclaredCount zones =
        DeclaredCount.builder()
            .counted(DeclaredCount.Counted.ZONES)
            .number(1)
            .addNames("talk")
            .build();
    assertThatRule(new RelayOrderBroken())
        .on(plan(activity("air").relaying(relay("a", "a")).declaring(zones)))
        .findsNothing()
        .passes(AIR);
  }

  @Test
  void leavesAloneWhatIsNoRelay() {
    assertThatRule(new RelayOrderBroken()).on(plan(activity("air"))).looksAtNothing();
  }
}
