package io.github.publicityday.validation.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.report.ChangeMessages;
import io.github.publicityday.validation.report.Language;
import io.github.publicityday.validation.report.Messages;
import io.github.publicityday.validation.revision.PlanMutations.Mutation;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No attribute of the model can change without a change being told, in every language. */
class EveryAttributeTest {
  @Test
  void whatever_is_changed_is_told() {
    PlanMutations mutations = new PlanMutations();
    Set<Class<?>> alterations = new HashSet<>();
    for (PublicityPlan plan : EverythingPlan.plans()) {
      for (Mutation mutation : mutations.of(plan)) {
        PublicityPlan changed = (PublicityPlan) mutation.value();
        assertTold(plan, changed, mutation.where(), alterations);
        assertTold(changed, plan, "reverse of" + mutation.where(), alterations);
      }
    }
    Set<String> never = PlanMutations.attributesOf(PublicityPlan.class);
    never.removeAll(mutations.changed);
    assertThat(never).as("attributes that the plan of this test does not have").isEmpty();
  }

  private static void assertTold(
      PublicityPlan old, PublicityPlan revised, String where, Set<Class<?>> alterations) {
    var changes = PlanChanges.between(old, revised);
    assertThat(changes).as(where).isNotEmpty();
    for (Change change : changes) {
      alterations.add(change.alteration().getClass());
      for (Language language : Language.values()) {
        assertThat(ChangeMessages.in(Messages.in(language)).of(change))
            .as(where)
            .isNotBlank()
            .doesNotContainPattern("[{}|]");
      }
    }
  }
}
