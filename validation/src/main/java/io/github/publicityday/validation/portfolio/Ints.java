package io.github.publicityday.validation.portfolio;

import java.util.Arrays;

/** Numbers in a row. */
final class Ints {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void set(int at, int number) {
    numbers[at] = number;
  }

  int get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
