package io.github.publicityday;

import com.google.common.primitives.ImmutableIntArray;

/**
 * How much bookings of a {@link Timetable} need together.
 *
 * @param when the time for which they need it; if a booking's time is vague, the time within which
 *     they meet
 * @param need the sum of what the bookings need
 * @param bookings the indices of the bookings, ascending, not empty
 */
public record Load(TimeSlot when, long need, ImmutableIntArray bookings) {}
