package io.github.publicityday.format;

import io.github.publicityday.format.tree.Quoted;

/** The dirt that real plans carry in their dates and hours. */
final class CleanText {
  /** Between two ends of a range, in a text that was cleaned. */
  static final String TO = "\\s*(?:[–-]+|至|到|\\bto\\b)\\s*";

  /** Matches what {@link #of} changes, so that a pattern of clean texts can let it pass. */
  static final String DIRTY =
      "\\s[\\s\\S]*|[\\s\\S]*\\s|[\\s\\S]*(?: {2}|–{2}"
          + "|[０-９：∶﹕（）\\u3000\\u00A0\\t\\n\\r，／‐‑−－‒—―~～〜])[\\s\\S]*";

  private static final int LONGEST = 1_000;

  private CleanText() {}

  /**
   * The same text with ASCII digits, colons, brackets and spaces for their full-width and
   * look-alike forms, and one en dash for every sort and run of dashes and tildes; hyphens stay.
   */
  static String of(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is longer than " + LONGEST + " characters");
    }
    int dirt = firstDirt(text);
    if (dirt == text.length()) {
      return text.strip();
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, dirt);
    for (int i = dirt; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      boolean repeats = (c == ' ' || c == '–') && endsWith(clean, c);
      if (!repeats) {
        clean.append(c);
      }
    }
    return clean.toString().strip();
  }

  /** The offset of the first character that does not stay, or the length: most texts are clean. */
  private static int firstDirt(String text) {
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (plain(c) != c || (c == last && (c == ' ' || c == '–'))) {
        return i;
      }
      last = c;
    }
    return text.length();
  }

  private static boolean endsWith(StringBuilder text, char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  private static char plain(char c) {
    if (c >= '０' && c <= '９') {
      return (char) (c - '０' + '0');
    }
    return switch (c) {
      case '：', '∶', '﹕' -> ':';
      case '（' -> '(';
      case '）' -> ')';
      case '　', '\u00A0', '\t', '\n', '\r' -> ' ';
      case '，' -> ',';
      case '／' -> '/';
      case '‐', '‑', '−', '－' -> '-';
      case '‒', '—', '―', '~', '～', '〜' -> '–';
      default -> c;
    };
  }
}
