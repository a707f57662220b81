package io.github.publicityday.format.tree;

import com.google.common.collect.ImmutableList;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param location where the list starts
 */
public record Sequence(ImmutableList<Node> items, Location location) implements Node {
  /** A list of {@code items}. */
  public static Sequence of(Iterable<? extends Node> items) {
    return new Sequence(ImmutableList.copyOf(items), Location.UNKNOWN);
  }

  @Override
  public String sort() {
    return "a list";
  }
}
