package io.github.publicityday.validation;

import io.github.publicityday.TimeWindow;

/**
 * A unit is due somewhere in person.
 *
 * @param unit who
 * @param work where
 * @param window when
 * @param people how many of its people are needed, at least 0
 */
public record Booking(UnitEntry unit, WorkItem work, TimeWindow window, int people) {}
