package io.github.publicityday.validation;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * One kind of finding. A rule is named after the defect that it finds, looks at the elements of a
 * plan that could have it, and gives each of them one of three verdicts: it passes, it fails, or it
 * cannot be checked.
 *
 * <p>A rule is a pure function of the indexed plan: no clock, no locale, no input or output, no
 * state. It must give the same verdicts whatever the order of the plan's unordered lists, and it is
 * used by many threads at once.
 */
public interface Rule {
  /**
   * The rule's id, unique within a validator: the name of its class in kebab case, {@code
   * missing-responsible-unit} for {@code MissingResponsibleUnit}.
   */
  default String id() {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, getClass().getSimpleName());
  }

  /**
   * The ids that the rule had in earlier releases, under which policies and people still find it;
   * none of them is another rule's. Empty unless it was renamed.
   */
  default ImmutableSet<String> formerIds() {
    return ImmutableSet.of();
  }

  /** How grave its ordinary findings are, unless a policy says otherwise. */
  Severity severity();

  /** Whether it runs unless a policy says otherwise. One that suits few plans does not. */
  default boolean isOnByDefault() {
    return true;
  }

  /** What a policy can set about the rule; each has a name of its own. Empty unless it says so. */
  default ImmutableList<Parameter<?>> parameters() {
    return ImmutableList.of();
  }

  /**
   * This rule with {@code arguments} for its {@linkplain #parameters() parameters}; those that are
   * not among them keep the values that they have. A rule with parameters must override this.
   */
  default Rule with(Arguments arguments) {
    return this;
  }

  /** Gives {@code verdicts} a verdict for each element of {@code plan} that the rule is about. */
  void check(PlanIndex plan, Verdicts verdicts);
}
