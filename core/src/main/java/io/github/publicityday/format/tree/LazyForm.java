package io.github.publicityday.format.tree;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A form that is made when it is first used. */
final class LazyForm<T> implements Form<T> {
  private final Supplier<Form<T>> make;
  private volatile @Nullable Form<T> made;

  LazyForm(Supplier<Form<T>> make) {
    this.make = make;
  }

  @Override
  public T read(Node node, Place place) {
    return form().read(node, place);
  }

  @Override
  public Node write(T value) {
    return form().write(value);
  }

  @Override
  public Mapping describe(JsonSchema schema) {
    return form().describe(schema);
  }

  /** Two threads may both make it: forms of one making are alike. */
  private Form<T> form() {
    Form<T> form = made;
    if (form == null) {
      form = make.get();
      made = form;
    }
    return form;
  }
}
