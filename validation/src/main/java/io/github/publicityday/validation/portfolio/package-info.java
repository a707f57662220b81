/**
 * Many plans at once, and what they share: units, people and venues that are booked twice
 * <em>between</em> plans. Start with {@link io.github.publicityday.validation.portfolio.Portfolio}:
 * plans go in one after the other, a report on each comes out, and at last a report on what they
 * claim of the same things at the same time.
 *
 * <p>How it works: of each plan that has been validated, what it claims (who or what, where, when,
 * how many people) is kept in a few primitive arrays, and the plan itself is let go. {@link
 * io.github.publicityday.validation.portfolio.SharedBy} decides which things of different plans are
 * one. When all plans are in, everything that several of them claim is looked at by four rules, one
 * for each {@link io.github.publicityday.validation.PortfolioCheck}, one thing at a time.
 */
@NullMarked
package io.github.publicityday.validation.portfolio;

import org.jspecify.annotations.NullMarked;
