/**
 * For the tests of whoever writes a rule. {@link
 * io.github.publicityday.validation.testing.RuleAssert} says what a rule finds in one plan; {@link
 * io.github.publicityday.validation.testing.RuleLaws} holds it to the {@link
 * io.github.publicityday.validation.testing.Law}s that every rule obeys, in {@link
 * io.github.publicityday.validation.testing.RandomPlans} full of mistakes.
 *
 * <p>How a law is tried: a change makes of one plan another, and a comparison says in what respect
 * what is said of both may not differ. Each change has a class of its own.
 *
 * <p>{@code RuleAssert} takes AssertJ, which whoever uses it brings along; nothing else here, and
 * nothing outside this package, needs it.
 */
@NullMarked
package io.github.publicityday.validation.testing;

import org.jspecify.annotations.NullMarked;
