package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.StatedTime;
import java.util.function.Supplier;

/**
 * What the plan says about a time, in its place in the plan. Compared by identity, within one
 * index.
 */
public final class TimeEntry implements Element {
  private final Element owner;
  private final Supplier<ElementPath> path;
  private final StatedTime time;

  /** What {@code owner} says about a time; few are asked where they stand. */
  TimeEntry(Element owner, Supplier<ElementPath> path, StatedTime time) {
    this.owner = owner;
    this.path = path;
    this.time = time;
  }

  @Override
  public ElementPath path() {
    return path.get();
  }

  /** The rank in document order of the element that states it. */
  @Override
  public int order() {
    return owner.order();
  }

  /** What the element that states it is called. */
  @Override
  public String name() {
    return owner.name();
  }

  @Override
  public Object label() {
    return owner.label();
  }

  /** What is said. */
  public StatedTime time() {
    return time;
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
