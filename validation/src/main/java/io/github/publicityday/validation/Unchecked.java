package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;

/**
 * An element that a rule could not check.
 *
 * @param subject where it stands
 * @param name what a reader of the plan calls it
 * @param reason what the plan would have to say
 */
public record Unchecked(ElementPath subject, String name, Evidence reason) {}
