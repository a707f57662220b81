/**
 * What a publicity-day plan <em>is</em>: immutable values. Start with {@link
 * io.github.publicityday.PublicityPlan}, the aggregate root.
 *
 * <ul>
 *   <li><b>Who:</b> {@link io.github.publicityday.Unit}, referred to by {@link
 *       io.github.publicityday.UnitRef} as {@link io.github.publicityday.Responsibility} or {@link
 *       io.github.publicityday.Participation}.
 *   <li><b>What:</b> {@link io.github.publicityday.Activity}, which nests, and {@link
 *       io.github.publicityday.StandingDuty}, which is no activity.
 *   <li><b>When:</b> {@link io.github.publicityday.StatedTime} is what the text says; {@link
 *       io.github.publicityday.PlanCalendar} turns it into a {@link
 *       io.github.publicityday.TimeWindow}; {@link io.github.publicityday.Timetable} tells which
 *       windows meet.
 *   <li><b>Where:</b> {@link io.github.publicityday.StatedVenue}.
 * </ul>
 *
 * <p>This package represents; it never judges. Whatever a reader of the document would call a
 * mistake can be built. Constructors and builders refuse only what cannot be represented at all,
 * and say which operands they refuse. No value is ever null, and none is taken: what may be missing
 * is an {@code Optional}, an empty list, or a state of its own ({@code ABSENT}, {@code BLANK},
 * {@code TO_BE_ANNOUNCED}, masked). All values are immutable and safe to share between threads.
 */
@NullMarked
package io.github.publicityday;

import org.jspecify.annotations.NullMarked;
