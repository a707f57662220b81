/**
 * Rules about when and where things happen. One class is one kind of finding, named after the
 * defect.
 */
@NullMarked
package io.github.publicityday.validation.rules.schedule;

import org.jspecify.annotations.NullMarked;
