/**
 * Rules about whether the plan agrees with itself. One class is one kind of finding, named after
 * the defect.
 */
@NullMarked
package io.github.publicityday.validation.rules.consistency;

import org.jspecify.annotations.NullMarked;
