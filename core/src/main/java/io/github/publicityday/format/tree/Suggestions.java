package io.github.publicityday.format.tree;

import java.util.Collection;

/** What somebody may have meant who wrote a word that is not known. */
final class Suggestions {
  private static final int LONGEST = 40;

  private Suggestions() {}

  /**
   * The end of a message about {@code unknown}: the nearest of the known words if it is near, all
   * of them otherwise.
   */
  static String of(String unknown, Collection<String> known) {
    String list = "; known: " + String.join(", ", known);
    if (unknown.length() > LONGEST) {
      return list;
    }
    int best = Math.max(1, unknown.length() / 3) + 1;
    String nearest = "";
    for (String word : known) {
      int distance = distance(unknown, word);
      if (distance < best) {
        best = distance;
        nearest = word;
      }
    }
    return nearest.isEmpty() ? list : "; did you mean \"" + nearest + "\"?";
  }

  /** How many characters must be inserted, deleted or replaced, or neighbours swapped. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
