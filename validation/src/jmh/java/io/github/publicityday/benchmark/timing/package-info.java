/** What is timed, and the table that comes of it: {@link RatioTable}. */
@NullMarked
package io.github.publicityday.benchmark.timing;

import org.jspecify.annotations.NullMarked;
