package io.github.publicityday;

import java.util.Arrays;

/**
 * What lies ahead of a sweep line: {@linkplain Extents#cell cells} of a time and a number, the
 * first first, in a binary heap (Williams, "Algorithm 232: Heapsort", 1964).
 */
final class EventQueue {
  private long[] heap = new long[16];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Any of the cells, in no order. */
  long get(int i) {
    return heap[i];
  }

  /** Whether the first is at that time or before. */
  boolean isDue(int time) {
    return size > 0 && Extents.time(heap[0]) <= time;
  }

  long first() {
    return heap[0];
  }

  int firstTime() {
    return Extents.time(heap[0]);
  }

  void add(long cell) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) >> 1] > cell) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = cell;
  }

  long poll() {
    long first = heap[0];
    long last = heap[--size];
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= last) {
        break;
      }
      heap[at] = heap[child];
      at = child;
      child = 2 * at + 1;
    }
    heap[at] = last;
    return first;
  }
}
