package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;

/**
 * The keys of a mapping, and how a value is made of what stands under them and taken apart again.
 *
 * <p>A class of its own for each type of values: two functions for each key, one to read and one to
 * write it, would have to be linked before a process reads its first file, hundreds of them.
 *
 * @param <T> the type of the values
 */
public interface Keys<T> {
  /** The keys, in the order in which they are written. */
  ImmutableList<Field<?>> fields();

  /**
   * The value of what was read.
   *
   * @throws IllegalArgumentException if it makes none
   */
  T make(Values read);

  /** Says what to write for {@code value} under each key. */
  void take(T value, Values written);
}
