package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.Waiver;

/**
 * A finding that somebody decided to accept.
 *
 * @param finding the finding
 * @param waiver the decision
 * @param path where the decision stands in the plan
 */
public record WaivedFinding(Finding finding, Waiver waiver, ElementPath path) {}
