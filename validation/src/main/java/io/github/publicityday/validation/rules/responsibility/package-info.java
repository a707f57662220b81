/**
 * Rules about who answers for what, and whether they take part. One class is one kind of finding,
 * named after the defect.
 */
@NullMarked
package io.github.publicityday.validation.rules.responsibility;

import org.jspecify.annotations.NullMarked;
