/**
 * What is <em>wrong</em> with a plan. Start with {@link
 * io.github.publicityday.validation.PlanValidator}: a plan goes in, a {@link
 * io.github.publicityday.validation.Report} comes out.
 *
 * <p>How a validation runs: the plan is made into a {@link
 * io.github.publicityday.validation.PlanIndex} once; each {@link
 * io.github.publicityday.validation.Rule} that the {@link
 * io.github.publicityday.validation.RulePolicy} allows reads the index and gives its {@link
 * io.github.publicityday.validation.Verdicts}; the verdicts become {@link
 * io.github.publicityday.validation.Finding}s in one total order and a ledger with a line for every
 * rule.
 *
 * <p>To write a rule, copy the smallest one, {@link
 * io.github.publicityday.validation.rules.responsibility.UnknownUnit}.
 *
 * <p>Everything here is immutable and safe to share between threads, but for the sinks and builders
 * that say otherwise. Nothing reads a clock, a default locale or a default zone.
 */
@NullMarked
package io.github.publicityday.validation;

import org.jspecify.annotations.NullMarked;
