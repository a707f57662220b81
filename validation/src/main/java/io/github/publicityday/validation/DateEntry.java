package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.StatedDate;
import java.util.function.Supplier;

/** A day that the plan states, in its place in the plan. Compared by identity, within one index. */
public final class DateEntry implements Element {
  private final Element owner;
  private final Supplier<ElementPath> path;
  private final StatedDate date;

  /** A day that {@code owner} states; few are asked where they stand. */
  DateEntry(Element owner, Supplier<ElementPath> path, StatedDate date) {
    this.owner = owner;
    this.path = path;
    this.date = date;
  }

  /** Where it stands; the two days of a period are told apart as its first and last. */
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

  /** The day. */
  public StatedDate date() {
    return date;
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
