package io.github.publicityday.format.tree;

/** Texts of a file as messages show them. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** {@code text} in quotes, on one line, cut where it gets long. */
  public static String of(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    String shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return '"' + shown.replaceAll("\\R|\\p{Cntrl}", " ") + '"';
  }
}
