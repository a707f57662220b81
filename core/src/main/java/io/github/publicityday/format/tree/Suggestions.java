package io.github.publicityday.format.tree;

import io.github.publicityday.Spelling;
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
    return unknown.length() > LONGEST
        ? list
        : Spelling.nearest(unknown, known)
            .map(nearest -> "; did you mean \"" + nearest + "\"?")
            .orElse(list);
  }
}
