package io.github.publicityday.benchmark.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A growing list of findings in chunks, none of which is a humongous object to the collector. */
public final class FindingChunks {
  private static final int FIRST = 64;
  private static final int CHUNK = 16_384;

  private final List<Finding[]> full = new ArrayList<>();
  private Finding[] last = new Finding[FIRST];
  private int size;

  /** Adds a finding. */
  public void add(Finding finding) {
    if (size == last.length) {
      grow();
    }
    last[size++] = finding;
  }

  private void grow() {
    if (size < CHUNK) {
      last = Arrays.copyOf(last, 2 * size);
    } else {
      full.add(last);
      last = new Finding[CHUNK];
      size = 0;
    }
  }

  /** The digest of all findings, which are about plan {@code number}. */
  public long digest(int number) {
    long digest = 0;
    for (Finding[] chunk : full) {
      for (Finding finding : chunk) {
        digest += finding.digest(number);
      }
    }
    for (int i = 0; i < size; i++) {
      digest += last[i].digest(number);
    }
    return digest;
  }
}
