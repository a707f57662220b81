package io.github.publicityday.validation.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds which element of a revised list is which of the old one. Elements are asked for one key
 * after the other; those that agree in one are paired, in the order of the lists. Elements that
 * share the first key are told apart by what they hold, so that the order of a list plays no part.
 *
 * <p>Linear in the size of the lists, for each key.
 */
final class Pairing<T> {
  private static final int NONE = -1;

  private final List<T> old;
  private final List<T> revised;

  /** For each element of the revised list, which of the old one it is. */
  private final int[] oldOf;

  private final boolean[] paired;

  private Pairing(List<T> old, List<T> revised) {
    this.old = old;
    this.revised = revised;
    oldOf = new int[revised.size()];
    Arrays.fill(oldOf, NONE);
    paired = new boolean[old.size()];
  }

  /**
   * @param keys the name of an element first, which each must have; then what else it is known by
   */
  static <T> Pairing<T> of(
      List<T> old, List<T> revised, List<Function<T, ? extends Optional<?>>> keys) {
    Pairing<T> pairing = new Pairing<>(old, revised);
    Function<T, ? extends Optional<?>> name = keys.get(0);
    if (repeats(old, name) || repeats(revised, name)) {
      pairing.pair(
          element -> name.apply(element).map(key -> ImmutableList.of(key, contentOf(element))));
    }
    keys.forEach(pairing::pair);
    return pairing;
  }

  private static <T> boolean repeats(List<T> list, Function<T, ? extends Optional<?>> name) {
    return list.stream().map(name).collect(ImmutableSet.toImmutableSet()).size() < list.size();
  }

  /** The words of the printed element, summed up, so that the order of its lists is the same. */
  private static <T> long contentOf(T element) {
    String text = element.toString();
    long sum = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = 31 * word + c;
      } else {
        sum += 0x9E3779B97F4A7C15L * word;
        word = 0;
      }
    }
    return sum + word;
  }

  private void pair(Function<T, ? extends Optional<?>> key) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i]) {
        int index = i;
        key.apply(old.get(i))
            .ifPresent(k -> waiting.computeIfAbsent(k, any -> new ArrayDeque<>()).add(index));
      }
    }
    if (waiting.isEmpty()) {
      return;
    }
    for (int i = 0; i < oldOf.length; i++) {
      if (oldOf[i] == NONE) {
        Integer partner = key.apply(revised.get(i)).map(waiting::get).map(Deque::poll).orElse(null);
        if (partner != null) {
          oldOf[i] = partner;
          paired[partner] = true;
        }
      }
    }
  }

  /** The index in the old list of what stands at {@code index} of the revised one, if there. */
  Optional<Integer> oldOf(int index) {
    return oldOf[index] == NONE ? Optional.empty() : Optional.of(oldOf[index]);
  }

  /** Whether what stands at {@code index} of the old list is in the revised one. */
  boolean isKept(int index) {
    return paired[index];
  }

  /** Whether the elements that both lists have stand in another order. */
  boolean isReordered() {
    int last = NONE;
    for (int index : oldOf) {
      if (index != NONE) {
        if (index < last) {
          return true;
        }
        last = index;
      }
    }
    return false;
  }
}
