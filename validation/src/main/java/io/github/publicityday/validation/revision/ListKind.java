package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the elements of a sort of list are told apart, named and compared.
 *
 * @param aspect what an element is
 * @param field the list's key in a plan file
 * @param key what an element is called in a path
 * @param name what a reader calls it
 * @param keys by what it is found again, the most telling first
 * @param ordered whether the order of the list means something
 * @param each compares two versions of one element
 */
record ListKind<T>(
    Aspect aspect,
    String field,
    Function<T, String> key,
    BiFunction<PlanNames, T, Object> name,
    List<Function<T, ? extends Optional<?>>> keys,
    boolean ordered,
    Comparison<T> each) {

  /** Compares two versions of one element. */
  interface Comparison<T> {
    void compare(T from, T to, Sides at);
  }

  /** A list in no meaningful order, of elements found by their key. */
  static <T> ListKind<T> of(
      Aspect aspect,
      String field,
      Function<T, String> key,
      BiFunction<PlanNames, T, Object> name,
      Comparison<T> each) {
    return new ListKind<>(
        aspect, field, key, name, ImmutableList.of(key.andThen(Optional::of)), false, each);
  }

  /** A list in no meaningful order, of elements that are called by their key. */
  static <T> ListKind<T> named(
      Aspect aspect, String field, Function<T, String> name, Comparison<T> each) {
    return of(aspect, field, name, (names, element) -> name.apply(element), each);
  }

  /** The same in an order that means something. */
  ListKind<T> inOrder() {
    return new ListKind<>(aspect, field, key, name, keys, true, each);
  }

  /** The same with elements also found by {@code other}, if they are not by what came before. */
  ListKind<T> orBy(Function<T, ? extends Optional<?>> other) {
    return new ListKind<>(
        aspect,
        field,
        key,
        name,
        ImmutableList.<Function<T, ? extends Optional<?>>>builder().addAll(keys).add(other).build(),
        ordered,
        each);
  }
}
