/**
 * Rules about how many people are needed and there. One class is one kind of finding, named after
 * the defect.
 */
@NullMarked
package io.github.publicityday.validation.rules.staffing;

import org.jspecify.annotations.NullMarked;
