/** This library as a contender, by its public interface alone. */
@NullMarked
package io.github.publicityday.benchmark.library;

import org.jspecify.annotations.NullMarked;
