package io.github.publicityday.validation.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.PublicityPlan;
import io.github.publicityday.validation.BuiltInRules;
import io.github.publicityday.validation.Rule;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/**
 * Holds a rule to the {@linkplain Law laws} that every rule obeys, on {@value #PLANS} random plans:
 *
 * <pre>{@code
 * @Test
 * void obeysTheLaws() {
 *   RuleLaws.verify(new NobodyInvited());
 * }
 * }</pre>
 *
 * <p>The plans are the same each time. A rule that finds nothing in any of them proves nothing, so
 * that is a failure too, as long as no plan of the caller's own is there for it to find something
 * in.
 */
public final class RuleLaws {
  /** How many random plans a rule is tried on: it takes a second or two. */
  public static final int PLANS = 200;

  private RuleLaws() {}

  /**
   * Tries {@code rule} on random plans and on {@code plans}.
   *
   * @param plans of the caller's own; no list in them names one thing twice
   * @throws AssertionError if the rule breaks a law; says which, in which plan, and in what; or if
   *     it finds nothing in all the plans
   */
  public static void verify(Rule rule, PublicityPlan... plans) {
    verifyExcept(ImmutableSet.of(), rule, plans);
  }

  /**
   * The same for a rule that does not obey all laws, by its nature.
   *
   * @param broken the laws that it breaks
   * @throws AssertionError also if it obeys one of these in all the plans
   */
  public static void verifyExcept(Set<Law> broken, Rule rule, PublicityPlan... plans) {
    Survey survey = new Survey(ImmutableList.of(rule), beside(rule), EnumSet.allOf(Law.class));
    survey.random(PLANS);
    for (PublicityPlan plan : plans) {
      survey.add(plan, "of the caller's own", new Random(0));
    }
    for (Law law : Law.values()) {
      ImmutableList<Breach> breaches = survey.breaches(law, rule.id());
      if (broken.contains(law) && breaches.isEmpty()) {
        throw new AssertionError(
            rule.id()
                + " breaks the law "
                + law.name()
                + " nowhere, so it needs no exception: "
                + law);
      } else if (!broken.contains(law) && !breaches.isEmpty()) {
        throw new AssertionError(breaches.get(0).toString());
      }
    }
    if (survey.findings(rule.id()) == 0) {
      throw new AssertionError(
          rule.id()
              + " finds nothing in any of the "
              + (PLANS + plans.length)
              + " plans, so the laws prove nothing of it; give a plan in which it finds something");
    }
  }

  /** A field that is left blank may be named by a built-in rule, in the place of {@code rule}. */
  private static ImmutableList<Rule> beside(Rule rule) {
    return BuiltInRules.all().stream()
        .filter(each -> !each.id().equals(rule.id()))
        .collect(ImmutableList.toImmutableList());
  }
}
