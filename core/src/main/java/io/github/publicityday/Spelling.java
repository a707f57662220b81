package io.github.publicityday;

import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.Optional;

/** How far apart two spellings are, for "did you mean". */
public final class Spelling {
  private Spelling() {}

  /**
   * The name nearest to {@code written}, if one is near enough to be meant: one character differs,
   * or at most a third of the longer one's, and not all of them. Of equally near names, the first
   * in the order of {@link String#compareTo}.
   */
  public static Optional<String> nearest(String written, Iterable<String> names) {
    return Streams.stream(names)
        .distinct()
        .filter(name -> isNear(written, name))
        .min(
            Comparator.<String>comparingInt(name -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * The least number of characters to insert, delete, replace or swap with their neighbour to turn
   * one into the other (optimal string alignment). O(length × length).
   */
  public static int distance(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[] twoAgo = new int[b.length + 1];
    int[] previous = new int[b.length + 1];
    int[] current = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      current[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          current[j] = Math.min(current[j], twoAgo[j - 2] + 1);
        }
      }
      int[] spare = twoAgo;
      twoAgo = previous;
      previous = current;
      current = spare;
    }
    return previous[b.length];
  }

  private static boolean isNear(String written, String name) {
    int longer = Math.max(length(written), length(name));
    int most = Math.max(1, longer / 3);
    if (longer - Math.min(length(written), length(name)) > most) {
      return false; // without a table of what somebody wrote who wrote a whole page
    }
    int distance = distance(written, name);
    return distance < longer && distance <= most;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
