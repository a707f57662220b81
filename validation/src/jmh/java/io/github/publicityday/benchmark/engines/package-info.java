/**
 * Contenders that somebody might pick instead of a library for the task: a rule engine, a solver, a
 * validator of beans. Each is used as its own documentation shows, and handed plain objects.
 */
@NullMarked
package io.github.publicityday.benchmark.engines;

import org.jspecify.annotations.NullMarked;
