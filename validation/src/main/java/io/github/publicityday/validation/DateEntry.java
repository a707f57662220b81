package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.StatedDate;

/**
 * A day that the plan states, in its place in the plan.
 *
 * @param path where it stands; the two days of a period are told apart as its {@code first} and
 *     {@code last}
 * @param order the rank in document order of the element that states it
 * @param name what that element is called
 * @param date the day
 */
public record DateEntry(ElementPath path, int order, String name, StatedDate date)
    implements Element {}
