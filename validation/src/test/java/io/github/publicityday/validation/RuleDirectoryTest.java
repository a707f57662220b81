package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleDirectoryTest {
  /** A rule that says nothing, and was called otherwise. */
  private record Renamed(String id, ImmutableSet<String> formerIds) implements Rule {
    Renamed(String id, String... formerIds) {
      this(id, ImmutableSet.copyOf(formerIds));
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public void check(PlanIndex plan, Verdicts verdicts) {}
  }

  private static final Rule NEW = new Renamed("new-name", "old-name", "older-name");
  private static final Rule OTHER = new Renamed("another");

  @Test
  void a_rule_is_found_by_the_id_that_it_has_and_by_those_that_it_had() {
    RuleDirectory directory = RuleDirectory.of(List.of(NEW, OTHER));
    assertThat(directory.ids()).contains("another", "new-name").isSorted();
    assertThat(directory.rules()).containsExactly(OTHER, NEW);
    assertThat(directory.find("new-name")).contains(NEW);
    assertThat(directory.find("old-name")).contains(NEW);
    assertThat(directory.find("older-name")).contains(NEW);
    assertThat(directory.find("another")).contains(OTHER);
    assertThat(directory.find("new")).isEmpty();
  }

  @Test
  void the_nearest_name_may_be_a_former_one() {
    RuleDirectory directory = RuleDirectory.of(List.of(NEW, OTHER));
    assertThat(directory.nearest("odler-name")).contains("older-name");
    assertThat(directory.nearest("new-nmae")).contains("new-name");
    assertThat(directory.nearest("x".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"another", "new-name", "old-name"})
  void a_former_id_that_means_another_rule_is_refused(String former) {
    Rule clashing = new Renamed("third", former);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleDirectory.of(List.of(NEW, OTHER, clashing)))
        .withMessage(
            "the former id \"%s\" of third means another rule: %s and %s",
            former, Renamed.class.getName(), Renamed.class.getName());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanValidator.builder().rules(List.of(NEW, OTHER, clashing)).build());
  }

  @Test
  void what_is_found_without_rules_is_found_as_well() {
    RuleDirectory directory = RuleDirectory.of(List.of(OTHER));
    assertThat(directory.kinds())
        .hasSize(1 + WaiverCheck.values().length + PortfolioCheck.values().length)
        .contains(OTHER)
        .contains(WaiverCheck.values())
        .contains(PortfolioCheck.values())
        .allSatisfy(kind -> assertThat(directory.find(kind.id())).contains(kind));
    assertThat(directory.nearest("stale-waver")).contains("stale-waiver");
    assertThat(directory.nearest("unit-double-booked-between-plan"))
        .contains("unit-double-booked-between-plans");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stale-waiver", "venue-double-booked-between-plans"})
  void a_rule_cannot_have_the_id_of_what_is_found_without_it(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleDirectory.of(List.of(new Renamed(id))))
        .withMessageStartingWith("two rules have the id \"" + id + "\": ");
  }

  @Test
  void the_built_in_rules_know_each_other_by_their_ids() {
    RuleDirectory directory = RuleDirectory.of(BuiltInRules.all());
    assertThat(directory.rules()).containsExactlyElementsOf(BuiltInRules.all());
  }

  @Test
  void a_policy_of_an_earlier_release_still_holds() {
    PlanValidator validator =
        PlanValidator.builder()
            .rules(List.of(NEW, OTHER))
            .policy(
                RulePolicy.builder()
                    .disable("another")
                    .severity("older-name", Severity.ERROR)
                    .build())
            .build();
    assertThat(validator.policy())
        .isEqualTo(
            RulePolicy.builder().disable("another").severity("new-name", Severity.ERROR).build());
    assertThat(validator.directory().find("old-name")).contains(NEW);
  }

  @Test
  void a_policy_that_mentions_a_rule_by_two_ids_is_refused() {
    RulePolicy twice =
        RulePolicy.builder().disable("old-name").severity("new-name", Severity.INFO).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanValidator.builder().rules(List.of(NEW)).policy(twice).build())
        .withMessage("the policy mentions one rule as \"old-name\" and as \"new-name\"");
  }
}
