package io.github.publicityday.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.publicityday.ElementKeys;
import io.github.publicityday.ElementPath;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One list of a plan, and the paths of its elements. A path needs a key that no other element of
 * the list has; most plans are never asked for most paths, so keys are made when the first is.
 *
 * <p>For the use of one validation, by one thread.
 *
 * @param <T> the elements
 */
final class Siblings<T> {
  /** As many as are quicker compared each with each than by a table. */
  private static final int FEW = 8;

  private final @Nullable WorkItem parent;
  private final String field;
  private final List<T> elements;
  private final Function<? super T, String> name;
  private @Nullable ElementPath around;

  /** The keys, where they differ from the names. */
  private @Nullable ImmutableList<String> keys;

  private Siblings(
      @Nullable WorkItem parent, String field, List<T> elements, Function<? super T, String> name) {
    this.parent = parent;
    this.field = field;
    this.elements = elements;
    this.name = name;
  }

  /** The list {@code field} of the plan itself. */
  static <T> Siblings<T> ofPlan(String field, List<T> elements, Function<? super T, String> name) {
    return new Siblings<>(null, field, elements, name);
  }

  /** The list {@code field} of {@code parent}. */
  static <T> Siblings<T> of(
      WorkItem parent, String field, List<T> elements, Function<? super T, String> name) {
    return new Siblings<>(parent, field, elements, name);
  }

  /** The path of the element at {@code position}. Linear in the list once, then constant. */
  ElementPath path(int position) {
    if (around == null) {
      around = parent == null ? ElementPath.root() : parent.path();
      keys = distinctNames() ? null : numberedNames();
    }
    return around.element(
        field, keys == null ? name.apply(elements.get(position)) : keys.get(position));
  }

  private boolean distinctNames() {
    if (elements.size() > FEW) {
      ImmutableSet.Builder<String> names = ImmutableSet.builderWithExpectedSize(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        names.add(name.apply(elements.get(i)));
      }
      return names.build().size() == elements.size();
    }
    for (int i = 1; i < elements.size(); i++) {
      String one = name.apply(elements.get(i));
      for (int j = 0; j < i; j++) {
        if (one.equals(name.apply(elements.get(j)))) {
          return false;
        }
      }
    }
    return true;
  }

  private ImmutableList<String> numberedNames() {
    ElementKeys numbered = new ElementKeys();
    return elements.stream()
        .map(element -> numbered.next(name.apply(element)))
        .collect(ImmutableList.toImmutableList());
  }
}
