/** The benchmarks: a workload, those who compete on it, and the table of how they compare. */
@NullMarked
package io.github.publicityday.benchmark;

import org.jspecify.annotations.NullMarked;
