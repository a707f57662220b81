package io.github.publicityday;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Bookings of a {@link Timetable} that meet.
 *
 * @param bookings the indices of the bookings, ascending, at least two
 * @param when the time that they share; if their times are vague, the time within which they meet
 */
public record ConflictSet(ImmutableIntArray bookings, TimeSlot when) {}
