package io.github.publicityday.validation;

import java.util.Arrays;

/**
 * A maximum flow through a network, by Dinic's algorithm (Y. Dinitz, 1970; as told by S. Even and
 * A. Itai): shortest augmenting paths, all of one length at a time. O(V²·E); near linear on the
 * shallow networks of this package.
 *
 * <p>Our own, because the networks are small and many: a graph library took ten times as long for
 * each, mostly to build it, and a tenth of a second to load.
 */
final class MaximumFlow {
  private static final int NONE = -1;

  private final int[] firstArc;
  private int[] nextArc;
  private int[] head;
  private long[] residual;
  private int arcs;

  /** How far from the source a node is along arcs that have room; {@link #NONE} if out of reach. */
  private final int[] level;

  private final int[] arcToTry;

  /** A network of {@code nodes} nodes, numbered from 0, and no arcs. */
  MaximumFlow(int nodes) {
    firstArc = new int[nodes];
    level = new int[nodes];
    arcToTry = new int[nodes];
    nextArc = new int[4 * nodes];
    head = new int[4 * nodes];
    residual = new long[4 * nodes];
    Arrays.fill(firstArc, NONE);
  }

  /** Adds an arc that carries at most {@code capacity}, at least 0; returns its number. */
  int arc(int from, int to, long capacity) {
    if (arcs + 2 > head.length) {
      int length = 2 * head.length + 2;
      nextArc = Arrays.copyOf(nextArc, length);
      head = Arrays.copyOf(head, length);
      residual = Arrays.copyOf(residual, length);
    }
    half(from, to, capacity);
    half(to, from, 0);
    return arcs - 2;
  }

  /** Arcs come in pairs, there and back: the other half of {@code a} is {@code a ^ 1}. */
  private void half(int from, int to, long capacity) {
    head[arcs] = to;
    residual[arcs] = capacity;
    nextArc[arcs] = firstArc[from];
    firstArc[from] = arcs++;
  }

  /** Sends as much as the network carries; to be called once. */
  void send(int source, int sink) {
    while (levels(source, sink)) {
      System.arraycopy(firstArc, 0, arcToTry, 0, firstArc.length);
      block(source, sink);
    }
  }

  /** How much {@code arc} carries. */
  long flow(int arc) {
    return residual[arc ^ 1];
  }

  /**
   * Whether more could still be brought to {@code node}. These nodes are the source's side of a
   * minimum cut, and every minimum cut has them on that side (L. Ford and D. Fulkerson, 1962).
   */
  boolean isWithinReach(int node) {
    return level[node] != NONE;
  }

  private boolean levels(int source, int sink) {
    Arrays.fill(level, NONE);
    int[] queue = new int[level.length];
    level[source] = 0;
    queue[0] = source;
    int end = 1;
    for (int at = 0; at < end; at++) {
      int node = queue[at];
      for (int arc = firstArc[node]; arc != NONE; arc = nextArc[arc]) {
        if (residual[arc] > 0 && level[head[arc]] == NONE) {
          level[head[arc]] = level[node] + 1;
          queue[end++] = head[arc];
        }
      }
    }
    return level[sink] != NONE;
  }

  /** Sends along paths on which every step is one level further, until none is left. */
  private void block(int source, int sink) {
    int[] path = new int[level.length];
    int length = 0;
    int node = source;
    while (true) {
      if (node == sink) {
        int full = augment(path, length);
        node = head[path[full] ^ 1];
        length = full;
      }
      int arc = nextStep(node);
      if (arc != NONE) {
        path[length++] = arc;
        node = head[arc];
      } else if (length > 0) {
        level[node] = NONE;
        node = head[path[--length] ^ 1];
      } else {
        return;
      }
    }
  }

  private int nextStep(int node) {
    while (arcToTry[node] != NONE) {
      int arc = arcToTry[node];
      if (residual[arc] > 0 && level[head[arc]] == level[node] + 1) {
        return arc;
      }
      arcToTry[node] = nextArc[arc];
    }
    return NONE;
  }

  /** Sends what the path carries; returns where on it the first arc is full. */
  private int augment(int[] path, int length) {
    int full = 0;
    for (int i = 1; i < length; i++) {
      if (residual[path[i]] < residual[path[full]]) {
        full = i;
      }
    }
    long room = residual[path[full]];
    for (int i = 0; i < length; i++) {
      residual[path[i]] -= room;
      residual[path[i] ^ 1] += room;
    }
    return full;
  }
}
