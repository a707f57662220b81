/**
 * For the tests of whoever writes a rule. {@link
 * io.github.publicityday.validation.testing.RuleAssert} says what a rule finds in one plan, and
 * {@link io.github.publicityday.validation.testing.RandomPlans} makes plans full of mistakes.
 *
 * <p>{@code RuleAssert} takes AssertJ, which whoever uses it brings along; nothing else here, and
 * nothing outside this package, needs it.
 */
@NullMarked
package io.github.publicityday.validation.testing;

import org.jspecify.annotations.NullMarked;
