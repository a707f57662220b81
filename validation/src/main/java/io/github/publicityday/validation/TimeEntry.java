package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.StatedTime;

/**
 * What the plan says about a time, in its place in the plan.
 *
 * @param path where it stands
 * @param order the rank in document order of the element that states it
 * @param name what that element is called
 * @param time what is said
 */
public record TimeEntry(ElementPath path, int order, String name, StatedTime time)
    implements Element {}
