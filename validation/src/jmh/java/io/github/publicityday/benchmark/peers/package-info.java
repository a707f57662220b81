/**
 * Contenders that need nothing but a JDK: from primitive arrays, the floor, to what a good
 * programmer writes in an afternoon.
 */
@NullMarked
package io.github.publicityday.benchmark.peers;

import org.jspecify.annotations.NullMarked;
