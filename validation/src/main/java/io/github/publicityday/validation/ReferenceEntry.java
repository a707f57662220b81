package io.github.publicityday.validation;

import io.github.publicityday.ElementPath;
import io.github.publicityday.UnitRef;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reference to a unit in its place in the plan. Compared by identity, within one index. */
public final class ReferenceEntry implements Element {
  private final @Nullable Element holder;
  private final Supplier<ElementPath> path;
  private final int order;
  private final UnitRef.ToUnit reference;
  private final @Nullable UnitEntry unit;

  /** What {@code holder} is about, which stands where that does, as most references do. */
  ReferenceEntry(Element holder, int order, UnitRef.ToUnit reference, @Nullable UnitEntry unit) {
    this(holder, ElementPath::root, order, reference, unit);
  }

  /** A reference with a place of its own; few are asked for it. */
  ReferenceEntry(
      Supplier<ElementPath> path, int order, UnitRef.ToUnit reference, @Nullable UnitEntry unit) {
    this(null, path, order, reference, unit);
  }

  private ReferenceEntry(
      @Nullable Element holder,
      Supplier<ElementPath> path,
      int order,
      UnitRef.ToUnit reference,
      @Nullable UnitEntry unit) {
    this.holder = holder;
    this.path = path;
    this.order = order;
    this.reference = reference;
    this.unit = unit;
  }

  @Override
  public ElementPath path() {
    return holder != null ? holder.path() : path.get();
  }

  @Override
  public int order() {
    return order;
  }

  /** The reference as the plan writes it. */
  @Override
  public String name() {
    return reference.toString();
  }

  /** The reference. */
  public UnitRef.ToUnit reference() {
    return reference;
  }

  /** The unit that it resolves to; empty if the plan knows no such unit. */
  public Optional<UnitEntry> unit() {
    return unit == null ? Optional.empty() : unit.found();
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
